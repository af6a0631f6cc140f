import type { ComponentChildren } from 'preact'
import type { PersonCard, Tenure } from '../../lib/knowledge/cards.types'
import { nearestTerm } from '../../lib/knowledge/nearest'
import { NoteField } from '../notes/NoteField'
import { Strip } from '../pictures/Strip'
import { useReader } from '../reader'
import { Enlarge, EntityLink, Foot, Heading, namesOf, OnDay, RoleTag, Row, Written } from './parts'

function Post({ tenure }: { tenure: Tenure }) {
  return (
    <>
      <EntityLink to={tenure.post} />
      <RoleTag role={tenure.role} />
    </>
  )
}

function Term({ tenure }: { tenure: Tenure }) {
  const { dates } = useReader()
  return (
    <p class="term">
      <Written date={dates.term(tenure)} />
    </p>
  )
}

/** A post held on the day in question, with who came before and after. */
function HeldThen({ tenure }: { tenure: Tenure }) {
  const { words } = useReader()
  const method = words.card.method(tenure.method)
  return (
    <div class="held">
      <p class="post">
        <Post tenure={tenure} />
      </p>
      <Term tenure={tenure} />
      {!tenure.certain && <p class="doubt">{words.card.uncertain}</p>}
      {method && <p class="quiet">{method}</p>}
      {(tenure.predecessor || tenure.successor) && (
        <dl class="pair">
          {tenure.predecessor && (
            <Row term={words.card.predecessor}>
              <EntityLink to={tenure.predecessor} />
            </Row>
          )}
          {tenure.successor && (
            <Row term={words.card.successor}>
              <EntityLink to={tenure.successor} />
            </Row>
          )}
        </dl>
      )}
    </div>
  )
}

/** What he is known by where he held nothing on the day: the post before it, or the one to come. */
function HeldNone({ timeline, at }: { timeline: PersonCard['timeline']; at: string }) {
  const { words, dates } = useReader()
  const nearest = nearestTerm(timeline, at)
  return (
    <>
      <p class="doubt">{words.card.noPostThen}</p>
      {nearest && (
        <p class="nearest">
          <b>{words.card.nearest[nearest.side]}:</b> <Post tenure={nearest.term} />{' '}
          <span class="other">{dates.term(nearest.term).main}</span>
        </p>
      )}
    </>
  )
}

/** Every term has a known end that has passed: only then is “no post now” a fact. */
const isOutOfOffice = ({ timeline, asOf }: PersonCard) =>
  timeline.length > 0 && timeline.every(({ end }) => end !== 'unknown' && end !== '..' && end <= asOf)

function Now({ card }: { card: PersonCard }) {
  const { words, dates } = useReader()
  if (!card.at) return null
  if (card.now.length === 0) {
    return card.then.length > 0 && isOutOfOffice(card) ? (
      <p class="now">
        <b>{words.card.now}:</b> {words.card.noPostNow}
      </p>
    ) : null
  }
  return (
    <div class="now">
      <b>{words.card.now}:</b>
      <ul>
        {card.now.map((tenure) => (
          <li key={tenure.post.id}>
            <Post tenure={tenure} /> <span class="other">{dates.term(tenure).main}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** One term is said; several are seen better over time. */
function Career({ card }: { card: PersonCard }) {
  const { words, language } = useReader()
  if (card.timeline.length < 2) return null
  const named = card.at ? card.then : card.now
  return (
    <>
      <Strip
        title={words.terms.career(namesOf(card, language).own)}
        terms={card.timeline}
        nameOf={({ post }) => namesOf(post, language).own}
        isCurrent={({ post, start }) => named.some((one) => one.post.id === post.id && one.start === start)}
        withGaps={false}
        asOf={card.asOf}
        at={card.at}
      />
      <Enlarge id={card.id} />
    </>
  )
}

/** All terms, latest first. */
function Timeline({ card }: { card: PersonCard }) {
  const { words } = useReader()
  if (card.timeline.length === 0) return null
  return (
    <details open={!card.at}>
      <summary>{words.card.timeline}</summary>
      <ol class="timeline">
        {card.timeline.toReversed().map((tenure) => (
          <li key={`${tenure.post.id} ${tenure.start} ${tenure.end}`}>
            <Post tenure={tenure} />
            <Term tenure={tenure} />
          </li>
        ))}
      </ol>
    </details>
  )
}

export function PersonView({
  card,
  level = 2,
  why,
}: {
  card: PersonCard
  level?: 2 | 3
  why?: ComponentChildren
}) {
  const { words } = useReader()
  return (
    <article>
      <Heading of={card} level={level} flag={card.area?.flag}>
        {card.area && <EntityLink to={card.area} />}
      </Heading>
      {card.at ? (
        <section class="then">
          <OnDay at={card.at} />
          {card.then.length === 0 && <HeldNone timeline={card.timeline} at={card.at} />}
          {card.then.map((tenure) => (
            <HeldThen key={tenure.post.id} tenure={tenure} />
          ))}
        </section>
      ) : (
        <p class="doubt">{words.card.noDate}</p>
      )}
      <Now card={card} />
      {level === 2 && <Career card={card} />}
      {why}
      <NoteField key={card.id} entity={{ id: card.id, name: card.name }} />
      <Timeline card={card} />
      <Foot asOf={card.asOf} sources={card.sources} />
    </article>
  )
}
