import { useReader } from '../reader'
import { Row } from './parts'

/** Whether an entity is a date of the page (a day or `a/b`) and not something to look up. */
export const isDateEntity = (entity: string) => /^\d{4}-\d\d-\d\d(\/\d{4}-\d\d-\d\d)?$/.test(entity)

/** A day or a range of days in both calendars. */
export function DateView({ date, why }: { date: string; why?: string | undefined }) {
  const { words, dates, language } = useReader()
  const [from = '', to] = date.split('/')
  const own = language === 'fa' ? 'jalali' : 'gregorian'
  const other = own === 'jalali' ? 'gregorian' : 'jalali'
  const otherName = own === 'jalali' ? words.card.gregorian : words.card.shamsi
  const figures = dates.figures(from)
  return (
    <article>
      <header class="heading">
        <div>
          <h2>
            {!to && `${dates.weekday(from)} `}
            {dates.inCalendar(own, date)}
          </h2>
          <p class="sub">{to && words.card.days(dates.number(dates.length(from, to)))}</p>
        </div>
      </header>
      <dl>
        <Row term={otherName}>{dates.inCalendar(other, date)}</Row>
        {!to && (
          <Row term={words.card.figures}>
            <bdi dir="ltr">{figures.jalali}</bdi> · <bdi dir="ltr">{figures.gregorian}</bdi>
          </Row>
        )}
      </dl>
      {why && <p class="why">{why}</p>}
    </article>
  )
}
