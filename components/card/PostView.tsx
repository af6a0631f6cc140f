import type { PostCard } from '../../lib/knowledge/cards.types'
import { Strip } from '../pictures/Strip'
import { useReader } from '../reader'
import { Enlarge, EntityLink, Foot, Heading, namesOf, RoleTag, Written } from './parts'

/** A post and its holders, latest first. */
export function PostView({ card }: { card: PostCard }) {
  const { words, dates, language } = useReader()
  return (
    <article>
      <Heading of={card} level={2} flag={card.area?.flag}>
        {card.area && <EntityLink to={card.area} />}
      </Heading>
      {card.holders.length === 0 ? (
        <p class="doubt">{words.card.noHolders}</p>
      ) : (
        <section>
          <h3 class="small">{words.card.holders}</h3>
          <Strip
            title={words.terms.holders(namesOf(card, language).own)}
            terms={card.holders}
            nameOf={(holder) => namesOf(holder, language).own}
            isCurrent={({ current, certain }) => current && certain}
            withGaps
            asOf={card.asOf}
            at={card.at}
          />
          <Enlarge id={card.id} />
          <ol class="timeline">
            {card.holders.toReversed().map((holder) => (
              <li
                key={`${holder.id} ${holder.start} ${holder.end}`}
                aria-current={holder.current ? 'true' : undefined}
              >
                <EntityLink to={holder} />
                <RoleTag role={holder.role} />
                <p class="term">
                  <Written date={dates.term(holder)} />
                </p>
                {holder.current && (
                  <p class="on-day">{words.card.onDay(dates.date(card.at ?? card.asOf).main)}</p>
                )}
                {!holder.certain && <p class="doubt">{words.card.uncertain}</p>}
              </li>
            ))}
          </ol>
        </section>
      )}
      <Foot asOf={card.asOf} sources={card.sources} />
    </article>
  )
}
