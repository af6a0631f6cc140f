import { useId } from 'preact/hooks'
import { type Color, colors } from '../../lib/notebook/colors'
import type { Filter, NotebookIndex } from '../../lib/notebook/search'
import { useReader } from '../reader'

function Choice({
  label,
  value,
  choices,
  onChange,
}: {
  label: string
  value: string
  choices: readonly { value: string; label: string }[]
  onChange(value: string): void
}) {
  const { words } = useReader()
  if (choices.length === 0) return null
  return (
    <label class="filter">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{words.library.all}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  )
}

const same = (values: readonly string[]) => values.map((value) => ({ value, label: value }))

export function Filters({
  filter,
  choices,
  onChange,
}: {
  filter: Filter
  choices: ReturnType<NotebookIndex['choices']>
  onChange(filter: Filter): void
}) {
  const { words, dates } = useReader()
  const id = useId()
  const months = choices.months.map((value) => ({ value, label: dates.number(value.replace('-', '/')) }))
  const kinds = [
    { value: 'highlight', label: words.library.highlights },
    { value: 'note', label: words.library.notes },
  ]
  return (
    <search class="filters">
      <label class="quiet" for={id}>
        {words.library.search}
      </label>
      <input
        id={id}
        type="search"
        dir="auto"
        value={filter.query}
        onInput={(event) => onChange({ ...filter, query: event.currentTarget.value })}
      />
      <div class="choices">
        <Choice
          label={`${words.library.highlights} / ${words.library.notes}`}
          value={filter.kind === 'all' ? '' : filter.kind}
          choices={kinds}
          onChange={(kind) =>
            onChange({ ...filter, kind: kind === 'highlight' || kind === 'note' ? kind : 'all' })
          }
        />
        <Choice
          label={words.library.entity}
          value={filter.entity}
          choices={choices.entities.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(entity) => onChange({ ...filter, entity })}
        />
        <Choice
          label={words.library.site}
          value={filter.site}
          choices={same(choices.sites)}
          onChange={(site) => onChange({ ...filter, site })}
        />
        <Choice
          label={words.library.tag}
          value={filter.tag}
          choices={same(choices.tags)}
          onChange={(tag) => onChange({ ...filter, tag })}
        />
        <Choice
          label={words.library.color}
          value={filter.color}
          choices={colors.map((color) => ({ value: color, label: words.mark.colors[color] }))}
          onChange={(color) => onChange({ ...filter, color: color as Color | '' })}
        />
        <Choice
          label={words.library.from}
          value={filter.from}
          choices={months}
          onChange={(from) => onChange({ ...filter, from })}
        />
        <Choice
          label={words.library.to}
          value={filter.to}
          choices={months}
          onChange={(to) => onChange({ ...filter, to })}
        />
      </div>
    </search>
  )
}
