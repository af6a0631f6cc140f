import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Content } from '../card/CardShell'
import { NavigateContext } from '../card/parts'
import { type LoadCard, type Step, useEntity } from '../card/use-entity'
import { Icon } from '../Icon'
import { usePageReader } from '../page-reader'

/** A card in the panel's flow; the names in it open in its place, with a way back. */
export function EntityCard({
  start,
  load,
  onBack,
}: {
  start: Step
  load: LoadCard
  /** Where the first card has something behind it. */
  onBack?: (() => void) | undefined
}) {
  const reader = usePageReader()
  const [way, setWay] = useState<Step[]>([start])
  const { shown, retry } = useEntity(way.at(-1) ?? start, load)
  const back = way.length > 1 ? () => setWay((steps) => steps.slice(0, -1)) : onBack
  const card = useRef<HTMLDivElement>(null)
  // The pressed name is gone with its card: the focus goes to the new card as a whole.
  const isMoved = useRef(onBack !== undefined)
  isMoved.current ||= way.length > 1
  const isDrawn = shown.phase !== 'pending'
  useLayoutEffect(() => {
    if (isDrawn && isMoved.current) card.current?.focus()
  }, [shown, isDrawn])
  return (
    <NavigateContext.Provider value={(entity) => setWay((steps) => [...steps, { entity, at: start.at }])}>
      <div class="in-panel" ref={card} tabIndex={-1} data-entity={way.at(-1)?.entity}>
        {back && (
          <button type="button" class="back" onClick={back}>
            <Icon of="back" />
            {reader.words.card.back}
          </button>
        )}
        <Content shown={shown} mention={undefined} reader={reader} retry={retry} />
      </div>
    </NavigateContext.Provider>
  )
}
