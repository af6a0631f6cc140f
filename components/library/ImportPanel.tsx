import { useMemo, useRef, useState } from 'preact/hooks'
import type { Problem } from '../../lib/notebook/answers'
import { type BadFile, merge, type ReadImport } from '../../lib/notebook/backup'
import type { Notebook } from '../../lib/notebook/schema'
import { usePageReader } from '../page-reader'

type State =
  | { step: 'none' }
  | { step: 'bad'; why: BadFile }
  | { step: 'asked'; incoming: Notebook; skipped: string[]; skippedCount: number }
  | { step: 'failed'; problem: Problem }
  | { step: 'done' }

/** Brings in a backup: what would change is said first, and nothing changes before the reader agrees. */
export function ImportPanel({
  notebook,
  read,
  bringIn,
}: {
  notebook: Notebook
  read(file: File): Promise<ReadImport>
  bringIn(part: Notebook): Promise<Problem | undefined>
}) {
  const { words, dates } = usePageReader()
  const [state, setState] = useState<State>({ step: 'none' })
  const input = useRef<HTMLInputElement>(null)
  const look = async (file: File | undefined) => {
    if (!file) return
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
  const take = async ({ write }: NonNullable<typeof merged>) => {
    const problem = await bringIn(write)
    setState(problem ? { step: 'failed', problem } : { step: 'done' })
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
        accept=".json,application/json"
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
      {state.step === 'done' && <p role="status">{words.library.broughtIn}</p>}
      {state.step === 'asked' && merged && (
        <div role="status">
          <p>
            {words.library.incoming({
              added: dates.number(merged.added),
              updated: dates.number(merged.updated),
              kept: dates.number(merged.kept),
              skipped: dates.number(state.skippedCount),
            })}
          </p>
          {state.skipped.length > 0 && (
            <ul class="quiet" dir="ltr" lang="en">
              {state.skipped.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          )}
          <div class="actions">
            <button type="button" class="main" onClick={() => void take(merged)}>
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
