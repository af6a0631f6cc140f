/** What goes wrong in real news, each in a sentence made for it, on the real base. */
import { describe, expect, it } from 'vitest'
import { loadPack } from '../../../scripts/knowledge/build'
import { annotate } from '../annotate'
import { openLexicon } from '../lexicon'
import type { MentionKind } from '../types'

const lexicon = openLexicon(loadPack())

function found(text: string, date: string, kinds: readonly MentionKind[]): string[] {
  return annotate(text, lexicon, { date })
    .mentions.filter(({ kind }) => kinds.includes(kind))
    .map(({ surface, entity }) => `${surface} = ${entity}`)
}

const officials = (text: string, date: string) => found(text, date, ['full', 'surname', 'role'])
const dates = (text: string, date: string) => found(text, date, ['date'])
const countries = (text: string, date: string) => found(text, date, ['country'])

describe('a surname that is a word', () => {
  it.each([
    'نشست سازمان همکاری اسلامی در ریاض با حضور سران روسیه، عراق، سوریه و ترکیه برگزار شد.',
    'ایران، عراق، لبنان و سوریه گفتند انقلاب اسلامی با اتحاد پیروز شد.',
    'کشورهای عربی و اسلامی را به ایران، عراق، سوریه و لبنان خواندند.',
  ])('behind a noun is that noun’s: %s', (text) => {
    expect(officials(text, '2023-11-16')).toEqual([])
  })

  it('is a name at the head of a clause, the man being on the page', () => {
    expect(
      officials(
        'محمد اسلامی از دستاوردهای هسته‌ای گفت. اسلامی افزود: انقلاب اسلامی با علم زنده است.',
        '2023-11-16',
      ),
    ).toEqual(['محمد اسلامی = mohammad-eslami', 'اسلامی = mohammad-eslami'])
  })

  it('and only part of one is nobody’s', () => {
    expect(officials('سردار اسماعیل احمدی‌مقدم گفت: حفظ خانواده، مقدم بر هر کار است.', '2023-11-16')).toEqual([
      'اسماعیل احمدی‌مقدم = esmail-ahmadi-moghaddam',
    ])
  })
})

describe('a given name that is in no list', () => {
  it('is told by the title before it', () => {
    expect(
      officials(
        'عباس عراقچی آمد. خانم پریسا عراقچی و دکتر سپهر عراقچی رفتند. دکتر عراقچی ماند.',
        '2025-10-09',
      ),
    ).toEqual(['عباس عراقچی = abbas-araghchi', 'عراقچی = abbas-araghchi'])
  })
})

describe('a title beside a common surname', () => {
  it.each([
    ['two officials may be meant', 'سرلشکر رضایی از تنگه هرمز گفت.', '2026-06-01'],
    ['more of a name follows', 'آیت‌الله نظری منفرد به صحنه آمد.', '2023-11-16'],
    ['another surname stands before', 'آیت‌الله موسوی جزایری در اهواز گفت.', '2016-11-16'],
    ['the martyr was no soldier and led nothing', 'شهید بزرگوار آیت‌الله مطهری نوشت.', '2023-11-16'],
    ['it is his wife', 'ترامپ آمد و رفت. خانم ترامپ ماند.', '2026-11-16'],
    ['another office follows', 'حجت‌الاسلام عبداللهی رئیس مرکز حفاظت اطلاعات قوه قضاییه آمد.', '2023-11-16'],
  ])('says nobody where %s', (_, text, date) => {
    const mentions = officials(text, date).filter((mention) => !mention.startsWith('رئیس'))
    expect(mentions).toEqual(text.startsWith('ترامپ') ? ['ترامپ = donald-trump'] : [])
  })

  it('nor does a surname behind one unknown word in a list of names', () => {
    expect(officials('محسن بیگدلی، حکیم منصوری، عبدالجلیل قرنجیک آمدند.', '2023-11-16')).toEqual([])
  })
})

describe('a leader whom news need not introduce', () => {
  it.each<[what: string, text: string, names: string[]]>([
    ['has a surname of three letters', 'انتقاد ونس به اسرائیل درباره آمریکا', ['ونس = jd-vance']],
    [
      'is named among words of play',
      'آمریکا می‌خواهد نقش پلیس خوب بازی کند. ترامپ دوست دارد آتش‌بس ادامه یابد.',
      ['ترامپ = donald-trump'],
    ],
    [
      'is no boots beside another',
      'گفت‌وگوی تلفنی پوتین و ترامپ درباره ایران',
      ['پوتین = vladimir-putin', 'ترامپ = donald-trump'],
    ],
    ['is boots where he is alone', 'سربازان پوتین تازه گرفتند و از پوتین گفتند.', []],
  ])('%s', (_, text, names) => {
    expect(officials(text, '2026-06-14')).toEqual(names)
  })
})

describe('a full name', () => {
  it.each<[what: string, text: string, date: string, names: string[]]>([
    [
      'outlives the posts the base knows',
      'غلامعلی حدادعادل رئیس شورای ائتلاف گفت.',
      '2023-11-16',
      ['غلامعلی حدادعادل = gholam-ali-haddad-adel'],
    ],
    [
      'may have an initial in it',
      'پرزیدنت دونالد جی. ترامپ نوشت.',
      '2026-05-18',
      ['دونالد جی. ترامپ = donald-trump'],
    ],
    [
      'stands behind a post that is a given name as well',
      'در سفر سلطان هیثم بن طارق به تهران',
      '2023-11-16',
      ['هیثم بن طارق = haitham-bin-tariq'],
    ],
    [
      'of a general is not that of a man who leads a group',
      'سردار قاسم سلیمانی، فرمانده محبوب گروه‌های مقاومت، آمد.',
      '2016-06-01',
      ['قاسم سلیمانی = qasem-soleimani'],
    ],
    [
      'of two given names is a leader’s, from his first post on',
      'عبدالله عبدالله گفت که اشرف غنی باید پاسخ دهد.',
      '2023-08-20',
      ['عبدالله عبدالله = abdullah-abdullah', 'اشرف غنی = ashraf-ghani'],
    ],
    ['of the Prophet is his', 'میلاد حضرت محمد مصطفی (ص) در فلسطین', '2024-09-20', []],
    ['of a manager is not that of a vice-president', 'سیدمحمد حسینی مدیرعامل انجمن گفت.', '2023-11-16', []],
    [
      'of a jurist of the Guardian Council is no guard’s',
      'عباسعلی کدخدایی، عضو حقوقدان شورای نگهبان، گفت.',
      '2023-11-16',
      ['عباسعلی کدخدایی = abbas-ali-kadkhodaei'],
    ],
  ])('%s', (_, text, date, names) => {
    expect(officials(text, date)).toEqual(names)
  })
})

describe('a role', () => {
  it.each<[what: string, text: string, date: string, roles: string[]]>([
    [
      'is not undone by a wish in brackets',
      'به گفته او مقام معظم رهبری (مدظله‌العالی) همین را فرمودند.',
      '2023-11-16',
      ['مقام معظم رهبری = ali-khamenei'],
    ],
    [
      'of «this country» is not another’s than the man it is said of',
      'جنگ اوکراین با دستور ولادیمیر پوتین، رئیس‌جمهور این کشور، آغاز شد.',
      '2023-09-26',
      ['ولادیمیر پوتین = vladimir-putin'],
    ],
    [
      'stays inside that of a deputy, whatever he is deputy for',
      'معاون آموزش، پژوهش و فناوری اطلاعات وزیر نیرو گفت.',
      '2023-11-16',
      [],
    ],
    ['is what I am not', 'من که ده سال دیگر رئیس‌جمهور نیستم.', '2023-11-16', []],
    [
      'may have an insult before its country',
      'وزیر خارجه رژیم جعلی اسرائیل شتابان آمد.',
      '2023-11-16',
      ['وزیر خارجه رژیم جعلی اسرائیل = eli-cohen'],
    ],
    [
      'is of the day that follows it',
      'سخنگوی قوه قضاییه در ۲۵ آبان ۱۴۰۰ از پرونده گفت.',
      '2023-11-16',
      ['سخنگوی قوه قضاییه = zabihollah-khodaeian'],
    ],
    [
      'of two ministries is their ministers’',
      'وزرای خارجه و دفاع روسیه آمدند.',
      '2017-03-09',
      ['وزرای خارجه و دفاع روسیه = sergey-lavrov+sergei-shoigu'],
    ],
    [
      'is of the numbered government it says',
      'رئیس دولت سیزدهم و وزیر خارجه در دولت نهم آمدند.',
      '2024-11-19',
      ['رئیس دولت سیزدهم = ebrahim-raisi', 'وزیر خارجه = manouchehr-mottaki'],
    ],
    ['behind a name in quotes is that man’s', 'با رأی «ژیدان گائو» وزیر ورزش انتخاب شد.', '2023-11-16', []],
    [
      'behind a title and a name is that man’s',
      'حجت‌الاسلام محمدعلی رحمانی فرمانده بسیج در دوران دفاع مقدس بود.',
      '2020-11-16',
      [],
    ],
    ['in a row is one of those before', 'هفتمین رئیس صدا و سیما گفت.', '2023-11-16', []],
    ['of a company is not one of the UN’s', 'رئیس مجمع عمومی شرکت بدهکار است.', '2023-11-16', []],
    ['of an envoy needs its subject', 'فرستاده ویژه روسیه در امور بریکس آمد.', '2023-11-16', []],
    [
      'with its subject is the envoy’s',
      'نماینده ویژه دبیرکل سازمان ملل در امور سوریه آمد.',
      '2019-01-08',
      ['نماینده ویژه دبیرکل سازمان ملل در امور سوریه = geir-pedersen'],
    ],
    [
      'of a former holder is of him whom the text names',
      'منوچهر متکی در گرگان بود. نماز خواندند. ناهار خوردند. سخنرانی شد. وزیر سابق امور خارجه از بازار گفت.',
      '2023-11-16',
      ['منوچهر متکی = manouchehr-mottaki', 'وزیر سابق امور خارجه = manouchehr-mottaki'],
    ],
  ])('%s', (_, text, date, roles) => {
    expect(officials(text, date)).toEqual(roles)
  })
})

describe('a date', () => {
  it.each<[text: string, date: string, days: string[]]>([
    ['در سال ۹۸ وعده دادند.', '2023-11-16', ['سال ۹۸ = 2019-03-21/2020-03-19']],
    ['در طول سال ۸۰ هزار تن و هر سال ۹۰ نفر', '2023-11-16', []],
    ['در سال گذشته میلادی کم شد.', '2023-11-16', ['سال گذشته میلادی = 2022-01-01/2022-12-31']],
    ['ماه جاری میلادی', '2023-11-16', ['ماه جاری میلادی = 2023-11-01/2023-11-30']],
    ['تا ۲۰ ماه جاری میلادی', '2023-11-16', ['۲۰ ماه جاری میلادی = 2023-11-20']],
    ['پنجم ماه جاری و ۳ ماه گذشته', '2023-11-16', ['پنجم ماه جاری = 2023-10-27']],
    ['روز ۳۱ مرداد ماه جاری', '2019-08-20', ['۳۱ مرداد ماه جاری = 2019-08-22']],
    ['تهدیدی که در ۷ اکتبر سر برآورد', '2026-07-31', ['۷ اکتبر = 2023-10-07']],
    ['مراسم ۷ اکتبر', '2025-10-08', ['۷ اکتبر = 2025-10-07']],
    [
      'کودتای ۲۸ مرداد را نوشت و ۲۸ مرداد آمد',
      '2023-11-16',
      ['۲۸ مرداد = 1953-08-19', '۲۸ مرداد = 2023-08-19'],
    ],
    ['انتخابات ۱۱ اسفند برگزار خواهد شد.', '2023-09-26', ['۱۱ اسفند = 2024-03-01']],
    ['رئیس پیشین در ۲۰ آبان بازداشت شده است.', '2024-02-10', ['۲۰ آبان = 2023-11-11']],
    ['طی سال‌های ۱۳۹۲ تا ۱۳۹۶ رشد کرد.', '2023-11-16', ['سال‌های ۱۳۹۲ تا ۱۳۹۶ = 2013-03-21/2018-03-20']],
    ['بودجه سال‌های ۹۸ و ۹۹', '2023-11-16', ['سال‌های ۹۸ و ۹۹ = 2019-03-21/2021-03-20']],
    ['مورخ ۲۹/۲/۹۵ ابلاغ شد.', '2016-11-16', ['۲۹/۲/۹۵ = 2016-05-18']],
    ['هزاران سال گذشته و سال پیش از انقلاب', '2023-11-16', []],
    ['خیابان‌های ۱۵ خرداد و امیراکرم', '2023-11-16', []],
    ['در ۲۳ می گذشته آغاز شد.', '2016-06-16', ['۲۳ می = 2016-05-23']],
    ['در ۱۱ اسفند بازداشت شد.', '2023-09-26', ['۱۱ اسفند = 2023-03-02']],
  ])('%s', (text, date, days) => {
    expect(dates(text, date)).toEqual(days)
  })
})

describe('no country', () => {
  it.each([
    'اتان، پروپان، بوتان و پنتان',
    'ام وی ام X22 اتوماتیک پرو ۸۱۵ میلیون تومان',
    'جورج کامرون کتیبه را خواند. کامرون کتابی نوشت.',
    'در استرالیای جنوبی درس خواند.',
    'سرای شهزاده مرکز مالی افغان‌هاست.',
    'سرنوشت بنی‌اسرائیل در قرآن',
    'این ورزش قطر عضلات را بیشتر می‌کند.',
    'قرآن را به زبان فرانسه ترجمه کرد.',
    'پژوهشگران دانشکده کلمبیا می‌گویند خواب خوب است.',
    'تب کریمه کنگو و تب مالت',
    'ساوت چاینا مورنینگ پست نوشت.',
    'طراح المان‌های شهری، چه المان هایی ساخت.',
    'سیب و پرتغال و نارنگی گران شد.',
    'سوییس و کالباس تقلبی کشف شد.',
    'ته چین مادربزرگ',
    'پارسی‌گویان جهان',
    'زبان‌های هند و اروپایی',
    'اما ایران نژاد خوب بازی کرد.',
    'باشگاه و تیم فوتبال، مربی، بازیکن و مهاجم: هالند گل زد و موناکو باخت.',
  ])('%s', (text) => {
    expect(countries(text, '2023-11-16')).toEqual([])
  })

  it('unless somebody is an envoy there', () => {
    expect(countries('او پیش از این سفیر ایران در مالی بود.', '2023-11-16')).toEqual([
      'ایران = IR',
      'مالی = ML',
    ])
    expect(countries('سفیر رفت. در مالی که می‌خرند دقت کنند.', '2023-11-16')).toEqual([])
  })

  it('but the country whose films they are', () => {
    expect(countries('هفته فیلم مکزیک', '2023-11-16')).toEqual(['مکزیک = MX'])
  })

  it('hides behind a word that makes a surname elsewhere', () => {
    expect(countries('اردن دوست ماست و ایران دوست اردن.', '2023-11-16')).toEqual([
      'اردن = JO',
      'ایران = IR',
      'اردن = JO',
    ])
  })

  it('where the occupied lands are Palestine’s', () => {
    expect(countries('سفر به سرزمین‌های اشغالی فلسطین', '2023-11-16')).toEqual(['فلسطین = PS'])
  })
})
