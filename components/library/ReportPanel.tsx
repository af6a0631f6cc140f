import { useContext, useId, useMemo, useState } from 'preact/hooks'
import { reportJson, reportMarkdown, reportOf } from '../../lib/notebook/report'
import type { Correction } from '../../lib/notebook/schema'
import { usePageReader } from '../page-reader'
import { BaseContext } from './Corrections'

const formats = [
  { id: 'markdown', name: 'Markdown', extension: 'md', mime: 'text/markdown' },
  { id: 'json', name: 'JSON', extension: 'json', mime: 'application/json' },
] as const

/** Corrections as a file for those who keep the base: all of it is shown before it is saved, and nothing is sent. */
export function ReportPanel({
  corrections,
  download,
}: {
  corrections: readonly Correction[]
  download(name: string, mime: string, content: string): void
}) {
  const { words, dates } = usePageReader()
  const base = useContext(BaseContext)
  const [id, setId] = useState<(typeof formats)[number]['id']>('markdown')
  const [isOpen, setOpen] = useState(false)
  const field = useId()
  const format = formats.find((one) => one.id === id) ?? formats[0]
  const content = useMemo(() => {
    if (!isOpen) return ''
    const report = reportOf(corrections, base)
    const { report: labels, correct } = words
    return id === 'json' ? reportJson(report) : reportMarkdown(report, { ...labels, scopes: correct.scopes })
  }, [isOpen, id, corrections, base, words])
  return (
    <details class="report" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.report.make}</summary>
      <p class="quiet">{words.report.about(dates.number(corrections.length))}</p>
      <label class="filter" for={field}>
        <span>{words.library.format}</span>
        <select
          id={field}
          value={id}
          onChange={(event) =>
            setId(formats.find((one) => one.id === event.currentTarget.value)?.id ?? 'markdown')
          }
        >
          {formats.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      <textarea
        class="preview"
        readOnly
        dir="auto"
        rows={12}
        aria-label={words.library.preview}
        value={content}
      />
      <button
        type="button"
        class="main"
        onClick={() => download(`hashiyeh-corrections.${format.extension}`, format.mime, content)}
      >
        {words.library.save}
      </button>
    </details>
  )
}
