import type { PersonThenAndNow, PostThen, ThenAndNow } from '../../lib/knowledge/then-and-now'
import type { PageContent } from '../../lib/panel-messages'
import { EntityLink, Name, RoleTag, Written } from '../card/parts'
import { usePageReader } from '../page-reader'
import type { PanelProps } from './panel.types'

/** What became of a post somebody held: his stay, and who is there now. */
function Since({ then }: { then: PostThen }) {
  const { words, dates } = usePageReader()
  const said = words.panel.fates
  const { fate } = then
  const day = (edtf: string | undefined) => edtf && dates.date(edtf).main
  switch (fate.state) {
    case 'still':
      return <p>{said.still}</p>
    case 'unknown':
      return <p class="quiet">{said.unknown}</p>
    case 'again':
      return (
        <>
          {fate.on !== undefined && <p>{said.left(day(fate.on))}</p>}
          <p>{said.again(day(fate.since) ?? '')}</p>
        </>
      )
    case 'left':
      return <p class="left">{said.left(day(fate.on))}</p>
  }
}

function Holders({ then }: { then: PostThen }) {
  const { words, dates } = usePageReader()
  const { fate, holders } = then
  if (fate.state === 'still' || !holders) return null
  if (holders.length === 0) return fate.state === 'left' ? <p class="quiet">{words.panel.noHolder}</p> : null
  return (
    <p>
      {words.card.now}:{' '}
      {holders.map((holder) => (
        <span key={holder.id}>
          <EntityLink to={holder} />
          <RoleTag role={holder.role} />
          {holder.start !== 'unknown' && (
            <span class="quiet"> {words.dates.from(dates.date(holder.start).main)}</span>
          )}{' '}
        </span>
      ))}
    </p>
  )
}

function Person({ person, held, now }: PersonThenAndNow) {
  const { words, dates } = usePageReader()
  return (
    <tbody data-id={person.id}>
      <tr>
        <th colSpan={2} scope="rowgroup">
          <EntityLink to={person} />
        </th>
      </tr>
      {held.map((then) => (
        <tr key={`${then.post.id} ${then.start}`}>
          <td>
            <p class="held-post">
              <Name of={then.post} />
              <RoleTag role={then.role} />
            </p>
            <p class="quiet">{dates.term(then).main}</p>
          </td>
          <td data-fate={then.fate.state}>
            <Since then={then} />
            <Holders then={then} />
          </td>
        </tr>
      ))}
      {now.length > 0 && (
        <tr>
          <td colSpan={2} class="own-now">
            {words.panel.ownNow}{' '}
            {now.map((one) => (
              <span key={one.post.id} class="one">
                <EntityLink to={one.post} />
                <RoleTag role={one.role} /> <span class="quiet">{dates.term(one).main}</span>
              </span>
            ))}
          </td>
        </tr>
      )}
    </tbody>
  )
}

function Day({ told }: { told: ThenAndNow }) {
  const { words, dates } = usePageReader()
  const { persons, without } = told
  // A man with two posts who has left one of them has left a post.
  const gone = persons.filter(({ held }) => held.some(({ fate }) => fate.state === 'left')).length
  return (
    <section>
      {persons.length > 0 && (
        <>
          <p class="summary" role="status">
            {words.panel.gone(dates.number(gone), dates.number(persons.length), gone)}
          </p>
          <table class="then-now">
            <caption class="unseen">{words.panel.tabs.thenAndNow}</caption>
            <thead>
              <tr>
                <th scope="col">
                  <Written
                    date={{ ...dates.date(told.at), main: words.card.onDay(dates.date(told.at).main) }}
                  />
                </th>
                <th scope="col">
                  {words.card.now} <span class="quiet">({words.card.asOf(dates.date(told.asOf).main)})</span>
                </th>
              </tr>
            </thead>
            {persons.map((person) => (
              <Person key={person.person.id} {...person} />
            ))}
          </table>
        </>
      )}
      {without.length > 0 && (
        <div class="without">
          <p class="quiet">{words.panel.without}</p>
          <ul>
            {without.map((person) => (
              <li key={person.id}>
                <EntityLink to={person} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

/** Who of those named held which post on the article's day, and who has left since; for each day of the page's articles. */
export function ThenAndNowTable({ content, thenAndNow, onRetry }: PanelProps & { content: PageContent }) {
  const { words } = usePageReader()
  const officials = content.named.filter(({ kind }) => kind === 'official')
  const days = [...new Set(officials.map(({ day }) => day))]
  if (officials.length === 0) return <p role="status">{words.panel.noOfficials}</p>
  return (
    <>
      {days.map((day) => {
        if (day === undefined)
          return (
            <p key="unknown" class="doubt" role="status">
              {words.panel.dayUnknown}
            </p>
          )
        const told = thenAndNow.get(day)
        if (told === undefined)
          return (
            <p key={day} role="status">
              {words.card.loading}
            </p>
          )
        if (told === 'failed')
          return (
            <div key={day} role="alert">
              <p>{words.card.failed}</p>
              <button type="button" class="button" onClick={onRetry}>
                {words.card.retry}
              </button>
            </div>
          )
        return <Day key={day} told={told} />
      })}
    </>
  )
}
