import { useMemo, useState } from 'preact/hooks'
import { type CountedBy, namesIn, readingOf, togetherOf } from '../../lib/notebook/pictures'
import type { Entity, Notebook } from '../../lib/notebook/schema'
import type { LoadCard } from '../card/use-entity'
import { usePageReader } from '../page-reader'
import { type Saver, SaverContext } from './Figure'
import { NameChooser } from './NameChooser'
import { OverTime } from './OverTime'
import { ReadingChart } from './ReadingChart'
import { TogetherChart } from './TogetherChart'

export interface PicturesProps extends Saver {
  notebook: Notebook
  /** Whose picture is asked for; empty: the first there is. */
  entity: string
  today: string
  load: LoadCard
  /** Address of an entity's picture. */
  hrefOf(id: string): string
  onOpen(id: string): void
}

type Names = ReturnType<typeof namesIn>

/** Where the notebook names nobody, there is still the base. */
const iran: Entity = { id: 'IR', name: 'ایران' }

const orders: CountedBy[] = ['kept', 'published']

function ReadingPart({ notebook, names }: { notebook: Notebook; names: Names }) {
  const { words, dates } = usePageReader()
  const [by, setBy] = useState<CountedBy>('kept')
  const [picked, setPicked] = useState<string[]>()
  const chosen = picked ?? names.slice(0, 5).map(({ entity }) => entity.id)
  const entities = names.map(({ entity }) => entity).filter(({ id }) => chosen.includes(id))
  const reading = readingOf(notebook, entities, { by, calendar: dates.calendar })
  return (
    <section>
      <h2>{words.pictures.reading}</h2>
      <fieldset class="by">
        <legend>{words.pictures.byLabel}</legend>
        {orders.map((one) => (
          <label key={one}>
            <input type="radio" name="counted-by" checked={one === by} onChange={() => setBy(one)} />
            <span>{words.pictures.by[one]}</span>
          </label>
        ))}
      </fieldset>
      <NameChooser names={names} chosen={chosen} onChange={setPicked} />
      {reading.bins.length > 0 ? (
        <ReadingChart reading={reading} by={words.pictures.by[by]} />
      ) : (
        <p class="quiet">
          {reading.undated > 0
            ? words.pictures.undated(dates.number(reading.undated))
            : words.pictures.noReading}
        </p>
      )}
    </section>
  )
}

function TogetherPart({ notebook, names }: { notebook: Notebook; names: Names }) {
  const { words } = usePageReader()
  const [picked, setPicked] = useState<string[]>()
  const chosen = picked ?? names.slice(0, 10).map(({ entity }) => entity.id)
  const entities = names.map(({ entity }) => entity).filter(({ id }) => chosen.includes(id))
  return (
    <section>
      <h2>{words.pictures.together}</h2>
      <NameChooser names={names} chosen={chosen} onChange={setPicked} />
      {entities.length > 1 ? (
        <TogetherChart together={togetherOf(notebook, entities)} />
      ) : (
        <p class="quiet">{words.pictures.noTogether}</p>
      )}
    </section>
  )
}

/** Pictures of what the base knows and of what the reader kept. */
export function PicturesView(props: PicturesProps) {
  const { notebook, entity, today, load, hrefOf, onOpen, download, fontFaces } = props
  const saver = useMemo(() => ({ download, fontFaces }), [download, fontFaces])
  const { words } = usePageReader()
  const names = useMemo(() => namesIn(notebook), [notebook])
  const known = names.map(({ entity }) => entity)
  const whole = known.some(({ id }) => id === iran.id) ? known : [...known, iran]
  const shown = entity || whole[0]!.id
  return (
    <SaverContext.Provider value={saver}>
      <div class="pictures">
        <OverTime entity={shown} names={whole} today={today} load={load} hrefOf={hrefOf} onOpen={onOpen} />
        {names.length === 0 ? (
          <p class="quiet">{words.pictures.noReading}</p>
        ) : (
          <>
            <ReadingPart notebook={notebook} names={names} />
            <TogetherPart notebook={notebook} names={names} />
          </>
        )}
      </div>
    </SaverContext.Provider>
  )
}
