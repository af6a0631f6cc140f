import { useId, useMemo } from 'preact/hooks'
import type { CardData, EntityRef, PersonCard, PostCard } from '../../lib/knowledge/cards.types'
import type { Entity } from '../../lib/notebook/schema'
import { namesOf } from '../card/parts'
import { type LoadCard, type Shown, useEntity } from '../card/use-entity'
import { usePageReader } from '../page-reader'
import { TenureChart } from './TenureChart'

interface Ways {
  /** Address of an entity's picture. */
  hrefOf(id: string): string
}

/** Its parts without what a file name may not have. */
const fileOf = (kind: string, id: string) => `hashiyeh-${kind}-${id.replaceAll(/[^\w-]+/g, '-')}`

function Career({ card, hrefOf }: { card: PersonCard } & Ways) {
  const { words, language } = usePageReader()
  const { own } = namesOf(card, language)
  if (card.timeline.length === 0) return <p>{words.pictures.noTerms}</p>
  return (
    <TenureChart
      file={fileOf('posts', card.id)}
      title={words.terms.career(own)}
      terms={card.timeline.map((tenure) => ({
        ...tenure,
        id: tenure.post.id,
        name: namesOf(tenure.post, language).own,
        isCurrent: card.now.some(({ post, start }) => post.id === tenure.post.id && start === tenure.start),
      }))}
      withGaps={false}
      asOf={card.asOf}
      link={(id, name) => <a href={hrefOf(id)}>{name}</a>}
    />
  )
}

function Holders({ card, hrefOf }: { card: PostCard } & Ways) {
  const { words, language } = usePageReader()
  return (
    <TenureChart
      file={fileOf('holders', card.id)}
      title={words.terms.holders(namesOf(card, language).own)}
      terms={card.holders.map((holder) => ({
        ...holder,
        name: namesOf(holder, language).own,
        // Who may be gone is not claimed to be there.
        isCurrent: holder.current && holder.certain && holder.role !== 'elect',
      }))}
      withGaps
      asOf={card.asOf}
      link={(id, name) => <a href={hrefOf(id)}>{name}</a>}
    />
  )
}

/** Ways on from here: the posts of a country or a person. */
function Posts({ of, posts, hrefOf }: { of: string; posts: readonly EntityRef[] } & Ways) {
  const { words, language } = usePageReader()
  const once = [...new Map(posts.map((post) => [post.id, post])).values()]
  return (
    <nav aria-label={words.pictures.postsOf(of)}>
      <ul class="ways">
        {once.map((post) => (
          <li key={post.id}>
            <a href={hrefOf(post.id)}>{namesOf(post, language).own}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Picture({ card, hrefOf }: { card: CardData } & Ways) {
  const { language } = usePageReader()
  switch (card.kind) {
    case 'post':
      return <Holders card={card} hrefOf={hrefOf} />
    case 'person':
      return (
        <>
          <Career card={card} hrefOf={hrefOf} />
          <Posts
            of={namesOf(card, language).own}
            posts={card.timeline.map(({ post }) => post)}
            hrefOf={hrefOf}
          />
        </>
      )
    case 'area':
      return (
        <Posts
          of={namesOf(card, language).own}
          posts={card.offices.map(({ post }) => post)}
          hrefOf={hrefOf}
        />
      )
    case 'several':
      return card.cards.map((one) => <Picture key={one.id} card={one} hrefOf={hrefOf} />)
  }
}

/** What the choice calls the one in sight, where the notebook has no such name. */
function nameIn(shown: Shown, language: 'fa' | 'en'): string {
  return shown.phase === 'ready' && shown.data.kind !== 'several' ? namesOf(shown.data, language).own : '…'
}

/** A person's posts, or a post's holders. */
export function OverTime({
  entity,
  names,
  today,
  load,
  hrefOf,
  onOpen,
}: {
  /** Whose picture is shown. */
  entity: string
  /** To choose from. */
  names: readonly Entity[]
  /** A day, for the offices a country has. */
  today: string
  load: LoadCard
  onOpen(id: string): void
} & Ways) {
  const { words, language } = usePageReader()
  const field = useId()
  const step = useMemo(() => ({ entity, at: entity.length === 2 ? today : undefined }), [entity, today])
  const { shown, retry } = useEntity(step, load)
  const isNamed = names.some(({ id }) => id === entity)
  return (
    <section>
      <h2>{words.pictures.overTime}</h2>
      <label class="filter" for={field}>
        <span>{words.pictures.chooseName}</span>
        <select id={field} value={entity} onChange={(event) => onOpen(event.currentTarget.value)}>
          {!isNamed && <option value={entity}>{nameIn(shown, language)}</option>}
          {names.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Outcome shown={shown} retry={retry} hrefOf={hrefOf} />
    </section>
  )
}

function Outcome({ shown, retry, hrefOf }: { shown: Shown; retry(): void } & Ways) {
  const { words } = usePageReader()
  switch (shown.phase) {
    case 'ready':
      return <Picture card={shown.data} hrefOf={hrefOf} />
    case 'missing':
    case 'date':
      return <p role="status">{words.card.missing}</p>
    case 'failed':
      return (
        <div role="alert">
          <p>{words.card.failed}</p>
          <button type="button" onClick={retry}>
            {words.card.retry}
          </button>
        </div>
      )
    default:
      return <p role="status">{words.card.loading}</p>
  }
}
