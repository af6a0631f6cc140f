/** Text and offsets: what stands on the page is what is read, and every offset leads back to it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPages, type PageBrowser } from './browser'

let pages: PageBrowser
beforeAll(async () => {
  pages = await openPages()
})
afterAll(() => pages.close())

async function read(inner: string): Promise<string> {
  const page = await pages.open(
    'https://example.org/',
    `<!doctype html><body><div id="x">${inner}</div></body>`,
  )
  return page.evaluate(() => window.pageRoom.readElements([document.querySelector('#x')!]).text)
}

test.each([
  ['inline elements are glued', '<p>مهدی <b>صف</b>ری و <a href="#">علی‌اف</a></p>', 'مهدی صفری و علی‌اف'],
  ['blocks are lines', '<p>یک</p><p>دو</p><div>سه<div>چهار</div>پنج</div>', 'یک\nدو\nسه\nچهار\nپنج'],
  ['a line break is a line', 'یک<br>دو<br/><br/>سه', 'یک\nدو\nسه'],
  ['white space is one space', '<p>  وزیر\n      خارجه \t<i> روسیه</i>  </p>\n', 'وزیر خارجه روسیه '],
  ['no-break spaces and joiners stay', '<p>علی\u200cاف\u00a0و\u00a0ما</p>', 'علی\u200cاف\u00a0و\u00a0ما'],
  ['preformatted lines stay', '<pre>یک\n  دو</pre>', 'یک\n  دو'],
  [
    'scripts and styles are no text',
    'یک<script>1</script><style>a{}</style><noscript>ن</noscript> دو',
    'یک\nدو',
  ],
  ['an icon stands in the line', '<p>وزیر <svg><title>ن</title></svg>خارجه</p>', 'وزیر خارجه'],
  [
    'hidden text is no text',
    '<p hidden>ن</p><p style="display:none">ن</p><p>یک</p><p style="visibility:hidden">ن</p>',
    'یک',
  ],
  [
    'editable fields are never read',
    '<p contenteditable>ن</p><div contenteditable="true">ن</div><textarea>ن</textarea><p>یک</p>',
    'یک',
  ],
  [
    'comments, tags and shares are no article',
    '<p>یک</p><div class="comments">ن</div><ul class="tags"><li>ن</ul><div class="share-box">ن</div>',
    'یک',
  ],
  [
    'an advertisement of an AMP page is no article',
    '<p>یک</p><amp-ad><div>ن</div></amp-ad><p>دو</p>',
    'یک\nدو',
  ],
  ['a class that only begins like a tag is text', '<div class="tag-iran category-social">یک</div>', 'یک'],
])('%s', async (_, html, text) => expect(await read(html)).toBe(text))

test('every offset leads back to its character', async () => {
  const page = await pages.open(
    'https://example.org/',
    `<!doctype html><body><div id="x"><h2>سرخط\n   خبر</h2><p>  وزیر <b>خارجه</b>\n\n   روسیه<br>و <i>علی<u>‌اف</u></i> </p>پایان</div></body>`,
  )
  const wrong = await page.evaluate(() => {
    const { readElements, placeOf } = window.pageRoom
    const reading = readElements([document.querySelector('#x')!])
    const { text } = reading
    const seen: string[] = []
    for (let at = 0; at < text.length; at++) {
      if (text[at] === '\n') continue
      const range = placeOf(reading, at, at + 1)
      const { data } = range.startContainer as Text
      const letter = data[range.startOffset]
      const is = letter === text[at] || (text[at] === ' ' && letter !== undefined && /\s/.test(letter))
      if (!is || range.startContainer !== range.endContainer) seen.push(`${at}: ${text[at]} is ${letter}`)
    }
    return { text, seen }
  })
  expect(wrong).toEqual({ text: 'سرخط خبر\nوزیر خارجه روسیه\nو علی‌اف \nپایان', seen: [] })
})

test('a name over several elements is one range', async () => {
  const page = await pages.open(
    'https://example.org/',
    '<!doctype html><body><div id="x"><p>دیدار <b>حسین</b>\n <a href="#">امیر<span>عبداللهیان</span></a> با او</p></div></body>',
  )
  const text = await page.evaluate(() => {
    const { readElements, rangeText } = window.pageRoom
    const reading = readElements([document.querySelector('#x')!])
    const start = reading.text.indexOf('حسین')
    return rangeText(reading, start, start + 'حسین امیرعبداللهیان'.length).replace(/\s+/g, ' ')
  })
  expect(text).toBe('حسین امیرعبداللهیان')
})

test('a long page is read in linear time', async () => {
  const page = await pages.open('https://example.org/', '<!doctype html><body><div id="x"></div></body>')
  const took = await page.evaluate(() => {
    const { readElements } = window.pageRoom
    const root = document.querySelector('#x')!
    const time = (paragraphs: number) => {
      root.replaceChildren()
      for (let i = 0; i < paragraphs; i++) {
        const paragraph = document.createElement('p')
        paragraph.innerHTML = `${'وزیر خارجه '.repeat(20)}<b>روسیه</b>${' در نشست '.repeat(20)}`
        root.append(paragraph)
      }
      // The first read pays for the styles of new elements.
      readElements([root])
      const from = performance.now()
      const { text } = readElements([root])
      return { ms: performance.now() - from, length: text.length }
    }
    time(500)
    return [time(1_000), time(8_000)]
  })
  const [small, large] = took
  expect(large!.length).toBeGreaterThan(3_000_000)
  // Eight times the text; twice that for a busy machine and its clock.
  expect(large!.ms).toBeLessThan(Math.max(small!.ms, 2) * 16 * 2)
})

test('scripts of XHTML, whose names are small letters, are no text', async () => {
  const page = await pages.open('https://example.org/', '<!doctype html><body></body>')
  const text = await page.evaluate(() => {
    const xhtml = new DOMParser().parseFromString(
      '<html xmlns="http://www.w3.org/1999/xhtml"><body><div>یک<script>1</script><style>a{}</style></div></body></html>',
      'application/xhtml+xml',
    )
    return window.pageRoom.readElements([xhtml.querySelector('div')!]).text
  })
  expect(text.trim()).toBe('یک')
})
