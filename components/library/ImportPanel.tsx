import { useMemo, useRef, useState } from 'preact/hooks'
import type { Problem } from '../../lib/notebook/answers'
import type { BadFile, ReadImport } from '../../lib/notebook/backup'
import { type Merged, merge } from '../../lib/notebook/merge'
import type { Notebook } from '../../lib/notebook/schema'
import type { Skipped } from '../../lib/notebook/skipped'
import { usePageReader } from '../page-reader'

interface LeftOut {
  /** The first of them. */
  skipped: Skipped[]
  skippedCount: number
}

type State =
  | { step: 'none' }
  | { step: 'reading' }
  | { step: 'bad'; why: BadFile }
  | { step: 'failed'; problem: Problem }
  | ({ step: 'asked'; incoming: Notebook } & LeftOut)
  | ({ step: 'done'; counts: Merged['counts'] } & LeftOut)

const kinds = ['highlights', 'notes', 'pages', 'corrections', 'suggestions'] as const

/** How much of each kind comes in, and what does not and why. */
function Report({ counts, skipped, skippedCount }: { counts: Merged['counts'] } & LeftOut) {
  const { words, dates } = usePageReader()
  const { rows, added, updated, kept } = words.library
  const present = kinds.filter((kind) => Object.values(counts[kind]).some((count) => count > 0))
  return (
    <>
      <ul class="counts">
        {present.map((kind) => (
          <li key={kind}>
            {rows[kind]}:{' '}
            {Object.entries({ added, updated, kept })
              .map(([key, said]) => ({
                said,
                count: counts[kind][key as keyof Merged['counts'][typeof kind]],
              }))
              .filter(({ count }) => count > 0)
              .map(({ said, count }) => `${dates.number(count)} ${said}`)
              .join(' · ')}
          </li>
        ))}
      </ul>
      {skippedCount > 0 && (
        <details>
          <summary>{words.library.skipped(dates.number(skippedCount))}</summary>
          <ul class="quiet">
            {skipped.map(({ kind, at, why, detail }) => (
              <li key={`${kind} ${at}`}>
                {words.library.skippedRow(kind, dates.number(at), why)}
                {detail && (
                  <>
                    {' '}
                    <bdi dir="ltr" lang="en">
                      ({detail})
                    </bdi>
                  </>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

/** Brings in a backup: what would change is said first, and nothing changes before the reader agrees. */
export function ImportPanel({
  notebook,
  read,
  bringIn,
}: {
  notebook: Notebook
  read(file: File): Promise<ReadImport>
  bringIn(incoming: Notebook): Promise<Merged['counts'] | Problem>
}) {
  const { words } = usePageReader()
  const [state, setState] = useState<State>({ step: 'none' })
  const input = useRef<HTMLInputElement>(null)
  const look = async (file: File | undefined) => {
    if (!file) return
    setState({ step: 'reading' })
    const found = await read(file)
    if (found.state === 'bad') setState({ step: 'bad', why: found.why })
    else {
      const { notebook: incoming, skipped, skippedCount } = found
      setState({ step: 'asked', incoming, skipped, skippedCount })
    }
  }
  // By the notebook as it is now, which may have changed since the file was chosen.
  const merged = useMemo(
    () => (state.step === 'asked' ? merge(notebook, state.incoming) : undefined),
    [notebook, state],
  )
  const take = async ({ incoming, skipped, skippedCount }: Extract<State, { step: 'asked' }>) => {
    const counts = await bringIn(incoming)
    if (typeof counts === 'string') setState({ step: 'failed', problem: counts })
    else setState({ step: 'done', counts, skipped, skippedCount })
  }
  return (
    <details class="panel">
      <summary>{words.library.import}</summary>
      <p class="quiet">{words.library.importFile}</p>
      {/* The browser's own button speaks the browser's language, not the reader's. */}
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words.library.importFile}
        accept=".json,.jsonld,application/json,application/ld+json"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          // The same file may be chosen once more.
          void look(file).then(() => {
            if (input.current) input.current.value = ''
          })
        }}
      />
      <button type="button" onClick={() => input.current?.click()}>
        {words.library.chooseFile}
      </button>
      {state.step === 'reading' && <p role="status">{words.library.reading}</p>}
      {state.step === 'bad' && (
        <p class="doubt" role="alert">
          {words.library.bad(state.why)}
        </p>
      )}
      {state.step === 'failed' && (
        <p class="doubt" role="alert">
          {words.notes.notDone(state.problem)}
        </p>
      )}
      {state.step === 'done' && (
        <div role="status">
          <p>{words.library.broughtIn}</p>
          <Report {...state} />
        </div>
      )}
      {state.step === 'asked' && merged && (
        <div role="status">
          <p>{words.library.incoming}</p>
          <Report {...state} counts={merged.counts} />
          <div class="actions">
            <button type="button" class="main" onClick={() => void take(state)}>
              {words.library.bringIn}
            </button>
            <button type="button" onClick={() => setState({ step: 'none' })}>
              {words.library.cancel}
            </button>
          </div>
        </div>
      )}
    </details>
  )
}
