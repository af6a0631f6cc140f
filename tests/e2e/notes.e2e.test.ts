/** Notes in the card, and that they outlive what kills a page or a worker. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../../scripts/until'
import { browsers } from './browsers'
import type { Driver, Tab } from './driver'
import { sampleArticle, strictPolicy } from './fixtures'
import { cardIn, closeCard, hoverText, paintedIn, witnessed } from './reader'

const articleUrl = 'http://www.irna.ir/news/85250005/'
const otherUrl = 'http://www.isna.ir/news/1402071711111/'

/** The note in the card that is open; undefined where there is no field for it. */
function noteIn(tab: Tab): Promise<{ text: string; said: string } | undefined> {
  return tab.inside('[data-entity]', (root) => {
    const field = root.querySelector('textarea')
    return field ? { text: field.value, said: root.querySelector('.kept')?.textContent ?? '' } : undefined
  })
}

describe.each(browsers)('notes in $name', ({ start }) => {
  let driver: Driver
  let tab: Tab

  beforeAll(async () => {
    driver = await start()
  })
  afterAll(() => driver?.close())

  async function read(url: string, html: string, headers = {}): Promise<void> {
    driver.web.put(url, { html, headers })
    await tab?.close()
    tab = await driver.open()
    await tab.goto(url)
  }

  async function openCard(name: string): Promise<void> {
    await hoverText(tab, await paintedIn(tab), name)
  }

  async function beginNote(): Promise<void> {
    await until('the card offers a note', () =>
      tab.inside('[data-entity]', (root) => {
        const add = root.querySelector<HTMLElement>('.note .link')
        add?.click()
        return root.activeElement?.nodeName === 'TEXTAREA'
      }),
    )
  }

  it('keeps a note through a dead worker and shows it wherever the person is met', async () => {
    await read(articleUrl, sampleArticle, strictPolicy)
    await openCard('الهام علی‌اف')
    await beginNote()
    await tab.type('دیدار باکو')
    // The pointer is elsewhere, the reader writes: the card stays.
    await tab.move(4, 4)
    await until(
      'the note is kept',
      () => noteIn(tab),
      (note) => note?.said === 'ذخیره شد',
    )
    await driver.stopWorker()
    await tab.type('، ۱۴۰۲')
    // Closed before the typing has rested.
    await closeCard(tab)
    expect((await witnessed(tab)).mutations).toEqual([])

    const first = tab
    driver.web.put(otherUrl, { html: sampleArticle })
    tab = await driver.open()
    await tab.goto(otherUrl)
    await until(
      'the note is here',
      async () => {
        await openCard('الهام علی‌اف')
        return until('the card has a note', () => noteIn(tab))
      },
      (note) => note?.text === 'دیدار باکو، ۱۴۰۲',
    )
    await first.close()
    await tab.front()
    await closeCard(tab)
    await openCard('جیحون بایراموف')
    expect((await cardIn(tab))?.entity).toBe('jeyhun-bayramov')
    expect(await noteIn(tab)).toBeUndefined()
  })

  it('keeps what was typed last when the page is left', async () => {
    await read(articleUrl, sampleArticle)
    await openCard('پاکستان')
    await beginNote()
    await tab.type('مرز')
    driver.web.put(otherUrl, { html: sampleArticle })
    await tab.goto(otherUrl)
    await openCard('پاکستان')
    await until(
      'the note is here',
      () => noteIn(tab),
      (note) => note?.text === 'مرز',
    )
  })
})
