/** Highlights on pages: made, found again, orphans, changed and taken away. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../../scripts/until'
import { browsers, chromium, firefox } from './browsers'
import type { Driver, Tab } from './driver'
import { strictPolicy } from './fixtures'
import { articleOf, highlighted, lines, middleOf, pressInBar, select } from './marking'
import { paintedIn, witnessed } from './reader'

const menuUrl = 'http://www.irna.ir/news/85250008/'

describe.each(browsers)('highlights in $name', ({ start }) => {
  const url = 'http://www.irna.ir/news/85250006/'
  let driver: Driver
  let tab: Tab

  beforeAll(async () => {
    driver = await start()
  })
  afterAll(() => driver?.close())

  async function read(html: string, headers = {}, address = url, mentions = 3): Promise<void> {
    driver.web.put(address, { html, headers })
    await tab?.close()
    tab = await driver.open()
    await tab.goto(address)
    await paintedIn(tab, mentions)
  }

  const first = 'گفت‌وگو با همسایگان ادامه دارد.|او افزود راه‌های تازهٔ بازرگانی'

  it('are made of a selection over paragraphs, with a note, on a page of the strictest policy', async () => {
    await read(articleOf(lines), strictPolicy)
    await select(tab, 'گفت‌وگو با', 'راه‌های تازهٔ بازرگانی')
    // The bar comes by itself.
    await pressInBar(tab, 'سبز')
    await until(
      'it is painted',
      () => highlighted(tab),
      ({ 'mark-f': green }) => green === first,
    )
    await pressInBar(tab, 'یادداشت')
    await until('the field has the focus', () =>
      tab.inside('[data-mark]', (root) => root.activeElement?.nodeName === 'TEXTAREA'),
    )
    await tab.type('مهم')
    await until('the note is kept', () =>
      tab.inside('[data-mark]', (root) => root.querySelector('.kept')?.textContent === 'ذخیره شد'),
    )
    await tab.press('Escape')
    // By keyboard alone, over a link and another highlight.
    await select(tab, 'حسین امیر', 'گفت‌وگو با')
    await tab.command('highlight')
    await until('the bar has the focus', () =>
      tab.inside('[data-mark]', (root) => root.activeElement?.matches('.color')),
    )
    await until(
      'both are painted',
      () => highlighted(tab),
      (all) => all['mark-f'] === first && all['mark-e'] === 'حسین امیرعبداللهیان| گفت گفت‌وگو با',
    )
    expect((await witnessed(tab)).mutations).toEqual([])
  })

  it('are found again on the page in other letters, with a paragraph put in, at another address', async () => {
    await driver.stopWorker()
    const changed = [
      'این بند تازه پس از انتشار بر بالای متن افزوده شده است و پیش‌تر نبود.',
      ...lines.map((line) => line.replaceAll('\u200c', '').replaceAll('ک', 'ك').replaceAll('ی', 'ي')),
    ]
    await read(articleOf(changed, { canonical: url }), {}, 'http://m.irna.ir/news/85250006/amp?utm_source=x')
    const again = 'گفتوگو با همسايگان ادامه دارد.|او افزود راههاي تازهٔ بازرگاني'
    await until(
      'both are painted',
      () => highlighted(tab),
      (all) => all['mark-f'] === again && all['mark-e'] === 'حسين اميرعبداللهيان| گفت گفتوگو با',
    )
  })

  it('are orphans where their words are gone, and come to no other words', async () => {
    await read(articleOf([lines[0]!, lines[2]!, lines[2]!]), {}, url, 2)
    await until(
      'the one is painted whose words are there',
      () => highlighted(tab),
      (all) => all['mark-e'] === 'حسین امیرعبداللهیان| گفت گفت‌وگو با',
    )
    expect(Object.keys(await highlighted(tab))).toEqual(['mark-e'])
  })

  it('are on no page where the reader does not want them there', async () => {
    await read(articleOf(lines))
    await until(
      'both are painted',
      () => highlighted(tab),
      (all) => Object.keys(all).length === 2,
    )
    const settings = await driver.open()
    await settings.goto(driver.extensionUrl('options.html'))
    const pressSwitch = () =>
      until('the switch is there', () =>
        settings.evaluate(() => {
          const found = [...document.querySelectorAll('label')].find((label) =>
            label.textContent?.startsWith('نشان‌های من روی صفحه‌ها'),
          )
          found?.click()
          return found !== undefined
        }),
      )
    await pressSwitch()
    await until(
      'none is painted',
      () => highlighted(tab),
      (all) => Object.keys(all).length === 0,
    )
    // Nor is a name of theirs left where the page could read it.
    expect(
      await tab.evaluate(() => [...CSS.highlights.keys()].filter((name) => /[e-h]$/.test(name))),
    ).toEqual([])
    await pressSwitch()
    await until(
      'both are painted again',
      () => highlighted(tab),
      (all) => Object.keys(all).length === 2,
    )
    await settings.close()
    await tab.front()
  })

  it('are changed and taken away by a click', async () => {
    await read(articleOf(lines))
    await until(
      'both are painted',
      () => highlighted(tab),
      (all) => Object.keys(all).length === 2,
    )
    await tab.click(...(await middleOf(tab, 'mark-f')))
    await until('the note is shown', () =>
      tab.inside('[data-mark]', (root) => root.querySelector('textarea')?.value === 'مهم'),
    )
    await pressInBar(tab, 'صورتی')
    await until(
      'it is pink',
      () => highlighted(tab),
      (all) => all['mark-h'] === first,
    )
    await pressInBar(tab, 'برداشتن')
    await until(
      'one is left',
      () => highlighted(tab),
      (all) => Object.keys(all).join() === 'mark-e',
    )
    await read(articleOf(lines))
    await until(
      'one is left',
      () => highlighted(tab),
      (all) => Object.keys(all).join() === 'mark-e',
    )
  })

  it('inside another are the ones that a click means, and leave the other as it is', async () => {
    await select(tab, 'گفت گفت‌وگو', 'گفت گفت‌وگو')
    await pressInBar(tab, 'آبی')
    const outer = 'حسین امیرعبداللهیان| گفت گفت‌وگو با'
    await until(
      'both are painted',
      () => highlighted(tab),
      (all) => all['mark-e'] === outer && all['mark-g'] === 'گفت گفت‌وگو',
    )
    await tab.press('Escape')
    await tab.evaluate(() => getSelection()?.removeAllRanges())
    await tab.click(...(await middleOf(tab, 'mark-g')))
    await until('the bar is of the inner one', () =>
      tab.inside('[data-mark]', (root) => root.querySelector('[data-mark=blue]') !== null),
    )
    await pressInBar(tab, 'برداشتن')
    await until(
      'the outer one is left',
      () => highlighted(tab),
      (all) => Object.keys(all).join() === 'mark-e' && all['mark-e'] === outer,
    )
  })
})

it('is in the menu of selected text, in Firefox', async () => {
  const driver = await firefox()
  try {
    driver.web.put(menuUrl, { html: articleOf(lines) })
    const tab = await driver.open()
    await tab.goto(menuUrl)
    await paintedIn(tab, 3)
    await select(tab, 'او افزود', 'بازرگانی')
    const [x, y] = await tab.evaluate(() => {
      const { left, right, top, bottom } = getSelection()!.getRangeAt(0).getBoundingClientRect()
      return [(left + right) / 2, (top + bottom) / 2] as const
    })
    await driver.pressInMenu(x, y, 'نشان‌کردن در حاشیه')
    await until(
      'it is painted',
      () => highlighted(tab),
      (all) => all['mark-e'] === 'او افزود راه‌های تازهٔ بازرگانی',
    )
    await until('the bar has the focus', () =>
      tab.inside('[data-mark]', (root) => root.activeElement?.matches('.color')),
    )
  } finally {
    await driver.close()
  }
})

it('is in the menu of selected text, in Chromium', async () => {
  const driver = await chromium()
  try {
    driver.web.put(menuUrl, { html: articleOf(lines) })
    const tab = await driver.open()
    await tab.goto(menuUrl)
    await paintedIn(tab, 3)
    await select(tab, 'او افزود', 'بازرگانی')
    const worker = await driver.worker()
    // A menu cannot be pressed from outside: its entry is there to be changed, and its listener is told.
    await until('the menu has its entry', () =>
      worker.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: MenuApi }
        const isThere = await new Promise<boolean>((resolve) =>
          chrome.contextMenus.update('highlight', {}, () => resolve(chrome.runtime.lastError === undefined)),
        )
        const [open] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
        if (isThere) chrome.contextMenus.onClicked.dispatch({ menuItemId: 'highlight' }, open)
        return isThere
      }),
    )
    await pressInBar(tab, 'زرد')
    await until(
      'it is painted',
      () => highlighted(tab),
      (all) => all['mark-e'] !== undefined,
    )
  } finally {
    await driver.close()
  }
})

interface MenuApi {
  contextMenus: {
    update(id: string, change: object, done: () => void): void
    onClicked: { dispatch(info: { menuItemId: string }, tab: unknown): void }
  }
  runtime: { lastError?: object }
  tabs: { query(which: object): Promise<unknown[]> }
}
