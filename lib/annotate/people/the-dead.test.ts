/** Roles and names of those who died in office, on the real base. */
import { describe, expect, it } from 'vitest'
import { loadPack } from '../../../scripts/knowledge/build'
import { annotate } from '../annotate'
import { openLexicon } from '../lexicon'

const lexicon = openLexicon(loadPack())

function people(text: string, date: string): string[] {
  return annotate(text, lexicon, { date })
    .mentions.filter(({ kind }) => ['role', 'full', 'surname'].includes(kind))
    .map(({ surface, entity }) => `${surface} = ${entity}`)
}

describe('who died in office', () => {
  it.each<[what: string, text: string, date: string, found: string[]]>([
    ['is the late leader', 'تشییع پیکر رهبر شهید انقلاب', '2026-07-10', ['رهبر شهید انقلاب = ali-khamenei']],
    ['is no living leader in one word', 'تشییع رهبرشهید', '2026-07-10', ['رهبرشهید = ali-khamenei']],
    ['is found in a hashtag', 'تشییع #رهبر_شهید', '2026-07-10', ['رهبر_شهید = ali-khamenei']],
    ['is nobody before he died', 'خدمات رئیس‌جمهور شهید', '2023-07-10', []],
    [
      'is the late president for his successors',
      'خدمات رئیس‌جمهور شهید',
      '2025-07-10',
      ['رئیس‌جمهور شهید = ebrahim-raisi'],
    ],
    ['is not he whose name follows', 'رئیس‌جمهور شهید محمدعلی رجایی', '2025-07-10', []],
    ['is another of a movement', 'رهبر شهید انصارالله گفت.', '2026-07-10', []],
    ['is nobody where two died in the post', 'فرمانده شهید سپاه', '2026-07-10', []],
    [
      'leaves the living leader his role',
      'پیام رهبر انقلاب درباره رهبر شهید',
      '2026-07-10',
      ['رهبر انقلاب = mojtaba-khamenei', 'رهبر شهید = ali-khamenei'],
    ],
    [
      'has his name and not his successor’s',
      'رهبر شهید انقلاب حضرت آیت‌الله خامنه‌ای',
      '2026-07-10',
      ['رهبر شهید انقلاب = ali-khamenei', 'خامنه‌ای = ali-khamenei'],
    ],
    [
      'is the father, not his living son named elsewhere',
      'محسن هاشمی سخن گفت. مرحوم هاشمی رئیس مجمع بود. یاد مرحوم آیت‌الله هاشمی رفسنجانی گرامی باد.',
      '2025-01-10',
      ['محسن هاشمی = mohsen-hashemi-rafsanjani', 'هاشمی رفسنجانی = akbar-hashemi-rafsanjani'],
    ],
    [
      'is known by «شهید», though many bear the name',
      'نقش شهید سلیمانی در این پیروزی',
      '2022-07-11',
      ['سلیمانی = qasem-soleimani'],
    ],
    ['is not a woman of the name', 'شهید سیده بشری حسینی خامنه‌ای', '2026-07-10', []],
  ])('%s', (_, text, date, found) => {
    expect(people(text, date)).toEqual(found)
  })
})

describe('what a role says of him who is not in the post', () => {
  it.each<[text: string, once: 'former' | 'late' | undefined]>([
    ['رئیس‌جمهور پیشین آمریکا گفت.', 'former'],
    ['خدمات رئیس‌جمهور شهید', 'late'],
    ['رئیس‌جمهور آمریکا گفت.', undefined],
  ])('%s', (text, once) => {
    const role = annotate(text, lexicon, { date: '2025-07-10' }).mentions.find(({ kind }) => kind === 'role')
    expect(role?.evidence.rule === 'holder-of-post' && role.evidence.once).toBe(once)
  })

  it('is said of a leader of the past as well', () => {
    const [name] = annotate('دولت روحانی در ایران', lexicon, { date: '2025-07-10' }).mentions
    expect(name?.evidence).toEqual({ rule: 'only-candidate', area: 'IR', past: true })
  })
})
