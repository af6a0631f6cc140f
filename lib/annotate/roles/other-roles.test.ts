/** Words of a post that are not its holder's, or reach further than one thinks, on the real base. */
import { describe, expect, it } from 'vitest'
import { loadPack } from '../../../scripts/knowledge/build'
import { annotate } from '../annotate'
import { openLexicon } from '../lexicon'

const lexicon = openLexicon(loadPack())

function roles(text: string, date: string): string[] {
  return annotate(text, lexicon, { date })
    .mentions.filter(({ kind }) => kind === 'role')
    .map(({ surface, entity }) => `${surface} = ${entity}`)
}

describe('words of a post', () => {
  it.each<[what: string, text: string, date: string, found: string[]]>([
    [
      'of an envoy whom the base does not have',
      'سفیر آمریکا در آلمان و سفیر آمریکا گفتند.',
      '2019-09-04',
      [],
    ],
    ['behind another envoy’s name', 'محمدرضا بهرامی سفیر ایران در کابل گفت.', '2019-09-04', []],
    ['of what he holds', 'پادشاهی اردن و فرماندهی کل سپاه', '2019-09-04', []],
    ['of whom another helps', 'دستیار ارشد رئیس‌جمهور روسیه و نایب رئیس شورای شهر تهران', '2019-09-04', []],
    [
      'of the state the text is about',
      'دادستان کل آمریکا آمد. در آمریکا قاضیان آمریکا استقلال دادستان کل را خواستند.',
      '2019-09-04',
      ['دادستان کل آمریکا = william-barr'],
    ],
    [
      'of a deputy, not of his minister',
      'معاون وزیر خارجه روسیه و معاون وزیر خارجه آمریکا',
      '2018-09-04',
      ['معاون وزیر خارجه آمریکا = john-sullivan'],
    ],
    [
      'of a seat of several towns, in any order',
      'نماینده مردم طالقان و ساوجبلاغ در مجلس گفت.',
      '2020-12-14',
      ['نماینده مردم طالقان و ساوجبلاغ = ali-haddadi'],
    ],
    [
      'of the day long past that its paragraph opens with',
      '۲۳ تیر ۱۳۹۴ بیانیه پایانی را در وین خواندند. وزیران خارجه فرانسه و آلمان ایستادند.\n\nوزیر خارجه آلمان گفت.',
      '2024-07-14',
      [
        'وزیران خارجه فرانسه و آلمان = laurent-fabius+frank-walter-steinmeier',
        'وزیر خارجه آلمان = annalena-baerbock',
      ],
    ],
    [
      'of home, below a headline with a guest’s words',
      'لاوروف: تسویه بدون دلار شدنی است\n\nوزیر خارجه روسیه در تهران سخن گفت. رئیس‌جمهور شب گذشته میزبان او بود.',
      '2022-06-23',
      ['وزیر خارجه روسیه = sergey-lavrov', 'رئیس‌جمهور = ebrahim-raisi'],
    ],
    [
      'of the day a text points back at',
      '۲۳ تیر ۱۳۹۴ بیانیه را خواندند. رئیس‌جمهور وقت آمریکا آن شب سخن گفت. در همان روز صدراعظم آلمان خوشحال بود.',
      '2024-07-14',
      ['رئیس‌جمهور وقت آمریکا = barack-obama', 'صدراعظم آلمان = angela-merkel'],
    ],
    [
      'of who acts for a minister of one state alone',
      'سرپرست وزارت ورزش گفت.',
      '2016-10-20',
      ['سرپرست وزارت ورزش = nasrollah-sajjadi'],
    ],
    [
      'of him whose decision it was',
      'دلار ۴۲۰۰ تومانی تصمیم معاون اول رئیس‌جمهور بود.',
      '2018-08-27',
      ['معاون اول رئیس‌جمهور = eshaq-jahangiri'],
    ],
    [
      'of the season before it',
      'در پاییز ۲۰۱۲ وزیر خارجه آمریکا و در تابستان سال ۱۳۹۳ وزیر خارجه آمریکا آمدند.',
      '2019-09-04',
      ['وزیر خارجه آمریکا = hillary-clinton', 'وزیر خارجه آمریکا = john-kerry'],
    ],
    [
      'of any state’s army, in a text about another',
      'مردم الجزایر علیه فرمانده ارتش شوریدند. الجزایر، الجزایر و الجزایر',
      '2019-09-04',
      [],
    ],
    [
      'behind a noun that is a given name',
      'از حسن اعتماد رهبر معظم انقلاب',
      '2019-09-04',
      ['رهبر معظم انقلاب = ali-khamenei'],
    ],
    [
      'in full',
      'وزیر اقتصاد و امور دارایی و وزیر راه و شهر سازی',
      '2019-09-04',
      ['وزیر اقتصاد و امور دارایی = farhad-dejpasand', 'وزیر راه و شهر سازی = mohammad-eslami'],
    ],
  ])('%s', (_, text, date, found) => {
    expect(roles(text, date)).toEqual(found)
  })

  it('name whose surname follows, wherever the text is', () => {
    const text = 'آمریکا، آمریکا و آمریکا: وزیر امور خارجه ظریف این تضمین را به پمپئو داد.'
    const { mentions } = annotate(text, lexicon, { date: '2019-09-04' })
    expect(mentions.find(({ kind }) => kind === 'surname')?.entity).toBe('mohammad-javad-zarif')
  })

  it('leave the country of a deputy’s minister marked', () => {
    expect(
      annotate('معاون وزیر خارجه روسیه آمد.', lexicon, { date: '2018-09-04' }).mentions.map(
        ({ entity }) => entity,
      ),
    ).toEqual(['RU'])
  })
})
