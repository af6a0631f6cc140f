import type { Mention } from '../../lib/annotate/types'
import type { AreaCard, CardData, PersonCard } from '../../lib/knowledge/cards.types'
import { type Reader, useReader } from '../reader'
import { AreaView } from './AreaView'
import { PersonView } from './PersonView'
import { PostView } from './PostView'

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

/** Any card but a date's. `mention` is the page's words it was opened from; absent after a step inside. */
export function CardView({ data, mention }: { data: CardData; mention?: Mention | undefined }) {
  const reader = useReader()
  switch (data.kind) {
    case 'person':
      return <PersonView card={data} why={whyLine(mention, data, reader)} />
    case 'area':
      return <AreaView card={data} why={whyLine(mention, data, reader)} />
    case 'post':
      return <PostView card={data} />
    case 'several':
      return (
        <div class="several">
          <h2 class="small">
            {mention?.doubt ? reader.words.card.oneOf(data.cards.length) : reader.words.card.several}
          </h2>
          {mention && <p class="why">{whyLine(mention, undefined, reader)}</p>}
          {data.cards.map((card) =>
            card.kind === 'person' ? (
              <PersonView key={card.id} card={card} level={3} />
            ) : (
              <AreaView key={card.id} card={card} level={3} />
            ),
          )}
        </div>
      )
  }
}
