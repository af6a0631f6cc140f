import { useMemo, useState } from 'preact/hooks'
import type { Problem } from '../../lib/notebook/answers'
import { recordDraft, suggestionReport } from '../../lib/notebook/export/record-draft'
import type { Notebook, Suggestion } from '../../lib/notebook/schema'
import type { SuggestionItem } from '../../lib/notebook/search'
import { usePageReader } from '../page-reader'
import { type KeepSuggestion, SuggestForm } from '../suggest/SuggestForm'
import type { LibraryProps } from './library.types'

function Content({ suggestion }: { suggestion: Suggestion }) {
  const { words, dates } = usePageReader()
  const { name, role, since, target, title, published, quotation } = suggestion
  return (
    <>
      <h2>
        <bdi>{name}</bdi>
      </h2>
      <p>
        <bdi>{role}</bdi>
      </p>
      <p class="quiet">{since ? words.suggest.since(dates.date(since).main) : words.suggest.unknownSince}</p>
      <blockquote dir="auto">{quotation}</blockquote>
      <p class="quiet source">
        <a href={target.source} target="_blank" rel="noopener noreferrer">
          <bdi>{title || target.source}</bdi>
        </a>
        {published && <span>{dates.date(published).main}</span>}
      </p>
    </>
  )
}

function Out({
  suggestions,
  download,
}: { suggestions: readonly Suggestion[] } & Pick<LibraryProps, 'download'>) {
  const { words } = usePageReader()
  const said = words.suggest
  const draft = useMemo(() => recordDraft(suggestions), [suggestions])
  return (
    <details class="panel">
      <summary>{said.export}</summary>
      <p class="quiet">{said.exportHow}</p>
      <p class="quiet">{said.notSent}</p>
      <textarea class="preview" readOnly dir="ltr" rows={10} aria-label={said.preview} value={draft} />
      <div class="actions">
        <button
          type="button"
          class="main"
          onClick={() => download('hashiyeh-suggestions.yaml', 'application/yaml', draft)}
        >
          {said.saveDraft}
        </button>
        <button
          type="button"
          class="plain"
          onClick={() => download('hashiyeh-suggestions.txt', 'text/plain', suggestionReport(suggestions))}
        >
          {said.saveReport}
        </button>
      </div>
    </details>
  )
}

/** Officials the reader suggests for the base: changed, taken away, and given out as a draft of records. */
export function Suggestions({
  notebook,
  found,
  keep,
  remove,
  putBack,
  download,
}: {
  notebook: Notebook
  /** By the filter. */
  found: readonly SuggestionItem[]
  keep: KeepSuggestion
} & Pick<LibraryProps, 'remove' | 'putBack' | 'download'>) {
  const { words, dates } = usePageReader()
  const said = words.suggest
  const [edited, setEdited] = useState<string>()
  const [taken, setTaken] = useState<Suggestion>()
  const [problem, setProblem] = useState<Problem>()
  const suggestions = useMemo(() => found.map(({ suggestion }) => suggestion), [found])
  const isEmpty = (notebook.suggestions ?? []).length === 0
  const partOf = (suggestion: Suggestion): Notebook => ({
    notes: [],
    highlights: [],
    pages: [],
    corrections: [],
    suggestions: [suggestion],
  })
  const take = async (suggestion: Suggestion) => {
    const failed = await remove(partOf(suggestion))
    setProblem(failed)
    if (!failed) setTaken(suggestion)
  }
  const undo = async () => {
    const failed = taken && (await putBack(partOf(taken)))
    setProblem(failed)
    if (!failed) setTaken(undefined)
  }
  return (
    <>
      <p class="quiet" role="status">
        {said.found(dates.number(suggestions.length))}
      </p>
      {suggestions.length === 0 ? (
        <p>{isEmpty ? said.empty : words.library.nothing}</p>
      ) : (
        <Out suggestions={suggestions} download={download} />
      )}
      {taken && (
        <p class="undo" role="status">
          {said.removed}{' '}
          <button type="button" onClick={() => void undo()}>
            {said.undo}
          </button>
        </p>
      )}
      {problem && (
        <p class="doubt" role="alert">
          {words.notes.notDone(problem)}
        </p>
      )}
      <ul class="suggestions">
        {suggestions.map((suggestion) => (
          <li key={suggestion.id} data-id={suggestion.id}>
            {edited === suggestion.id ? (
              <SuggestForm
                draft={draftOf(suggestion)}
                keep={keep}
                onDone={() => setEdited(undefined)}
                onCancel={() => setEdited(undefined)}
              />
            ) : (
              <>
                <Content suggestion={suggestion} />
                <div class="actions">
                  <button
                    type="button"
                    class="plain"
                    aria-label={`${said.change}: ${suggestion.name}`}
                    onClick={() => setEdited(suggestion.id)}
                  >
                    {said.change}
                  </button>
                  <button
                    type="button"
                    class="plain"
                    aria-label={`${said.remove}: ${suggestion.name}`}
                    onClick={() => void take(suggestion)}
                  >
                    {said.remove}
                  </button>
                </div>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function draftOf({ created: _, modified: __, ...draft }: Suggestion) {
  return draft
}
