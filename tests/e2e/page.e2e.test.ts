/** The main job: what a reader of a news page meets, in both browsers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../../scripts/until'
import { browsers } from './browsers'
import type { Driver, Tab } from './driver'
import { lateApplication, readSeed, sampleArticle, strictPolicy } from './fixtures'
import { cardIn, closeCard, hover, hoverText, paintedIn, type SeenCard, witnessed } from './reader'

const articleUrl = 'http://www.irna.ir/news/85250001/'
const seed = readSeed()

/** Words of the sample article and the card each must open. */
const sampleMentions: [text: string, entity: string][] = [
  ['جمهوری آذربایجان', 'AZ'],
  ['مهدی صفری', 'mehdi-safari'],
  ['ابراهیم رئیسی', 'ebrahim-raisi'],
  ['رئیسی', 'ebrahim-raisi'],
  ['عربستان سعودی', 'SA'],
  ['۱۹ اسفند ۱۴۰۱', '2023-03-10'],
  ['حسین امیرعبداللهیان', 'hossein-amir-abdollahian'],
  ['علی‌اکبر احمدیان', 'ali-akbar-ahmadian'],
  ['پاکستان', 'PK'],
  ['الهام علی‌اف', 'ilham-aliyev'],
  ['جیحون بایراموف', 'jeyhun-bayramov'],
  ['رئیس‌جمهور آذربایجان', 'ilham-aliyev'],
  ['مهرداد بذرپاش', 'mehrdad-bazrpash'],
]

const applicationUrl = 'http://www.farsnews.ir/first'
/** The same words on two days: another person each time. */
const applicationText =
  'وزیر خارجه ایران در نشست خبری امروز گفت گفت‌وگو با همسایگان ادامه دارد و نتیجه آن به‌زودی به مردم گزارش می‌شود.'
const application = lateApplication({
  '/first': { title: 'نشست خبری امروز', text: applicationText, day: '2023-10-09' },
  '/second': { title: 'نشست خبری آن روز', text: applicationText, day: '2016-03-01' },
})

function entitiesOf(entity: string): string[] {
  return entity.split('+').sort()
}

describe.each(browsers)('$name', ({ start }) => {
  const served = new Set<string>()
  let driver: Driver
  let tab: Tab

  beforeAll(async () => {
    driver = await start()
  })
  afterAll(() => driver?.close())

  /** Serves a page at an address of a site and reads it in a new tab. */
  async function read(html: string, { url = articleUrl, headers = {} } = {}): Promise<void> {
    served.add(`GET ${url}`)
    driver.web.put(url, { html, headers })
    await tab?.close()
    tab = await driver.open()
    await tab.goto(url)
  }

  /** Nothing of the page was changed, and since its start the browser asked for nothing but pages. */
  async function expectUntouched(): Promise<void> {
    expect(await witnessed(tab)).toEqual({ mutations: [], layoutShift: 0 })
    expect(driver.requests().filter((request) => !served.has(request))).toEqual([])
  }

  /** What the first mentions of the page are, by pointing at them; the page is at its top afterwards. */
  async function firstEntities(count: number): Promise<string[]> {
    await paintedIn(tab, count)
    const entities: string[] = []
    for (let index = 0; index < count; index++) entities.push((await hover(tab, index)).entity)
    await closeCard(tab)
    await tab.evaluate(() => scrollTo(0, 0))
    return entities
  }

  it('marks the sample article and opens the right card for its people, countries and days', async () => {
    await read(sampleArticle)
    const list = await paintedIn(tab, sampleMentions.length)
    const opened: [string, string][] = []
    for (const [text] of sampleMentions) opened.push([text, (await hoverText(tab, list, text)).entity])
    expect(opened).toEqual(sampleMentions)
    const texts = list.map(({ text }) => text)
    expect(texts).not.toContain('مالی')
    expect(texts).not.toContain('چک')
    await expectUntouched()
  })

  it.for([
    { page: 'a page', headers: {} },
    { page: 'a page whose policy forbids every script and style', headers: strictPolicy },
  ])('marks every required mention of the seed article on $page', async ({ headers }, { skip }) => {
    if (!seed) return skip('../shared/seed is not here')
    await read(seed.html, { headers })
    const list = await paintedIn(tab)
    const wrong: string[] = []
    for (const { start, end, surface, entity } of seed.required) {
      const index = list.findIndex((mention) => mention.start === start && mention.end === end)
      const opened = index < 0 ? 'nothing: it is not painted' : (await hover(tab, index)).entity
      if (entitiesOf(opened).join() !== entitiesOf(entity).join()) {
        wrong.push(`${surface} at ${start} opens ${opened}, not ${entity}`)
      }
    }
    await expectUntouched()
    expect(wrong).toEqual([])
  })

  it('keeps the whole card in sight where neither side of the mention has room for it', async () => {
    // Room to scroll on both sides, so that the mention stands in the middle of the window.
    const tall = '<div style="height:200vh"></div>'
    await read(
      sampleArticle.replace('<article', `${tall}<article`).replace('</article>', `</article>${tall}`),
    )
    const list = await paintedIn(tab, sampleMentions.length)
    await hoverText(tab, list, 'جمهوری آذربایجان')
    const room = await until(
      'the card fills the roomier side and no more',
      () =>
        tab.inside('[data-entity]', (root) => {
          const { top, bottom } = root.querySelector('[data-entity]')!.getBoundingClientRect()
          return { top, below: innerHeight - bottom, height: bottom - top, window: innerHeight }
        }),
      (room) => room !== undefined && room.top >= 0 && room.below >= 0,
    )
    expect(room?.height).toBeGreaterThan((room?.window ?? 0) / 3)
  })

  it('opens cards by keyboard alone, and closes them', async () => {
    await read(sampleArticle)
    const entities = await firstEntities(3)
    await tab.move(2, 2)
    const stepTo = async (command: 'next-mention' | 'previous-mention', index: number) => {
      await tab.command(command)
      await until(`mention ${index} is shown as the one stepped to`, async () => {
        // It stands in the highlight of its kind and in that of the focus.
        const list = await paintedIn(tab)
        return list.findIndex(({ highlights }) => highlights.length > 1) === index
      })
      await tab.press('Enter')
      await until(`the card of mention ${index}`, () => cardIn(tab), is(entities[index]))
      await closeCard(tab)
    }
    await stepTo('next-mention', 0)
    await stepTo('next-mention', 1)
    await stepTo('next-mention', 2)
    await stepTo('previous-mention', 1)
  })

  it('opens the next card although the worker was stopped, with a card open and without', async () => {
    await read(sampleArticle)
    const list = await paintedIn(tab, sampleMentions.length)
    await hoverText(tab, list, 'الهام علی‌اف')
    await driver.stopWorker()
    const next = await hoverText(tab, list, 'جیحون بایراموف')
    expect(next.entity).toBe('jeyhun-bayramov')
    await closeCard(tab)
    await driver.stopWorker()
    const after = await hoverText(tab, list, 'پاکستان')
    expect(after.entity).toBe('PK')
  })

  it('reads an application whose article arrives late and changes without a load', async () => {
    await read(application, { url: applicationUrl })
    const words = 'وزیر خارجه ایران'
    expect((await hoverText(tab, await paintedIn(tab), words)).entity).toBe('hossein-amir-abdollahian')
    await closeCard(tab)
    await tab.evaluate(() => document.querySelector<HTMLElement>('a[href="/second"]')?.click())
    await until('the second article is there', () =>
      tab.evaluate(() => document.querySelector('h1')?.textContent === 'نشست خبری آن روز'),
    )
    const card = await until(
      'the card of the second article',
      async () => hoverText(tab, await paintedIn(tab), words),
      is('mohammad-javad-zarif'),
    )
    expect(card?.entity).toBe('mohammad-javad-zarif')
  })
})

function is(entity: string | undefined): (card: SeenCard | undefined) => boolean {
  return (card) => card?.entity === entity
}
