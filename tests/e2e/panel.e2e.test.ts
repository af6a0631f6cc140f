/** The side panel, in the browser's own place for it: what it says of the page beside it, and what it does to it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../../scripts/until'
import { browsers } from './browsers'
import type { Driver, SidePanel, Tab } from './driver'
import { articleOf, highlighted, middleOf, pressInBar, select } from './marking'
import { namesIn, openBeside, pressIn, saidIn, setOff, untilSaid } from './panel'

const url = 'http://www.irna.ir/news/85250031/'
const article = articleOf(
  [
    'باکو؛ ۱۷ مهر - الهام علی‌اف، رئیس‌جمهور آذربایجان، در دیدار با حسین امیرعبداللهیان گفت گفت‌وگو با همسایگان ادامه دارد.',
    '<div style="height: 3000px"></div>',
    'پاکستان نیز به این راه خواهد پیوست و الهام علی‌اف از آن استقبال کرد.',
  ],
  { title: 'امیرعبداللهیان در باکو' },
)

describe.each(browsers)('the side panel in $name, opened by the popup’s button,', ({ start }) => {
  let driver: Driver
  let tab: Tab
  let panel: SidePanel

  beforeAll(async () => {
    driver = await start()
    ;({ tab, panel } = await openBeside(driver, { url, html: article, mentions: 4 }))
  })
  afterAll(() => driver?.close())

  it('lists who and which countries are named, and steps through where', async () => {
    const rows = await until(
      'all are listed',
      () => namesIn(panel),
      ({ length }) => length >= 4,
    )
    expect(rows).toEqual(['hossein-amir-abdollahian ۲ بار', 'ilham-aliyev ۲ بار', 'AZ ۱ بار', 'PK ۱ بار'])
    await pressIn(panel, '[data-id=ilham-aliyev] .row-head')
    await untilSaid(panel, 'Ilham Aliyev')
    await untilSaid(panel, '۱ از ۲')
    await pressIn(panel, '.steps .tool:nth-child(2)')
    const first = await until(
      'the first is shown',
      () => setOff(tab, 'mark-d'),
      (shown) => shown?.isInView === true,
    )
    await pressIn(panel, '.steps .tool:nth-child(2)')
    const second = await until(
      'the second is shown',
      () => setOff(tab, 'mark-d'),
      (shown) => shown?.isInView === true && shown.top !== first?.top,
    )
    expect([first?.words, second?.words]).toEqual(['الهام علی‌اف', 'الهام علی‌اف'])
    expect((second?.top ?? 0) - (first?.top ?? 0)).toBeGreaterThan(2_000)
  })

  it('opens a name inside a card in its place, with a way back', async () => {
    await pressIn(panel, '[data-entity=ilham-aliyev] .sub .link')
    await until('the country is there', () =>
      panel.run((document) => document.querySelector('[data-entity=AZ]') !== null),
    )
    await pressIn(panel, '.back')
    await until('the person is there again', () =>
      panel.run((document) => document.querySelector('[data-entity=ilham-aliyev]') !== null),
    )
  })

  it('says who held what on that day and has left, with a dead worker', async () => {
    await driver.stopWorker()
    await pressIn(panel, '[role=tab]:nth-child(2)')
    const fates = await until(
      'the table is there',
      () =>
        panel.run((document) =>
          [...document.querySelectorAll<HTMLElement>('.then-now tbody')].map((body) => [
            body.dataset.id,
            body.querySelector<HTMLElement>('[data-fate]')?.dataset.fate,
          ]),
        ),
      ({ length }) => length >= 2,
    )
    expect(Object.fromEntries(fates)).toEqual({ 'hossein-amir-abdollahian': 'left', 'ilham-aliyev': 'still' })
    expect(await saidIn(panel)).toContain('عباس عراقچی')
    // A card of one who is not on the page: the worker is woken for it.
    await driver.stopWorker()
    await panel.run((document) =>
      [...document.querySelectorAll<HTMLElement>('td .link')]
        .find((link) => link.textContent === 'عباس عراقچی')
        ?.click(),
    )
    await untilSaid(panel, 'Abbas Araghchi')
    await pressIn(panel, '.back')
  })

  it('has the highlights of the page and goes there, and loses those that are taken away', async () => {
    await select(tab, 'از آن استقبال', 'استقبال کرد.')
    await pressInBar(tab, 'سبز')
    await until(
      'it is painted',
      () => highlighted(tab),
      ({ 'mark-f': green }) => green !== undefined,
    )
    await pressInBar(tab, 'یادداشت')
    await until('the field has the focus', () =>
      tab.inside('[data-mark]', (root) => root.activeElement?.nodeName === 'TEXTAREA'),
    )
    await tab.type('به یاد بماند')
    await tab.press('Escape')
    await tab.evaluate(() => {
      getSelection()?.removeAllRanges()
      scrollTo(0, 0)
    })
    await pressIn(panel, '[role=tab]:nth-child(3)')
    await untilSaid(panel, 'از آن استقبال کرد.')
    await untilSaid(panel, 'به یاد بماند')
    await pressIn(panel, '.kept-one .snippet')
    await until(
      'it is shown',
      () => setOff(tab, 'mark-i'),
      (shown) => shown?.words === 'از آن استقبال کرد.' && shown.isInView,
    )
    await tab.click(...(await middleOf(tab, 'mark-f')))
    await pressInBar(tab, 'برداشتن')
    await untilSaid(panel, 'از این صفحه نشانی در دفتر نیست')
  })

  it('has the notes on those the page names, written in the panel or elsewhere', async () => {
    await pressIn(panel, '[role=tab]:nth-child(1)')
    await pressIn(panel, '[data-id=PK] .row-head')
    await pressIn(panel, '[data-entity=PK] .note button')
    await until('the field is there to write in', () =>
      panel.run((document) => {
        const field = document.querySelector<HTMLTextAreaElement>('[data-entity=PK] textarea')
        if (!field) return false
        field.value = 'همسایهٔ خاوری'
        field.dispatchEvent(new document.defaultView!.Event('input', { bubbles: true }))
        return true
      }),
    )
    await untilSaid(panel, 'ذخیره شد')
    await pressIn(panel, '[role=tab]:nth-child(3)')
    await untilSaid(panel, 'همسایهٔ خاوری')
  })
})
