/** A proposed change in words, for the person who decides. */
import { relative } from 'node:path'
import { postLabelEn, type Records } from '../../../lib/knowledge/records'
import type { Change, NewMembership } from './change'
import { boundsOf } from './tenures'
import { fileOf } from './write'

/** The post a change is about, or of which the person is known. */
export function postOf(change: Change, { persons }: Records): string {
  if (change.kind === 'person') return change.record.held[0]!.post
  if (change.kind === 'membership') return change.membership.post
  const { held } = persons.get(change.person)!
  return (change.kind === 'date' ? held[change.index]! : held[0]!).post
}

function tenure({ post, start, end, seen }: NewMembership): string {
  return `${post}: ${start} to ${end}${seen ? ` (seen ${seen})` : ''}`
}

/** Lines, the first of them a heading. */
export function describe(change: Change, records: Records): string[] {
  const post = postOf(change, records)
  const where = `in ${relative(process.cwd(), fileOf(change, records))}, from Wikidata (query “${change.query}”, ${change.asked})`
  const label = `${post} · ${postLabelEn(post, records)}`
  if (change.kind === 'person') {
    const { en, fa, wikidata, transliterated, held } = change.record
    return [
      `New person: ${fa} · ${en} · ${change.person}, https://www.wikidata.org/wiki/${wikidata}`,
      ...held.map((one) => `  ${tenure(one)}`),
      transliterated
        ? `  “${fa}” is Wikidata’s label: look for it in Persian print, until then it is “transliterated”`
        : `  “${fa}” is Wikidata’s label: does print write it so?`,
      `  ${where}`,
    ]
  }
  const { names, en, wikidata } = records.persons.get(change.person)!
  const who = `${names[0]!.fa} · ${en} · ${change.person}${wikidata ? `, https://www.wikidata.org/wiki/${wikidata}` : ''}`
  switch (change.kind) {
    case 'identity':
      return [
        `Is it the same person? ${who}`,
        `  ${change.label}, https://www.wikidata.org/wiki/${change.wikidata}`,
        `  known as ${label}`,
        `  ${where}`,
      ]
    case 'membership':
      return [`New membership: ${who}`, `  ${tenure(change.membership)}`, `  ${where}`]
    case 'date': {
      const { index, edge, date, how, successor } = change
      const { [edge]: before, note } = records.persons.get(change.person)!.held[index]!
      const reason = {
        known: 'not known until now',
        ended: successor ? `${successor} holds it since; inferred` : 'open until now',
        finer: 'less exact until now',
        differs: `the other sources say otherwise${daysApart(before, date)}; looking it up is better than a yes`,
      }[how]
      return [
        `${how === 'ended' ? 'End of a tenure' : `Date of a tenure`}: ${who}`,
        `  ${label}`,
        `  ${edge}: ${before} → ${date} (${reason})`,
        ...(note === undefined ? [] : [`  the record notes: ${note}`]),
        `  ${where}`,
      ]
    }
  }
}

function daysApart(one: string, other: string): string {
  const [a, b] = [boundsOf(one), boundsOf(other)]
  const days = Math.max(a[0] - b[1], b[0] - a[1])
  return Number.isFinite(days) && days > 0 ? `, ${days} day${days === 1 ? '' : 's'} apart` : ''
}
