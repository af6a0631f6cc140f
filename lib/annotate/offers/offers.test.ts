import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadPack } from '../../../scripts/knowledge/build'
import { type Lexicon, openLexicon } from '../lexicon'
import { offersIn } from './offers'

let lexicon: Lexicon
beforeAll(() => {
  lexicon = openLexicon(loadPack())
})

const offered = (text: string, date?: string) =>
  offersIn(text, lexicon, { date }).map(({ name, role }) => `${name}: ${role}`)

describe('officials whom the base does not know', () => {
  it.each([
    [
      'معاون وزیر راه و شهرسازی، محمد نمونه‌پور گفت راه‌آهن گشوده می‌شود.',
      'محمد نمونه‌پور: معاون وزیر راه و شهرسازی',
    ],
    ['محمد نمونه‌پور، معاون وزیر نیرو، از پایان کار سد خبر داد.', 'محمد نمونه‌پور: معاون وزیر نیرو'],
    [
      'به گفته سردار محمدرضا چشمه‌کبودی معاون عملیات نیروی زمینی سپاه، رزمایش پایان گرفت.',
      'محمدرضا چشمه‌کبودی: معاون عملیات نیروی زمینی سپاه',
    ],
    [
      'سید علی کوه‌پیکر، سخنگوی وزارت بهداشت، در گفت‌وگو با خبرنگاران چنین گفت.',
      'سید علی کوه‌پیکر: سخنگوی وزارت بهداشت',
    ],
  ])('are found by an office beside a name: %s', (text, offer) => {
    expect(offered(text)).toEqual([offer])
  })

  it('are where they stand, with the sentence and what the base has of the office', () => {
    const text = 'گزارش از باکو. الیاس نمونه‌اف، سفیر پیشین پاکستان در روسیه، چنین گفت. پایان.'
    const [offer] = offersIn(
      'گزارش از باکو. علی نمونه‌اف، سفیر پیشین پاکستان در روسیه، چنین گفت. پایان.',
      lexicon,
    )
    expect(offer).toMatchObject({ name: 'علی نمونه‌اف', area: 'PK' })
    expect(offer?.quotation).toBe('علی نمونه‌اف، سفیر پیشین پاکستان در روسیه، چنین گفت')
    expect(text.slice(0, 14)).toBe('گزارش از باکو.')
  })

  it.each([
    ['the base knows him', 'حسین امیرعبداللهیان، وزیر امور خارجه ایران، گفت.'],
    ['the base knows him in another writing', 'حسین امیر عبدالهیان، وزیر امور خارجه ایران، گفت.'],
    ['a reporter', 'محمد نمونه‌پور، خبرنگار خبرگزاری فارس، گزارش داد. وزیر نیرو چیزی گفت.'],
    ['a player', 'محمد نمونه‌پور، مدافع تیم ملی، گل زد.'],
    ['an actor', 'محمد نمونه‌پور، بازیگر سینما، در کنار وزیر نیرو ایستاد.'],
    ['of a firm', 'محمد نمونه‌پور، رئیس هیئت مدیره شرکت نمونه، گفت.'],
    ['of a town', 'محمد نمونه‌پور، رئیس شورای شهر نمونه، گفت.'],
    ['of a club', 'محمد نمونه‌پور، معاون باشگاه نمونه، گفت.'],
    ['an office alone', 'معاون وزیر نیرو در تهران گفت که سد ساخته می‌شود.'],
    ['a name alone', 'محمد نمونه‌پور در تهران گفت که سد ساخته می‌شود.'],
    ['the office of the one before', 'اسحاق جهانگیری معاون اول رئیس‌جمهور، محمد نمونه‌پور و دیگران آمدند.'],
    ['who died for it', 'شهید محمد نمونه‌پور معاون وزیر نیرو بود.'],
    ['no name', 'پس از جان باختن رئیس‌جمهور قبلی پاکستان، مردم شریف استان گرد آمدند.'],
    ['Arabic', 'عضو مجلس النواب محمد نمونه الكربولي قال ذلك'],
  ])('are not offered: %s', (_, text) => {
    expect(offered(text, '2023-10-09')).toEqual([])
  })

  it('are offered once, in the order of the text', () => {
    const text =
      'محمد نمونه‌پور، معاون وزیر نیرو، گفت. علی کوه‌پیکر، سخنگوی وزارت نیرو، افزود. محمد نمونه‌پور، معاون وزیر نیرو، رفت.'
    expect(offered(text).map((one) => one.split(':')[0])).toEqual(['محمد نمونه‌پور', 'علی کوه‌پیکر'])
  })

  it('stand in any text where they are said to', () => {
    const words = [
      'محمد',
      'نمونه‌پور',
      'معاون',
      'وزیر',
      'نیرو',
      '،',
      'و',
      'گفت',
      '\n',
      '۱۲',
      'سردار',
      'سید',
      'ایران',
      'پ',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (some) => {
        const text = some.join(' ')
        let before = 0
        for (const { start, end, name } of offersIn(text, lexicon)) {
          expect(start).toBeGreaterThanOrEqual(before)
          before = end
          expect(text.slice(start, end).replace(/\s+/g, ' ')).toBe(name)
        }
      }),
    )
  })
})
