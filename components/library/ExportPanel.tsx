import { createContext } from 'preact'
import { useContext, useId, useMemo, useState } from 'preact/hooks'
import { fileNameOf } from '../../lib/notebook/backup-plan'
import { beginningOf, type ExportChoices, optionsOf, partOf } from '../../lib/notebook/export/choices'
import { formatIds, formatOf } from '../../lib/notebook/export/formats'
import { type ExportOptions, groupings, parts, separators } from '../../lib/notebook/export/options'
import type { Notebook } from '../../lib/notebook/schema'
import { usePageReader } from '../page-reader'

/** So much of a file is shown before it is saved: letters, and highlights and notes. */
const SEEN = 4_000
const SEEN_ITEMS = 40

/** What the reader chose before, and the way to remember what he chooses now. */
export const ExportChoicesContext = createContext<{
  choices: ExportChoices
  onChoices(choices: ExportChoices): void
}>({ choices: { format: 'markdown', options: {} }, onChoices() {} })

function Select<T extends string>({
  label,
  value,
  values,
  words,
  onChange,
}: {
  label: string
  value: T
  values: readonly T[]
  words: Record<T, string>
  onChange(value: T): void
}) {
  const id = useId()
  return (
    <label class="filter" for={id}>
      <span>{label}</span>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(values.find((one) => one === event.currentTarget.value) ?? value)}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {words[one]}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Saves the chosen items, or all that are found, after a look at the file. */
export function ExportPanel({
  part,
  count,
  download,
  onSaved,
  isOpen: isOpenFirst = false,
}: {
  part: Notebook
  count: string
  isOpen?: boolean
  download(name: string, mime: string, content: string | Uint8Array<ArrayBuffer>): void
  /** A whole backup was saved. */
  onSaved?: (() => void) | undefined
}) {
  const { words, dates } = usePageReader()
  const { choices, onChoices } = useContext(ExportChoicesContext)
  const [isOpen, setOpen] = useState(isOpenFirst)
  const { format: id } = choices
  const format = formatOf(id)
  const options = optionsOf(choices, id)
  const choose = (change: Partial<ExportOptions>) =>
    onChoices({ ...choices, options: { ...choices.options, [id]: { ...options, ...change } } })
  const chosen = useMemo(() => partOf(part, options.part), [part, options.part])
  const beginning = useMemo(() => beginningOf(chosen, SEEN_ITEMS), [chosen])
  const seen = useMemo(() => {
    if (!isOpen) return ''
    const { make, preview } = formatOf(id)
    const content = preview ? preview(beginning, options) : make(beginning, options)
    return typeof content === 'string' ? content : ''
  }, [isOpen, id, options, beginning])
  const { exporting } = words.library
  return (
    <details class="panel" open={isOpenFirst} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.library.export}</summary>
      <p class="quiet">{words.library.exportThese(count)}</p>
      <div class="choices">
        <Select
          label={words.library.format}
          value={id}
          values={formatIds}
          words={words.library.formats}
          onChange={(chosen) => onChoices({ ...choices, format: chosen })}
        />
        {format.asks.includes('grouping') && (
          <Select
            label={exporting.grouping}
            value={options.grouping}
            values={groupings}
            words={exporting.groupings}
            onChange={(grouping) => choose({ grouping })}
          />
        )}
        {format.asks.includes('separator') && (
          <Select
            label={exporting.separator}
            value={options.separator}
            values={separators}
            words={exporting.separators}
            onChange={(separator) => choose({ separator })}
          />
        )}
        {format.asks.includes('part') && (
          <Select
            label={exporting.part}
            value={options.part}
            values={parts}
            words={exporting.parts}
            onChange={(one) => choose({ part: one })}
          />
        )}
      </div>
      {beginning !== chosen && <p class="quiet">{exporting.beginning(dates.number(SEEN_ITEMS))}</p>}
      {id === 'html' && isOpen ? (
        <iframe class="preview" title={words.library.preview} sandbox="" srcDoc={seen} />
      ) : (
        <textarea
          class="preview"
          readOnly
          dir={/^(markdown|text)/.test(id) ? 'auto' : 'ltr'}
          rows={12}
          aria-label={words.library.preview}
          value={seen.slice(0, SEEN)}
        />
      )}
      <button
        type="button"
        class="main"
        onClick={() => {
          download(fileNameOf(new Date(), format.extension), format.mime, format.make(chosen, options))
          if (id === 'backup') onSaved?.()
        }}
      >
        {words.library.save}
      </button>
    </details>
  )
}
