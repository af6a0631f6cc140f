import type { KnowledgeState } from '../lib/messages'
import { usePageReader } from './page-reader'

const isFull = (reason: string) => reason.includes('QuotaExceeded')

/** In the reader's words, and below them in the browser's, for whoever is asked about it. */
function Failed({ said, reason }: { said: string; reason: string }) {
  return (
    <>
      <p class="doubt">{said}</p>
      <p class="quiet">
        <bdi lang="en">{reason}</bdi>
      </p>
    </>
  )
}

/** What the knowledge base is and holds, or how far it is; undefined while nobody answered yet. */
export function KnowledgeLine({ state }: { state: KnowledgeState | 'unreachable' | undefined }) {
  const { words, dates } = usePageReader()
  if (!state) return <p class="quiet">…</p>
  if (state === 'unreachable') return <p class="doubt">{words.knowledge.unreachable}</p>
  switch (state.state) {
    case 'ready':
      return (
        <>
          <p class="quiet">
            {words.knowledge.ready(
              dates.date(state.asOf).main,
              dates.number(state.persons),
              dates.number(state.areas),
            )}
          </p>
          {state.problem !== undefined && (
            <Failed said={words.knowledge.kept(isFull(state.problem))} reason={state.problem} />
          )}
        </>
      )
    case 'importing': {
      const said = words.knowledge.importing(dates.number(Math.round(state.done * 100)))
      return (
        <div role="status">
          <p class="quiet">{said}</p>
          <progress value={state.done} max={1} aria-label={said} />
        </div>
      )
    }
    case 'failed':
      return <Failed said={words.knowledge.failed(isFull(state.reason))} reason={state.reason} />
  }
}
