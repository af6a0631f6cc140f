import { useContext } from 'preact/hooks'
import type { Mention } from '../../lib/annotate/types'
import type { AreaCard, CardData, PersonCard } from '../../lib/knowledge/cards.types'
import { Correct, ScopeChoice } from '../correct/Correct'
import { CorrectingContext } from '../correct/use-correct'
import { type Reader, useReader } from '../reader'
import { AreaView } from './AreaView'
import { PersonView } from './PersonView'
import { PostView } from './PostView'
import { namesOf } from './parts'

/** Why the page's words were taken for this entity, in one line. */
export function whyLine(
  mention: Mention | undefined,
  card: PersonCard | AreaCard | undefined,
  { words, dates, language }: Reader,
): string | undefined {
  if (!mention) return undefined
  const area = card?.kind === 'person' ? card.area : card
  return words.evidence(mention.evidence, {
    kind: mention.kind,
    ...(mention.at && { day: dates.date(mention.at).main }),
    ...(area && { area: language === 'fa' ? area.name : area.nameEn }),
  })
}

/** Why the words were taken for this, and the reader's way to say that they mean something else. */
function Why({
  mention,
  card,
  kind,
}: {
  mention: Mention | undefined
  card?: PersonCard | AreaCard
  kind: 'person' | 'area'
}) {
  const reader = useReader()
  if (!mention) return null
  return (
    <div class="why">
      <p>{whyLine(mention, card, reader)}</p>
      <Correct mention={mention} kind={kind} />
    </div>
  )
}

/** «This one», below one of several of whom one is meant. */
function Pick({ of }: { of: PersonCard | AreaCard }) {
  const { words, language } = useReader()
  const correcting = useContext(CorrectingContext)
  if (!correcting) return null
  return (
    <button
      type="button"
      class="button"
      aria-label={`${words.correct.pick}: ${namesOf(of, language).own}`}
      onClick={() => correcting.say({ id: of.id, name: of.name })}
    >
      {words.correct.pick}
    </button>
  )
}

/** Any card but a date's. `mention` is the page's words it was opened from; absent after a step inside. */
export function CardView({ data, mention }: { data: CardData; mention?: Mention | undefined }) {
  const reader = useReader()
  switch (data.kind) {
    case 'person':
      return <PersonView card={data} why={<Why mention={mention} card={data} kind="person" />} />
    case 'area':
      return <AreaView card={data} why={<Why mention={mention} card={data} kind="area" />} />
    case 'post':
      return <PostView card={data} />
    case 'several': {
      const { words, dates } = reader
      const all = data.cards.length
      const isDoubt = mention?.doubt === true && all > 1
      return (
        <div class="several">
          <h2 class="small">{isDoubt ? words.correct.oneOf(all, dates.number(all)) : words.card.several}</h2>
          {isDoubt && <p class="doubt">{words.correct.pickHint}</p>}
          <Why mention={mention} kind="person" />
          {isDoubt && <ScopeChoice />}
          {data.cards.map((card) => (
            <div class="one" key={card.id}>
              {card.kind === 'person' ? (
                <PersonView card={card} level={3} />
              ) : (
                <AreaView card={card} level={3} />
              )}
              {isDoubt && <Pick of={card} />}
            </div>
          ))}
        </div>
      )
    }
  }
}
