import { describe, expect, it } from 'vitest'
import { loadPack } from '../../scripts/knowledge/build'
import { annotate } from './annotate'
import { openLexicon } from './lexicon'

const lexicon = openLexicon(loadPack())
const entities = (text: string, date?: string) =>
  annotate(text, lexicon, { date }).mentions.map((m) => m.entity)

describe('annotate', () => {
  it.each([
    ['2016-03-01', 'mohammad-javad-zarif'],
    ['2023-10-09', 'hossein-amir-abdollahian'],
    ['2025-01-01', 'abbas-araghchi'],
  ])('resolves a role by the day %s', (date, person) => {
    expect(entities('وزیر خارجه ایران گفت', date)).toContain(person)
  })

  it('sees one name in three writings', () => {
    for (const name of ['الهام علی‌اف', 'الهام علی اف', 'الهام علیاف'])
      expect(entities(`${name} رئیس جمهور آذربایجان`, '2023-10-09')).toContain('ilham-aliyev')
  })

  it('infers the day from the weekday and the years of the text', () => {
    const { date, dateSource } = annotate('دوشنبه ۱۷ مهر ماه دیدار کرد. او دهم اسفند ۱۴۰۱ نیز آمد.', lexicon)
    expect([date, dateSource]).toEqual(['2023-10-09', 'inferred'])
  })

  it('does not take a word for a country', () => {
    expect(entities('منابع مالی و چک برگشتی', '2023-10-09')).toEqual([])
  })

  it('does not take «a year ago» for a year', () => {
    expect(entities('یک سال پیش آغاز شد', '2023-10-09')).toEqual([])
    expect(entities('سال گذشته آغاز شد', '2023-10-09')).toEqual(['2022-03-21/2023-03-20'])
  })

  it('reads a word before a country whole, its ZWNJ written or lost', () => {
    for (const cue of ['مقام‌های', 'مقامهای']) expect(entities(`${cue} ترک`, '2023-10-09')).toEqual(['TR'])
    expect(entities('او حزب را ترک کرد', '2023-10-09')).toEqual([])
  })

  it('knows the regular adjective of a country whose record has none', () => {
    expect(entities('دیپلمات‌های لتونیایی و مقام‌های چادی', '2023-10-09')).toEqual(['LV', 'TD'])
  })

  it('claims nobody for a count, a deposed man, another government or a foreigner’s minister', () => {
    for (const text of [
      'تاکنون ۲۷ رئیس دولت آمده‌اند',
      'محمد بازوم، رئیس‌جمهور برکنارشده، زندانی است',
      'وزیر ارشاد دولت اصلاحات گفت',
      'وزیر جنگ او گفت',
      'رئیس‌جمهور تروریست این کشور گفت',
    ])
      expect(entities(text, '2023-10-09').filter((id) => id !== 'mohamed-bazoum')).toEqual([])
  })

  it('gives an event its own holders, and «وقت» none without one', () => {
    expect(entities('در آبان ۱۳۹۲ وزیر خارجه وقت ایران به ژنو رفت', '2023-10-09')).toContain(
      'mohammad-javad-zarif',
    )
    expect(entities('وزیر خارجه وقت ایران به ژنو رفت', '2023-10-09')).toEqual(['IR'])
  })

  it('sees a foreign name in other vowels', () => {
    expect(entities('سرگی لاوروف، وزیر خارجه روسیه', '2023-10-09')).toContain('sergey-lavrov')
  })

  it.each([
    ['two of one name', 'علی اکبری، نماینده مجلس شورای اسلامی گفت', '2018-01-01', 'علی اکبری'],
    ['two on the day of a handover', 'رئیس‌جمهور آمریکا گفت', '2021-01-20', 'رئیس‌جمهور آمریکا'],
  ])('says that it is one of two: %s', (_, text, date, surface) => {
    const found = annotate(text, lexicon, { date }).mentions.find((mention) => mention.surface === surface)
    expect(found?.doubt).toBe(true)
    expect(found?.entity.split('+')).toHaveLength(2)
  })

  it('is in no doubt where the text names one of the two, or the two are both meant', () => {
    const named = annotate('جو بایدن آمد. رئیس‌جمهور آمریکا گفت', lexicon, { date: '2021-01-20' }).mentions
    expect(named.find(({ kind }) => kind === 'role')).toMatchObject({ entity: 'joe-biden' })
    const both = annotate('رئیس‌جمهور و وزیر خارجه آذربایجان', lexicon, { date: '2023-10-09' }).mentions
    expect(both.find(({ kind }) => kind === 'role')?.entity).toBe('ilham-aliyev+jeyhun-bayramov')
    for (const { doubt } of [...named, ...both]) expect(doubt).toBeUndefined()
  })

  it('refuses a day that is none', () => {
    expect(() => annotate('', lexicon, { date: '2023-02-30' })).toThrow(RangeError)
  })
})
