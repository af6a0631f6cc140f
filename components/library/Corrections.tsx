import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { idsOf } from '../../lib/notebook/report'
import type { Entity } from '../../lib/notebook/schema'
import { type CorrectionItem, siteIn } from '../../lib/notebook/search'
import { CONTEXT } from '../../lib/notebook/selector-of'
import { namesOf } from '../card/parts'
import { usePageReader } from '../page-reader'
import { localDay } from './days'
import type { Base } from './use-base'

/** Undefined until it has answered. */
export const BaseContext = createContext<Base | undefined>(undefined)

/** By the base's names, and by the correction's own where the base has nobody of that id any more. */
function Named({ entity }: { entity: Entity }) {
  const { words, language } = usePageReader()
  const base = useContext(BaseContext)
  const ids = idsOf(entity)
  const known = ids.flatMap((id) => base?.names.get(id) ?? [])
  const isGone = base !== undefined && ids.some(base.isGone)
  return (
    <>
      {known.length === 0 ? (
        <bdi>{entity.name}</bdi>
      ) : (
        known.map((one, i) => (
          <>
            {i > 0 && (language === 'fa' ? '، ' : ', ')}
            <bdi>{namesOf(one, language).own}</bdi>
          </>
        ))
      )}
      {isGone && <span class="doubt gone"> ({words.report.gone})</span>}
    </>
  )
}

/** Surroundings are kept by letters: half a word at their far end says nothing. */
const before = (prefix: string) => (prefix.length < CONTEXT ? prefix : prefix.replace(/^\S*\s(?=.)/, '… '))
const after = (suffix: string) => (suffix.length < CONTEXT ? suffix : suffix.replace(/(?<=.)\s\S*$/, ' …'))

/** The words on their page, whom they were taken for, and what the reader says. */
export function CorrectionContent({ item: { correction, page } }: { item: CorrectionItem }) {
  const { words, dates } = usePageReader()
  const { target, linked, verdict, scope, modified } = correction
  const [{ exact, prefix, suffix }] = target.selector
  return (
    <>
      <blockquote dir="auto">
        <span class="around">{before(prefix)}</span>
        <mark>{exact}</mark>
        <span class="around">{after(suffix)}</span>
      </blockquote>
      <dl class="verdict">
        <dt>{words.report.shown}</dt>
        <dd>
          <Named entity={linked} />
        </dd>
        <dt>{words.report.said}</dt>
        <dd>{verdict.type === 'is' ? <Named entity={verdict.entity} /> : words.report.notThis}</dd>
        <dt>{words.report.where}</dt>
        <dd>{words.correct.scopes[scope]}</dd>
      </dl>
      <p class="quiet source">
        <a href={target.source} target="_blank" rel="noopener noreferrer">
          <bdi>{page?.title || siteIn(target.source)}</bdi>
        </a>
        {page?.title && <bdi>{page.site}</bdi>}
        <span>{dates.date(localDay(modified)).main}</span>
      </p>
    </>
  )
}
