import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { SuggestionDraft } from '../../lib/notebook/answers'
import { namedBy } from '../../lib/notebook/question'
import type { Suggestion } from '../../lib/notebook/schema'
import type { Offered } from '../../lib/panel-messages'
import { usePageReader } from '../page-reader'
import { type KeepSuggestion, SuggestForm } from './SuggestForm'

export interface OffersProps {
  /** Officials of the page whom the base does not know, in its order. */
  offers: readonly Offered[]
  /** What the reader suggested on this page before. */
  suggested: readonly Suggestion[]
  page: { title: string; address: string }
  keep: KeepSuggestion
  onShow(nth: number): void
  onSuggestions(): void
}

function Row({
  offer,
  page,
  suggested,
  keep,
  onShow,
  onSuggestions,
}: Omit<OffersProps, 'offers' | 'onShow'> & {
  offer: Offered
  onShow(): void
}) {
  const { words } = usePageReader()
  const said = words.suggest
  const [isOpen, setOpen] = useState(false)
  const form = useId()
  const after = useRef<HTMLParagraphElement>(null)
  const [isNew, setNew] = useState(false)
  // The form is gone with the pressed button: the focus goes to what came of it.
  useEffect(() => {
    if (isNew) after.current?.focus()
  }, [isNew])
  const { selector, day, ...about } = offer
  const draft: SuggestionDraft = {
    ...about,
    quotation: about.quotation.slice(0, 10_000),
    target: { source: page.address, selector },
    title: page.title.slice(0, 1_000),
    ...(day && { published: day }),
  }
  const isKept = suggested.some((one) => namedBy(one) === namedBy(draft))
  return (
    <li class="offer">
      <p class="who">
        <bdi class="name">{offer.name}</bdi>
        <bdi class="quiet">{offer.role}</bdi>
      </p>
      {isKept || isNew ? (
        <p class="quiet" ref={after} tabIndex={-1} role="status">
          {isNew ? said.done : said.kept}{' '}
          <button type="button" class="link" onClick={onSuggestions}>
            {said.inLibrary}
          </button>
        </p>
      ) : null}
      <div class="ways">
        <button type="button" class="link" aria-label={`${said.show}: ${offer.name}`} onClick={onShow}>
          {said.show}
        </button>
        {!isKept && !isNew && (
          <button
            type="button"
            class="link"
            aria-label={`${said.suggest}: ${offer.name}`}
            aria-expanded={isOpen}
            aria-controls={form}
            onClick={() => setOpen(!isOpen)}
          >
            {said.suggest}
          </button>
        )}
      </div>
      <div id={form} hidden={!isOpen}>
        {isOpen && (
          <SuggestForm
            draft={draft}
            keep={keep}
            onDone={() => {
              setOpen(false)
              setNew(true)
            }}
            onCancel={() => setOpen(false)}
          />
        )}
      </div>
    </li>
  )
}

/** A quiet group below the names: who is named with an office and is not in the base. */
export function OffersList({ offers, onShow, ...props }: OffersProps) {
  const { words, dates } = usePageReader()
  if (offers.length === 0) return null
  return (
    <section class="group offers">
      <h2>
        {words.suggest.title} <span class="count">{dates.number(offers.length)}</span>
      </h2>
      <p class="quiet">{words.suggest.about}</p>
      <ul>
        {offers.map((offer, nth) => (
          <Row key={offer.name} {...props} offer={offer} onShow={() => onShow(nth)} />
        ))}
      </ul>
    </section>
  )
}
