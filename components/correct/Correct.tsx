import { useContext, useEffect, useId, useState } from 'preact/hooks'
import type { Mention } from '../../lib/annotate/types'
import type { FoundEntity } from '../../lib/knowledge/cards.types'
import { scopes } from '../../lib/notebook/scopes'
import { namesOf } from '../card/parts'
import { dirOf } from '../dir-of'
import { useReader } from '../reader'
import { CorrectingContext } from './use-correct'

/** How long typing rests before it is looked for. */
const REST_MS = 150

/** Where what the reader says shall hold. */
export function ScopeChoice() {
  const { words } = useReader()
  const correcting = useContext(CorrectingContext)
  const name = useId()
  if (!correcting) return null
  return (
    <fieldset class="scopes">
      <legend class="small">{words.correct.where}</legend>
      {scopes.map((scope) => (
        <label key={scope}>
          <input
            type="radio"
            name={name}
            checked={correcting.scope === scope}
            onChange={() => correcting.setScope(scope)}
          />
          <span>{words.correct.scopes[scope]}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** Looks for whom the words mean, and says it. */
function Another({ kind }: { kind: 'person' | 'area' }) {
  const { words, dates, language } = useReader()
  const correcting = useContext(CorrectingContext)
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<FoundEntity[]>()
  const field = useId()
  const find = correcting?.find
  useEffect(() => {
    if (query.trim() === '' || !find) return setFound(undefined)
    let isWanted = true
    const timer = setTimeout(() => {
      find(query).then(
        (all) => isWanted && setFound(all),
        () => isWanted && setFound(undefined),
      )
    }, REST_MS)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [query, find])
  return (
    <>
      <label class="small" for={field}>
        {words.correct.another(kind)}
      </label>
      <input
        id={field}
        type="search"
        dir={dirOf(query)}
        autocomplete="off"
        value={query}
        placeholder={words.correct.search}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <p class="quiet" role="status">
        {found && words.correct.found(found.length, dates.number(found.length))}
      </p>
      {found && found.length > 0 && (
        <ul class="found">
          {found.map((entity) => (
            <li key={entity.id}>
              <button type="button" onClick={() => correcting?.say({ id: entity.id, name: entity.name })}>
                <bdi>{namesOf(entity, language).own}</bdi>
                {entity.post && <span class="other">{namesOf(entity.post, language).own}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** A quiet way to say that the words mean something else; absent where nothing keeps it. */
export function Correct({ mention, kind }: { mention: Mention; kind: 'person' | 'area' }) {
  const { words } = useReader()
  const correcting = useContext(CorrectingContext)
  const [isOpen, setOpen] = useState(false)
  const panel = useId()
  if (!correcting) return null
  const { evidence, doubt } = mention
  const isSeveral = mention.entity.includes('+')
  return (
    <div class="correct">
      <div class="ways">
        <button
          type="button"
          class="link"
          aria-expanded={isOpen}
          aria-controls={panel}
          onClick={() => setOpen(!isOpen)}
        >
          {isSeveral ? words.correct.openSeveral : words.correct.open}
        </button>
        {evidence.rule === 'reader' && (
          <button type="button" class="link" onClick={() => correcting.undo(evidence.correction)}>
            {words.correct.undoOwn}
          </button>
        )}
      </div>
      <div id={panel} hidden={!isOpen}>
        {isOpen && (
          <>
            {!doubt && <ScopeChoice />}
            <button type="button" class="button" onClick={() => correcting.say()}>
              {isSeveral ? words.correct.noneOfThem : words.correct.notThis(kind)}
            </button>
            <Another kind={kind} />
          </>
        )}
      </div>
      {correcting.problem && (
        <p class="doubt" role="alert">
          {words.notes.notDone(correcting.problem)}
        </p>
      )}
    </div>
  )
}
