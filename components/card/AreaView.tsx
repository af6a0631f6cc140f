import type { ComponentChildren } from 'preact'
import type { AreaCard, OfficeLine } from '../../lib/knowledge/cards.types'
import { NoteField } from '../notes/NoteField'
import { useReader } from '../reader'
import { EntityLink, Foot, Heading, Name, namesOf, OnDay, RoleTag, Row } from './parts'

/** One office a line; a president who also leads the government is named once. */
function mergeOffices(offices: OfficeLine[]): { key: string; both: boolean; line: OfficeLine }[] {
  const government = offices.find((line) => line.office === 'headOfGovernment')
  return offices.flatMap((line) => {
    const both = line.office === 'headOfState' && government?.post.id === line.post.id
    const said =
      line === government && offices.some((l) => l.office === 'headOfState' && l.post.id === line.post.id)
    return said ? [] : [{ key: line.office, both, line }]
  })
}

function Offices({ card }: { card: AreaCard }) {
  const { words } = useReader()
  if (!card.at) return <p class="doubt">{words.card.noDateOffices}</p>
  if (card.offices.length === 0) return null
  return (
    <section class="then">
      <OnDay at={card.at} />
      <dl>
        {mergeOffices(card.offices).map(({ key, both, line }) => (
          <Row key={key} term={both ? words.card.headOfBoth : words.card.office(line.office)}>
            {line.holders.length === 0 && <span class="quiet">{words.card.notKnown}</span>}
            {line.holders.map((holder) => (
              <p key={`${holder.id} ${holder.start}`}>
                <EntityLink to={holder} />
                <RoleTag role={holder.role} />
                {!holder.certain && <span class="doubt"> {words.card.uncertain}</span>}
              </p>
            ))}
            <p class="of-post">
              <EntityLink to={line.post} />
            </p>
          </Row>
        ))}
      </dl>
    </section>
  )
}

/** A territory is told by whose it is; that it is no member of the UN goes without saying. */
function unLine(card: AreaCard, { words, dates }: ReturnType<typeof useReader>): string | undefined {
  if (card.partOf && card.un.status === 'none') return undefined
  return words.card.unStatus(card.un.status, card.un.since && dates.date(card.un.since).main)
}

export function AreaView({
  card,
  level = 2,
  why,
}: {
  card: AreaCard
  level?: 2 | 3
  why?: ComponentChildren
}) {
  const reader = useReader()
  const { words, language } = reader
  const status = language === 'fa' ? card.status : card.statusEn
  const un = unLine(card, reader)
  return (
    <article>
      <Heading of={card} level={level} flag={card.flag} />
      <dl>
        {card.official && language === 'fa' && card.official !== card.name && (
          <Row term={words.card.officialName}>{card.official}</Row>
        )}
        {card.capital && (
          <Row term={words.card.capital}>
            <Name of={card.capital} />{' '}
            {language === 'fa' && (
              <span class="other" lang="en" dir="ltr">
                {namesOf(card.capital, language).other}
              </span>
            )}
          </Row>
        )}
        {card.partOf && (
          <Row term={words.card.partOf}>
            <EntityLink to={card.partOf} flag={card.partOf.flag} />
          </Row>
        )}
      </dl>
      <Offices card={card} />
      {(un || status) && (
        <div class="status">
          {un && <p>{un}</p>}
          {status && <p>{status}</p>}
        </div>
      )}
      <NoteField key={card.id} entity={{ id: card.id, name: card.name }} />
      {card.neighbours.length > 0 && (
        <details>
          <summary>{words.card.neighbours}</summary>
          <ul class="neighbours">
            {card.neighbours.map((area) => (
              <li key={area.id}>
                <EntityLink to={area} flag={area.flag} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {why}
      <Foot asOf={card.asOf} sources={card.sources} />
    </article>
  )
}
