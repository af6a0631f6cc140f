import { jalaaliMonthLength } from 'jalaali-js'
import { useEffect, useId, useMemo, useState } from 'preact/hooks'
import { type Color, colors } from '../../lib/notebook/colors'
import { type Filter, MONTH, type NotebookIndex, noFilter } from '../../lib/notebook/search'
import { dirOf } from '../dir-of'
import { usePageReader } from '../page-reader'

/** From so many on, choices are not drawn at once. */
const MANY = 200

function Choice({
  label,
  any,
  value,
  choices,
  onChange,
}: {
  label: string
  /** The choice of nothing; «all». */
  any?: string
  value: string
  choices: readonly { value: string; label: string }[]
  onChange(value: string): void
}) {
  const { words } = usePageReader()
  // There may be thousands of names: they come when all else is drawn,
  const [isWhole, setWhole] = useState(choices.length < MANY)
  useEffect(() => {
    if (isWhole) return
    const waiting = requestIdleCallback(() => setWhole(true))
    return () => cancelIdleCallback(waiting)
  }, [isWhole])
  // and are not compared at every letter of a query.
  const options = useMemo(
    () =>
      (isWhole ? choices : choices.filter((choice) => choice.value === value)).map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      )),
    [choices, isWhole, !isWhole && value],
  )
  if (choices.length === 0) return null
  return (
    <label class="filter">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{any ?? words.library.all}</option>
        {options}
      </select>
    </label>
  )
}

/** A Jalali month, and of it a day. */
function Day({
  labels,
  value,
  months,
  onChange,
}: {
  labels: { month: string; day: string }
  value: string
  months: readonly { value: string; label: string }[]
  onChange(value: string): void
}) {
  const { words, dates } = usePageReader()
  const month = value.slice(0, MONTH)
  const [year, number] = month.split('-').map(Number)
  const count = year && number ? jalaaliMonthLength(year, number) : 0
  const days = Array.from({ length: count }, (_, n) => String(n + 1).padStart(2, '0'))
  return (
    <>
      <Choice label={labels.month} value={month} choices={months} onChange={onChange} />
      {month !== '' && (
        <Choice
          label={labels.day}
          any={words.library.wholeMonth}
          value={value.slice(MONTH + 1)}
          choices={days.map((day) => ({ value: day, label: dates.number(Number(day)) }))}
          onChange={(day) => onChange(day === '' ? month : `${month}-${day}`)}
        />
      )}
    </>
  )
}

const same = (values: readonly string[]) => values.map((value) => ({ value, label: value }))

export function Filters({
  filter,
  choices,
  isPlain = false,
  onChange,
}: {
  filter: Filter
  /** Of things that have no names, tags and colours. */
  isPlain?: boolean
  choices: ReturnType<NotebookIndex['choices']>
  onChange(filter: Filter): void
}) {
  const { words, dates } = usePageReader()
  const id = useId()
  const options = useMemo(
    () => ({
      entities: choices.entities.map(({ id, name }) => ({ value: id, label: name })),
      sites: same(choices.sites),
      tags: same(choices.tags),
      months: choices.months.map((value) => ({ value, label: dates.number(value.replace('-', '/')) })),
      colors: colors.map((color) => ({ value: color, label: words.mark.colors[color] })),
    }),
    [choices, words, dates],
  )
  const isSet = Object.values(filter).some((value) => value !== '')
  return (
    <search class="filters">
      <label class="quiet" for={id}>
        {words.library.search}
      </label>
      <input
        id={id}
        type="search"
        dir={dirOf(filter.query)}
        value={filter.query}
        onInput={(event) => onChange({ ...filter, query: event.currentTarget.value })}
      />
      <div class="choices">
        <Choice
          label={words.library.entity}
          value={filter.entity}
          choices={isPlain ? [] : options.entities}
          onChange={(entity) => onChange({ ...filter, entity })}
        />
        <Choice
          label={words.library.site}
          value={filter.site}
          choices={options.sites}
          onChange={(site) => onChange({ ...filter, site })}
        />
        <Choice
          label={words.library.tag}
          value={filter.tag}
          choices={isPlain ? [] : options.tags}
          onChange={(tag) => onChange({ ...filter, tag })}
        />
        <Choice
          label={words.library.color}
          value={filter.color}
          choices={isPlain ? [] : options.colors}
          onChange={(color) => onChange({ ...filter, color: color as Color | '' })}
        />
        <Day
          labels={{ month: words.library.from, day: words.library.fromDay }}
          value={filter.from}
          months={options.months}
          onChange={(from) => onChange({ ...filter, from })}
        />
        <Day
          labels={{ month: words.library.to, day: words.library.toDay }}
          value={filter.to}
          months={options.months}
          onChange={(to) => onChange({ ...filter, to })}
        />
      </div>
      {isSet && (
        <button type="button" class="plain" onClick={() => onChange(noFilter)}>
          {words.library.clearFilters}
        </button>
      )}
    </search>
  )
}
