/** Other people of officials' names, and words that are surnames as well, in sentences of news made for it. */
import { describe, expect, it } from 'vitest'
import { loadPack } from '../../../scripts/knowledge/build'
import { annotate } from '../annotate'
import { openLexicon } from '../lexicon'

const lexicon = openLexicon(loadPack())

function people(text: string, date: string): string[] {
  return annotate(text, lexicon, { date })
    .mentions.filter(({ kind }) => kind === 'full' || kind === 'surname')
    .map(({ surface, entity }) => `${surface} = ${entity}`)
}

describe('another man of the name', () => {
  it.each<[what: string, text: string, date: string]>([
    [
      'has a given name that is nobody’s in the base',
      'مرگ فیدل کاسترو در کوبا و آمریکا بازتاب داشت.',
      '2016-11-26',
    ],
    [
      'is of another given name in one word with «سید»',
      'آیت‌الله سیدهادی خامنه‌ای در ایران گفت.',
      '2019-09-01',
    ],
    ['has one more surname', 'آیت‌الله سیدمحمد حسینی شاهرودی گفت.', '2019-09-01'],
    ['has one more given name', 'نیازعلی ابراهیمی گفت.', '2016-09-01'],
    ['is a family', 'رسوایی کلینتون‌ها و ترامپ‌ها در آمریکا', '2016-09-01'],
    ['is a hotel', 'میهمانان در هتل ترامپ و برج ترامپ در آمریکا ماندند.', '2019-09-01'],
    ['is a colonel', 'سرهنگ حسن روحانی رئیس پلیس راه استان گفت.', '2025-12-10'],
    ['is introduced by his trade', 'گردآورنده اسناد، علی‌اصغر فانی، گفت این برگه‌ها کهنه است.', '2015-12-21'],
    [
      'is called so in a headline, and described below',
      'لی چیانگ بالا رفت\nلی چیانگ، پدیده ۱۷ ساله تنیس روی میز چین، برد.',
      '2025-05-20',
    ],
    ['is of a people', 'دیدار با استاد ایرانی و سردار ایرانی', '2023-11-16'],
  ])('%s', (_, text, date) => {
    expect(people(text, date)).toEqual([])
  })

  it('is a martyr, while he who is named in full is in office', () => {
    expect(people('علی مطهری در مراسم شهید مطهری سخن گفت.', '2019-04-13')).toEqual([
      'علی مطهری = ali-motahari',
    ])
  })

  it('has the surname from where he is named on', () => {
    expect(
      people('محمود گودرزی رفت. نادر گودرزی، کشتی‌گیر، خوش بود. گودرزی گفت ورزش سالم است.', '2016-10-20'),
    ).toEqual(['محمود گودرزی = mahmoud-goudarzi'])
  })

  it('is no player where he leads the federation', () => {
    expect(
      people('گل دوم را مهاجم تیم زد. مهدی تاج که کنار تیم است، گفت داور بد بود.', '2019-01-25'),
    ).toEqual(['مهدی تاج = mehdi-taj'])
  })

  it('is not who owns the hotel', () => {
    expect(people('هتل دونالد ترامپ، رئیس‌جمهوری آمریکا، گران است.', '2019-08-29')).toEqual([
      'دونالد ترامپ = donald-trump',
    ])
  })

  it('is not who is named before a post', () => {
    expect(people('حمید چیت‌چیان قائم‌مقام فرمانده بود.', '2016-08-29')).toEqual([
      'حمید چیت‌چیان = hamid-chitchian',
    ])
  })
})

describe('part of a compound surname', () => {
  it('is either of two brothers, of whom one bears the name as part of his own', () => {
    const text =
      'علی لاریجانی رئیس مجلس و صادق لاریجانی رئیس قوه قضاییه تبریک گفتند. لاریجانی گفت متن بررسی می‌شود.'
    expect(people(text, '2015-07-15')).toEqual([
      'علی لاریجانی = ali-larijani',
      'صادق لاریجانی = sadeq-larijani',
    ])
  })

  it('behind his given name is his, with his post beside it or in office and of no other surname', () => {
    expect(people('سوال محمدرضا صباغیان، نماینده مردم مهریز، بررسی شد. صباغیان گفت.', '2019-09-02')).toEqual([
      'محمدرضا صباغیان = mohammadreza-sabbaghian-bafghi',
      'صباغیان = mohammadreza-sabbaghian-bafghi',
    ])
    expect(people('محمدرضا پورابراهیمی گفت.', '2020-11-02')).toEqual([
      'محمدرضا پورابراهیمی = mohammad-reza-pour-ebrahimi',
    ])
  })

  it('is the whole of it without the article', () => {
    expect(people('حیدر عبادی نخست‌وزیر عراق آمد. عبادی رفت.', '2016-08-04')).toEqual([
      'حیدر عبادی = haider-al-abadi',
      'عبادی = haider-al-abadi',
    ])
  })
})

describe('a word that is a surname', () => {
  it.each([['counted', '۱۲۰۰ روحانی به عتبات رفتند و ایران، عراق و سوریه شاد شدند.', '2016-11-16']])(
    '%s',
    (_, text, date) => {
      expect(people(text, date)).toEqual([])
    },
  )
})

describe('a surname that is a people’s name', () => {
  const marks = (text: string) =>
    annotate(text, lexicon, { date: '2025-10-14' }).mentions.map(({ surface, kind }) => `${surface} ${kind}`)

  it('is the man’s where he is named, and marked once', () => {
    expect(marks('محمد شیاع السودانی با همتایش دیدار کرد. سودانی در این نشست سخن گفت.')).toEqual([
      'محمد شیاع السودانی full',
      'سودانی surname',
    ])
  })

  it('is nobody’s we know behind another’s given name, and no people’s', () => {
    expect(marks('اکبر ترکان و محمد ایرانی آمدند.')).toEqual([])
    expect(marks('تجار ایرانی آمدند.')).toEqual(['ایرانی demonym'])
  })
})
