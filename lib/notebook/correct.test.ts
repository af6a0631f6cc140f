import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadPack } from '../../scripts/knowledge/build'
import { annotate } from '../annotate/annotate'
import { openLexicon } from '../annotate/lexicon'
import { namedIn } from '../knowledge/find'
import { foldLetters } from '../text/fold'
import { correct, type NameEntity } from './correct'
import type { Correction } from './schema'
import { scopes } from './scopes'
import { selectorOf } from './selector-of'

const lexicon = openLexicon(loadPack())
const nameEntity: NameEntity = (id, day) => namedIn(lexicon.graph, id, day)
const date = '2023-10-09'
const text =
  'الهام علی‌اف در باکو گفت: اردن دوست ماست. علی‌اف افزود که وزیر خارجه ایران هم آمده است.\n' +
  'رئیس‌جمهور آذربایجان پس از آن رفت و الهام علي اف با او دیدار کرد. علی‌اف به اردن می‌رود.'
const found = annotate(text, lexicon, { date })
const moment = (n: number) => new Date(Date.UTC(2026, 10, 24, 10, n)).toISOString()

/** A correction of the mention that stands on the nth `words`. */
function about(words: string, nth: number, more: Partial<Correction> = {}): Correction {
  const mention = found.mentions.filter(({ surface }) => surface === words)[nth]!
  return {
    id: crypto.randomUUID(),
    scope: 'page',
    target: { source: 'https://irna.ir/1', selector: selectorOf(text, mention.start, mention.end) },
    surface: foldLetters(words),
    linked: { id: mention.entity, name: mention.name ?? '' },
    verdict: { type: 'not-this' },
    created: moment(0),
    modified: moment(0),
    ...more,
  }
}
const is = (id: string): Correction['verdict'] => ({ type: 'is', entity: { id, name: '' } })
const seen = (corrections: Correction[], annotation = found, source = text) =>
  correct(source, annotation, corrections, nameEntity).mentions.map(
    ({ surface, entity }) => `${surface} ${entity}`,
  )

describe('the reader says', () => {
  const plain = seen([])

  it('nothing: then nothing changes', () => {
    expect(correct(text, found, [], nameEntity)).toBe(found)
    expect(plain).toContain('اردن JO')
    expect(plain.filter((one) => one === 'علی‌اف ilham-aliyev')).toHaveLength(2)
  })

  it('not this, here: one goes and its like stay', () => {
    const after = correct(text, found, [about('اردن', 1, { scope: 'mention' })], nameEntity).mentions
    expect(after).toEqual(
      found.mentions.toSpliced(
        found.mentions.findLastIndex((m) => m.surface === 'اردن'),
        1,
      ),
    )
  })

  it('not this: the same words go, in other letters and joints too, and surnames that rest on them', () => {
    expect(seen([about('الهام علی‌اف', 0)])).toEqual(
      plain.filter((one) => !/علی.اف ilham|علي اف ilham/.test(one)),
    )
    expect(seen([about('علی‌اف', 0)])).toEqual(plain.filter((one) => one !== 'علی‌اف ilham-aliyev'))
  })

  it('not this, of a full name here: surnames that may rest on it elsewhere stay', () => {
    const after = seen([about('الهام علی‌اف', 0, { scope: 'mention' })])
    expect(after.filter((one) => one.endsWith(' ilham-aliyev'))).toHaveLength(4)
  })

  it('it is another: linked to him, with the reader’s word for it', () => {
    const correction = about('الهام علی‌اف', 0, { verdict: is('sergey-lavrov') })
    const mentions = correct(text, found, [correction], nameEntity).mentions
    expect(mentions.find(({ surface }) => surface === 'الهام علی‌اف')).toMatchObject({
      entity: 'sergey-lavrov',
      name: lexicon.graph.persons.names[lexicon.graph.persons.ids.indexOf('sergey-lavrov')],
      kind: 'full',
      score: 1,
      evidence: {
        rule: 'reader',
        correction: correction.id,
        linked: { id: 'ilham-aliyev', name: 'الهام علی‌اف' },
        instead: 'full-name',
      },
    })
    expect(seen([correction])).toContain('علی‌اف sergey-lavrov')
    expect(seen([about('اردن', 0, { verdict: is('SY') })])).toContain('اردن SY')
  })

  it('one whom the base no longer has: then it is still not the one it was', () => {
    expect(seen([about('اردن', 0, { verdict: is('gone') })])).toEqual(
      plain.filter((one) => one !== 'اردن JO'),
    )
  })

  it('two things: the narrower holds, and of two alike the later', () => {
    const wide = about('اردن', 0, { scope: 'always', modified: moment(9) })
    const page = about('اردن', 0, { verdict: is('SY'), modified: moment(1) })
    const later = about('اردن', 0, { verdict: is('IQ'), modified: moment(2) })
    const here = about('اردن', 1, { scope: 'mention', verdict: is('LB') })
    const both = seen([wide, page, here, later]).filter((one) => one.startsWith('اردن'))
    expect(both).toEqual(['اردن IQ', 'اردن LB'])
  })

  it('something of another link: it does not hold', () => {
    expect(seen([about('اردن', 0, { linked: { id: 'IL', name: '' } })])).toEqual(plain)
  })

  it('which of two is meant, or that one of them is not', () => {
    const doubtful = 'علی اکبری، نماینده مجلس شورای اسلامی گفت'
    const annotation = annotate(doubtful, lexicon, { date: '2018-01-01' })
    const [mention] = annotation.mentions
    const [one, other] = mention!.entity.split('+')
    const base = { ...about('اردن', 0), surface: foldLetters('علی اکبری') }
    const linked = (id: string) => ({ id, name: '' })
    const first = (correction: Correction) =>
      correct(doubtful, annotation, [correction], nameEntity).mentions[0]
    const picked = first({ ...base, linked: linked(mention!.entity), verdict: is(other!) })
    expect(picked).toMatchObject({ entity: other, evidence: { linked: { id: mention!.entity } } })
    expect(picked?.doubt).toBeUndefined()
    expect(first({ ...base, linked: linked(one!) })?.entity).toBe(other)
    expect(first({ ...base, linked: linked(mention!.entity) })).toBeUndefined()
  })
})

it('any corrections leave mentions in order, where they say, and never more of them', () => {
  const correction = fc
    .record({
      mention: fc.constantFrom(...found.mentions),
      scope: fc.constantFrom(...scopes),
      verdict: fc.oneof(
        fc.constant<Correction['verdict']>({ type: 'not-this' }),
        fc.constantFrom('sergey-lavrov', 'AZ', 'gone').map(is),
      ),
      at: fc.nat(59),
      id: fc.uuid(),
    })
    .map(
      ({ mention, at, ...rest }): Correction => ({
        ...rest,
        target: { source: 'https://irna.ir/1', selector: selectorOf(text, mention.start, mention.end) },
        surface: foldLetters(mention.surface),
        linked: { id: mention.entity, name: mention.name ?? '' },
        created: moment(at),
        modified: moment(at),
      }),
    )
  fc.assert(
    fc.property(fc.array(correction, { maxLength: 6 }), (corrections) => {
      const { mentions, ...rest } = correct(text, found, corrections, nameEntity)
      expect(rest).toEqual({ date: found.date, dateSource: found.dateSource })
      const places = found.mentions.map(({ start, end }) => `${start} ${end}`)
      let at = 0
      for (const { start, end, surface } of mentions) {
        expect(text.slice(start, end)).toBe(surface)
        at = places.indexOf(`${start} ${end}`, at) + 1
        expect(at).toBeGreaterThan(0)
      }
      const never = corrections.filter(
        ({ scope, verdict, surface, linked }) =>
          verdict.type === 'not-this' &&
          scope === 'always' &&
          !corrections.some(
            (one) => one.surface === surface && one.linked.id === linked.id && one.verdict.type === 'is',
          ),
      )
      for (const { surface, linked } of never)
        expect(mentions.some((m) => foldLetters(m.surface) === surface && m.entity === linked.id)).toBe(false)
    }),
    { numRuns: 300 },
  )
})

it('on a page that changed the quotation is found again, or holds nothing', () => {
  const correction = about('اردن', 1, { scope: 'mention' })
  const changed = `تازه: به این متن چیزی افزوده شد.\n${text.replaceAll('ی', 'ي')}`
  const after = seen([correction], annotate(changed, lexicon, { date }), changed)
  expect(after.filter((one) => one === 'اردن JO')).toHaveLength(1)
  const other = 'شاه اردن به عمان بازگشت.'
  expect(seen([correction], annotate(other, lexicon, { date }), other)).toContain('اردن JO')
})
