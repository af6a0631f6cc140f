import type { AskedDays } from '../../lib/annotate/dates/asked-days'
import { useReader } from '../reader'

export interface Asked extends AskedDays {
  /** The text's own day was guessed from its dates. */
  isInferred: boolean
}

/** Which day the selected «دیروز» or «سه‌شنبه» is, in both calendars. */
export function AskedLine({ asked, id }: { asked: Asked; id: string }) {
  const { words, dates } = useReader()
  const { asked: said } = words.mark
  const [first, second] = asked.days
  if (first === undefined)
    return (
      <p class="small asked" id={id}>
        {said.unknown(asked.words)}
      </p>
    )
  return (
    <div class="small asked" id={id}>
      <p>{said.words(asked.words)}</p>
      <ul>
        {asked.days.map((day) => {
          const { main, other } = dates.date(day)
          return (
            <li key={day}>
              {second !== undefined && <span>{day === first ? said.before : said.after}</span>}
              <b>
                {dates.weekday(day)} {main}
              </b>{' '}
              {other && <bdi>{other}</bdi>}
            </li>
          )
        })}
      </ul>
      {asked.isInferred && <p>{said.inferred}</p>}
    </div>
  )
}
