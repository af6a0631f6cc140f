import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { DateConfidence, Mention } from '../../lib/annotate/types'
import type { Settings } from '../../lib/settings'
import { Corrected } from '../correct/Corrected'
import { CorrectingContext, type Corrector, useCorrecting } from '../correct/use-correct'
import { Icon } from '../Icon'
import { type NoteKeeper, NoteKeeperContext } from '../notes/use-note'
import { type Reader, ReaderContext } from '../reader'
import { CardView, whyLine } from './CardView'
import { DateView } from './DateView'
import { cycleTab } from './focus'
import { ConfidenceContext, EnlargeContext, NavigateContext, namesOf } from './parts'
import { type LoadCard, type Shown, type Step, useEntity } from './use-entity'

export interface CardShellProps {
  /** Where the reader's way begins. A new way is a new shell (give it another `key`). */
  start: Step
  /** The words of the page the card was opened from. */
  mention?: Mention | undefined
  /** Of the text's day, where it was inferred. */
  confidence?: DateConfidence | undefined
  reader: Reader
  theme: Settings['theme']
  load: LoadCard
  notes: NoteKeeper
  /** Absent where nothing can be corrected. */
  corrector?: Corrector | undefined
  /** Takes the focus when the card is there, and keeps Tab inside. */
  modalFocus: boolean
  onClose(): void
  /** Shows the picture of an entity large, elsewhere. */
  onEnlarge?: ((id: string) => void) | undefined
  /** Told of the frame when it is there, so that it can be placed, and of null when it is gone. */
  onFrame?: ((frame: HTMLDivElement | null) => void) | undefined
}

function labelOf(shown: Shown, { words, language }: Reader): string {
  const named = shown.phase === 'ready' && shown.data.kind !== 'several' ? shown.data : undefined
  return named ? `${words.card.label}: ${namesOf(named, language).own}` : words.card.label
}

export function Content({
  shown,
  mention,
  reader,
  retry,
}: {
  shown: Shown
  mention: Mention | undefined
  reader: Reader
  retry(): void
}) {
  const { words } = reader
  switch (shown.phase) {
    case 'pending':
      return null
    case 'loading':
      return (
        <p class="state" role="status">
          {words.card.loading}
        </p>
      )
    case 'missing':
      return (
        <p class="state" role="status">
          {words.card.missing}
        </p>
      )
    case 'failed':
      return (
        <div class="state" role="alert">
          <p>{words.card.failed}</p>
          <button type="button" class="button" onClick={retry}>
            {words.card.retry}
          </button>
        </div>
      )
    case 'date':
      return <DateView date={shown.step.entity} why={whyLine(mention, undefined, reader)} />
    case 'ready':
      return <CardView data={shown.data} mention={mention} />
  }
}

/** The frame of a card: the way through entities and back, states, keys and focus. */
export function CardShell(props: CardShellProps) {
  const { start, mention, confidence, reader, theme, load, notes, corrector } = props
  const { modalFocus, onClose, onEnlarge, onFrame } = props
  const frame = useRef<HTMLDivElement | null>(null)
  const body = useRef<HTMLDivElement>(null)
  const [way, setWay] = useState<Step[]>([start])
  const step = way.at(-1) ?? start
  const { shown, retry } = useEntity(step, load)
  const { correcting, done } = useCorrecting(corrector)
  const { words } = reader

  const navigate = useCallback(
    (entity: string) => setWay((steps) => [...steps, { entity, at: start.at }]),
    [start.at],
  )
  const takeFrame = useCallback(
    (element: HTMLDivElement | null) => {
      frame.current = element
      onFrame?.(element)
    },
    [onFrame],
  )
  const back = () => setWay((steps) => steps.slice(0, -1))

  // The pressed name is gone with its card: the focus goes to the new card as a whole.
  const moved = useRef(modalFocus)
  moved.current ||= way.length > 1
  const drawn = shown.phase !== 'pending'
  useLayoutEffect(() => {
    if (!drawn) return
    body.current?.scrollTo(0, 0)
    if (moved.current) frame.current?.focus({ preventScroll: true })
  }, [shown, drawn])

  if (!drawn) return null

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      onClose()
    } else if (event.key === 'Tab' && modalFocus && frame.current) {
      cycleTab(event, frame.current)
    }
  }

  return (
    <ReaderContext.Provider value={reader}>
      <NavigateContext.Provider value={navigate}>
        <div
          ref={takeFrame}
          class="frame paper"
          role="dialog"
          aria-label={labelOf(shown, reader)}
          lang={reader.language}
          dir={reader.dir}
          data-theme={theme}
          data-entity={shown.step.entity}
          tabIndex={-1}
          onKeyDown={onKeyDown}
        >
          <div class="body" ref={body}>
            <NoteKeeperContext.Provider value={notes}>
              <EnlargeContext.Provider value={onEnlarge}>
                <CorrectingContext.Provider value={way.length === 1 ? correcting : undefined}>
                  <ConfidenceContext.Provider value={confidence}>
                    {done && mention && way.length === 1 ? (
                      <Corrected done={done} surface={mention.surface} />
                    ) : (
                      <Content
                        shown={shown}
                        mention={way.length === 1 ? mention : undefined}
                        reader={reader}
                        retry={retry}
                      />
                    )}
                  </ConfidenceContext.Provider>
                </CorrectingContext.Provider>
              </EnlargeContext.Provider>
            </NoteKeeperContext.Provider>
          </div>
          <div class="tools">
            {way.length > 1 && (
              <button type="button" class="tool" aria-label={words.card.back} onClick={back}>
                <Icon of="back" />
              </button>
            )}
            <button type="button" class="tool" aria-label={words.card.close} onClick={onClose}>
              <Icon of="close" />
            </button>
          </div>
        </div>
      </NavigateContext.Provider>
    </ReaderContext.Provider>
  )
}
