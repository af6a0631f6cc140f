import type { ComponentChildren } from 'preact'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { DateConfidence } from '../../lib/annotate/types'
import type { EntityRef, SourceRef, SvgNode, Tenure } from '../../lib/knowledge/cards.types'
import type { WrittenDate } from '../dates'
import { useReader } from '../reader'
import { Flag } from './Flag'

/** Opens another entity in the same card. */
export const NavigateContext = createContext<(id: string) => void>(() => {})

/** Shows the picture of an entity large; absent where the card stands beside it already. */
export const EnlargeContext = createContext<((id: string) => void) | undefined>(undefined)

/** How far the text's day is to be trusted where it was inferred; absent where it was not. */
export const ConfidenceContext = createContext<DateConfidence | undefined>(undefined)

/** The day the posts below are of, and how it is known where the page does not state it. */
export function OnDay({ at }: { at: string }) {
  const { words, dates } = useReader()
  const confidence = useContext(ConfidenceContext)
  return (
    <>
      <p class="on-day">
        <Written date={{ ...dates.date(at), main: words.card.onDay(dates.date(at).main) }} />
      </p>
      {confidence && <p class="quiet inferred">{words.card.dayInferred(confidence)}</p>}
    </>
  )
}

/** Below a small picture: the way to the large one. */
export function Enlarge({ id }: { id: string }) {
  const { words } = useReader()
  const enlarge = useContext(EnlargeContext)
  return enlarge ? (
    <button type="button" class="link enlarge" onClick={() => enlarge(id)}>
      {words.terms.enlarge}
    </button>
  ) : null
}

/** The name in the reader's language, and the one in the other. */
export function namesOf({ name, nameEn }: { name: string; nameEn: string }, language: 'fa' | 'en') {
  return language === 'fa'
    ? { own: name, other: nameEn === name ? '' : nameEn, otherLang: 'en', otherDir: 'ltr' as const }
    : {
        own: nameEn || name,
        other: nameEn && nameEn !== name ? name : '',
        otherLang: 'fa',
        otherDir: 'rtl' as const,
      }
}

export function Name({ of }: { of: { name: string; nameEn: string } }) {
  const { language } = useReader()
  return <bdi>{namesOf(of, language).own}</bdi>
}

export function EntityLink({ to, flag }: { to: EntityRef; flag?: SvgNode | undefined }) {
  const navigate = useContext(NavigateContext)
  return (
    <button type="button" class="link" onClick={() => navigate(to.id)}>
      <Flag svg={flag} size="small" />
      <Name of={to} />
    </button>
  )
}

/** Name in the reader's language as heading, the other one below with its own language and direction. */
export function Heading({
  of,
  level,
  flag,
  children,
}: {
  of: { name: string; nameEn: string }
  level: 2 | 3
  flag?: SvgNode | undefined
  children?: ComponentChildren
}) {
  const { language } = useReader()
  const { own, other, otherLang, otherDir } = namesOf(of, language)
  const Tag = level === 2 ? 'h2' : 'h3'
  return (
    <header class="heading">
      <Flag svg={flag} />
      <div>
        <Tag>{own}</Tag>
        <p class="sub">
          {other && (
            <span lang={otherLang} dir={otherDir}>
              {other}
            </span>
          )}
          {children}
        </p>
      </div>
    </header>
  )
}

/** A date with its other calendar in brackets. */
export function Written({ date: { main, other } }: { date: WrittenDate }) {
  return (
    <>
      {main}
      {other && <span class="other"> ({other})</span>}
    </>
  )
}

/** «سرپرست», «منتخب»: not the full holder. */
export function RoleTag({ role }: { role: Tenure['role'] }) {
  const { words } = useReader()
  return role ? (
    <>
      {' '}
      <span class="tag">{words.card.role(role)}</span>
    </>
  ) : null
}

export function Row({ term, children }: { term: ComponentChildren; children: ComponentChildren }) {
  return (
    <div class="row">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** As-of date and where it was read: the foot of every card. */
export function Foot({ asOf, sources }: { asOf: string; sources: SourceRef[] }) {
  const { words, dates } = useReader()
  return (
    <footer>
      {sources.length > 0 && (
        <details>
          <summary>{words.card.sources(dates.number(sources.length))}</summary>
          <ul class="sources">
            {sources.map((source) => (
              <li key={source.key}>
                <a href={source.url} target="_blank" rel="noopener noreferrer" dir="auto">
                  {source.title}
                </a>
                <span class="other"> {dates.date(source.date).main}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="as-of">{words.card.asOf(dates.date(asOf).main)}</p>
    </footer>
  )
}
