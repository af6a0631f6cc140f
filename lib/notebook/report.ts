/**
 * What the reader corrected, as a file for those who keep the base. It has the
 * words with a little of what stands around them, the page's address, what they were
 * taken for and what he says; nothing of his notes, highlights or times. Pure.
 */
import { plain } from './export/markdown'
import type { Correction, Entity } from './schema'
import type { Scope } from './scopes'

/** Ids of a link, which may name several. */
export const idsOf = ({ id }: Entity): string[] => id.split('+')

/** Whom a correction speaks of: what was shown, and what is meant instead. */
export function idsIn({ linked, verdict }: Correction): string[] {
  return [...idsOf(linked), ...(verdict.type === 'is' ? [verdict.entity.id] : [])]
}

/** The base by which the reader read. */
export interface ReportBase {
  version: string
  /** It has nobody of that id. */
  isGone(id: string): boolean
}

interface ReportedEntity {
  id: string
  name: string
  /** Ids among them that the base has no more; absent where it has all. */
  gone?: string[]
}

interface Reported {
  words: string
  before: string
  after: string
  page: string
  shown: ReportedEntity
  /** Rule by which it was shown. */
  rule?: string
  /** Null: only that it is not what was shown. */
  meant: ReportedEntity | null
  scope: Scope
}

export interface Report {
  format: 'hashiyeh-corrections'
  version: 1
  /** Version of the base; null where it could not be asked. */
  base: string | null
  corrections: Reported[]
}

/** Ordered by words and address: when the reader said what is nobody's business. */
export function reportOf(corrections: readonly Correction[], base: ReportBase | undefined): Report {
  const entity = ({ id, name }: Entity): ReportedEntity => {
    const gone = base ? idsOf({ id, name }).filter(base.isGone) : []
    return { id, name, ...(gone.length > 0 && { gone }) }
  }
  const reported = corrections.map(({ target, linked, rule, verdict, scope }): Reported => {
    const [{ exact, prefix, suffix }] = target.selector
    return {
      ...{ words: exact, before: prefix, after: suffix, page: target.source, shown: entity(linked) },
      ...(rule && { rule }),
      ...{ meant: verdict.type === 'is' ? entity(verdict.entity) : null, scope },
    }
  })
  const keyOf = ({ words, page, before }: Reported) => `${words}\n${page}\n${before}`
  return {
    format: 'hashiyeh-corrections',
    version: 1,
    base: base?.version ?? null,
    corrections: reported.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
  }
}

export const reportJson = (report: Report) => `${JSON.stringify(report, null, 1)}\n`

/** How the report is worded: its reader and its writer need not know JSON. */
export interface ReportWords {
  title: string
  base(version: string): string
  shown: string
  meant: string
  notThis: string
  where: string
  scopes: Record<Scope, string>
  rule: string
  page: string
  gone: string
}

export function reportMarkdown({ base, corrections }: Report, words: ReportWords): string {
  const entity = ({ id, name, gone }: ReportedEntity) =>
    `${plain(name)} (\`${id.replaceAll('`', '')}\`${gone ? `, ${words.gone}` : ''})`
  const line = (text: string) => plain(text.replace(/\s+/g, ' '))
  const parts = corrections.map(({ words: said, before, after, page, shown, rule, meant, scope }) =>
    [
      `## ${line(said)}`,
      '',
      `> …${line(before)}**${line(said)}**${line(after)}…`,
      '',
      `- ${words.shown}: ${entity(shown)}`,
      `- ${words.meant}: ${meant ? entity(meant) : words.notThis}`,
      `- ${words.where}: ${words.scopes[scope]}`,
      ...(rule ? [`- ${words.rule}: \`${rule.replaceAll('`', '')}\``] : []),
      `- ${words.page}: <${page.replace(/[<>]/g, encodeURIComponent)}>`,
    ].join('\n'),
  )
  const head = `# ${words.title}\n\n${base === null ? '' : `${words.base(base)}\n\n`}`
  return `${head}${parts.join('\n\n')}\n`
}
