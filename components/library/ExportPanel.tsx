import { useId, useMemo, useState } from 'preact/hooks'
import { type FormatId, formatIds, formatOf } from '../../lib/notebook/export/formats'
import type { Notebook } from '../../lib/notebook/schema'
import { usePageReader } from '../page-reader'

/** So much of a file is shown before it is saved. */
const SEEN = 4_000

/** Saves the chosen items, or all that are found, after a look at the file. */
export function ExportPanel({
  part,
  count,
  download,
  isOpen: isOpenFirst = false,
}: {
  part: Notebook
  count: string
  isOpen?: boolean
  download(name: string, mime: string, content: string | Uint8Array<ArrayBuffer>): void
}) {
  const { words } = usePageReader()
  const [id, setId] = useState<FormatId>('markdown')
  const [isOpen, setOpen] = useState(isOpenFirst)
  const field = useId()
  const format = formatOf(id)
  const seen = useMemo(() => {
    if (!isOpen) return ''
    const { make, preview } = formatOf(id)
    const content = preview ? preview(part) : make(part)
    return typeof content === 'string' ? content.slice(0, SEEN) : ''
  }, [isOpen, id, part])
  return (
    <details class="panel" open={isOpenFirst} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.library.export}</summary>
      <p class="quiet">{words.library.exportThese(count)}</p>
      <label class="filter" for={field}>
        <span>{words.library.format}</span>
        <select
          id={field}
          value={id}
          onChange={(event) => setId(formatIds.find((one) => one === event.currentTarget.value) ?? id)}
        >
          {formatIds.map((one) => (
            <option key={one} value={one}>
              {words.library.formats[one]}
            </option>
          ))}
        </select>
      </label>
      <textarea
        class="preview"
        readOnly
        dir="auto"
        rows={10}
        aria-label={words.library.preview}
        value={seen}
      />
      <button
        type="button"
        class="main"
        onClick={() => download(`hashiyeh.${format.extension}`, format.mime, format.make(part))}
      >
        {words.library.save}
      </button>
    </details>
  )
}
