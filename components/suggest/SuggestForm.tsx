import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { Problem, SuggestionDraft } from '../../lib/notebook/answers'
import { dirOf } from '../dir-of'
import { usePageReader } from '../page-reader'

/** Keeps a suggestion; gives what went wrong, if anything did. */
export type KeepSuggestion = (draft: SuggestionDraft) => Promise<Problem | undefined>

function Field({
  label,
  hint,
  children,
}: {
  label: string
  hint?: string
  children(id: string, described: string | undefined): ComponentChildren
}) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children(id, hint && `${id}-hint`)}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}

/** A suggestion, filled in from the page and open to change. */
export function SuggestForm({
  draft,
  keep,
  onDone,
  onCancel,
}: {
  draft: SuggestionDraft
  keep: KeepSuggestion
  onDone(): void
  onCancel(): void
}) {
  const { words } = usePageReader()
  const said = words.suggest
  const [values, setValues] = useState({
    name: draft.name,
    role: draft.role,
    since: draft.since ?? '',
    source: draft.target.source,
    title: draft.title,
    published: draft.published ?? '',
    quotation: draft.quotation,
  })
  const [problem, setProblem] = useState<Problem>()
  const set = (key: keyof typeof values) => (event: Event) => {
    const { currentTarget } = event
    if (currentTarget instanceof HTMLInputElement || currentTarget instanceof HTMLTextAreaElement)
      setValues({ ...values, [key]: currentTarget.value })
  }
  const submit = async (event: Event) => {
    event.preventDefault()
    const { since, published, source, ...rest } = values
    const { since: _, published: __, ...base } = draft
    const failed = await keep({
      ...base,
      ...rest,
      ...(since.trim() && { since: since.trim() }),
      ...(published.trim() && { published: published.trim() }),
      target: { ...draft.target, source: source.trim() },
    })
    setProblem(failed)
    if (!failed) onDone()
  }
  const text = (key: keyof typeof values, hint?: string, dir?: 'ltr') => (
    <Field label={said.fields[key]} {...(hint && { hint })}>
      {(id, described) => (
        <input
          id={id}
          aria-describedby={described}
          dir={dir ?? dirOf(values[key])}
          value={values[key]}
          onInput={set(key)}
        />
      )}
    </Field>
  )
  return (
    <form class="suggest" onSubmit={(event) => void submit(event)}>
      {text('name')}
      {text('role')}
      {text('since', said.fields.sinceHint, 'ltr')}
      {text('source', undefined, 'ltr')}
      {text('title')}
      {text('published', said.fields.publishedHint, 'ltr')}
      <Field label={said.fields.quotation}>
        {(id) => (
          <textarea
            id={id}
            dir={dirOf(values.quotation)}
            rows={4}
            value={values.quotation}
            onInput={set('quotation')}
          />
        )}
      </Field>
      {problem && (
        <p class="doubt" role="alert">
          {problem === 'invalid' ? said.invalid : words.notes.notDone(problem)}
        </p>
      )}
      <p class="hint">{said.notSent}</p>
      <div class="ways">
        <button type="submit" class="button main">
          {said.keep}
        </button>
        <button type="button" class="link" onClick={onCancel}>
          {said.cancel}
        </button>
      </div>
    </form>
  )
}
