/** The reader says that a card's person is not meant: the mark goes, stays away, and comes back when he takes it back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../../scripts/until'
import { browsers } from './browsers'
import type { Driver, Tab } from './driver'
import { sampleArticle, strictPolicy } from './fixtures'
import { closeCard, hoverText, paintedIn, paintedTexts, witnessed } from './reader'

describe.each(browsers)('corrections in $name', ({ start }) => {
  const url = 'http://www.irna.ir/news/85250006/'
  const name = 'الهام علی‌اف'
  let driver: Driver
  beforeAll(async () => {
    driver = await start()
  })
  afterAll(() => driver?.close())

  const press = (tab: Tab, words: string) =>
    until(`«${words}» is there to press`, () =>
      tab.inside(
        '[data-entity]',
        (root, words) => {
          const found = [...root.querySelectorAll('button')].find((one) => one.textContent?.includes(words))
          found?.click()
          return found !== undefined
        },
        words,
      ),
    )

  it('take a mark away and give it back, on this page and after a load', async () => {
    driver.web.put(url, { html: sampleArticle, headers: strictPolicy })
    const tab = await driver.open()
    await tab.goto(url)
    await hoverText(tab, await paintedIn(tab, 10), name)
    await press(tab, 'این نیست؟')
    await press(tab, 'این شخص نیست')
    await until(
      'the name is no longer marked',
      () => paintedTexts(tab),
      (texts) => texts.length > 5 && !texts.includes(name),
    )
    // The card says what was done, and takes it back.
    await press(tab, 'برگرداندن')
    await until(
      'the name is marked again',
      () => paintedTexts(tab),
      (texts) => texts.includes(name),
    )
    await closeCard(tab)
    expect((await witnessed(tab)).mutations).toEqual([])

    await hoverText(tab, await paintedIn(tab, 10), name)
    await press(tab, 'این نیست؟')
    await press(tab, 'این شخص نیست')
    await until(
      'the name is no longer marked',
      () => paintedTexts(tab),
      (texts) => texts.length > 5 && !texts.includes(name),
    )
    await driver.stopWorker()
    await tab.goto(url)
    await paintedIn(tab, 10)
    expect(await paintedTexts(tab)).not.toContain(name)
  })

  it('are listed in the library, taken back there, and outlive a base that lacks whom they name', async () => {
    const other = 'http://www.irna.ir/news/85250016/'
    driver.web.put(other, { html: sampleArticle, headers: strictPolicy })
    const tab = await driver.open()
    await tab.goto(other)
    const marked = (isMarked: boolean) =>
      until(
        `the name is ${isMarked ? '' : 'not '}marked`,
        () => paintedTexts(tab),
        (texts) => texts.length > 5 && texts.includes(name) === isMarked,
      )
    await hoverText(tab, await paintedIn(tab, 10), name)
    await press(tab, 'این نیست؟')
    await press(tab, 'این شخص نیست')
    await marked(false)

    const library = await driver.open()
    const list = driver.extensionUrl('library.html#corrections')
    await library.goto(list)
    const first = (what: string, isThere: (text: string) => boolean) =>
      until(what, () => library.evaluate(() => document.querySelector('.item')?.textContent ?? ''), isThere)
    await first('it is listed', (text) => text.includes(name) && text.includes('این نیست'))
    const inLibrary = (words: string) =>
      until(`«${words}» is there to press`, () =>
        library.evaluate((words) => {
          const found = [...document.querySelectorAll('button, summary')].find(
            (one) => one.textContent === words,
          )
          if (found instanceof HTMLElement) found.click()
          return found !== undefined
        }, words),
      )

    // As one that was said by an older base, which had somebody of that id.
    await library.evaluate(linkToNobody, other.replace('http://www.', 'https://').replace(/\/$/, ''))
    await library.goto('about:blank')
    await library.goto(list)
    await first('he is said to be gone', (text) => text.includes('دیگر در پایگاه نیست'))
    await tab.front()
    await driver.stopWorker()
    await tab.goto(other)
    await marked(false)

    await library.front()
    const before = driver.requests().length
    await inLibrary('گزارش برای نگه‌دارندگان پایگاه')
    await until('the report is shown', () =>
      library.evaluate(() => document.querySelector('textarea')?.value.includes('official-of-an-older-base')),
    )
    expect(driver.requests().length).toBe(before)

    await inLibrary('حذف')
    await tab.front()
    await marked(true)
    await library.front()
    await inLibrary('برگرداندن')
    await tab.front()
    await marked(false)
  })
})

/** In a page of the extension: the correction made at that address now says that an entity is meant which no base has. */
function linkToNobody(address: string): Promise<void> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('notebook')
    opening.onerror = () => failed(opening.error)
    opening.onsuccess = () => {
      const writing = opening.result.transaction('corrections', 'readwrite')
      const corrections = writing.objectStore('corrections')
      const asked = corrections.getAll()
      asked.onsuccess = () => {
        for (const row of asked.result)
          if (row.target.source === address) {
            const entity = { id: 'official-of-an-older-base', name: 'کسی از پایگاه پیشین' }
            corrections.put({ ...row, verdict: { type: 'is', entity } })
          }
      }
      writing.oncomplete = () => {
        opening.result.close()
        done()
      }
      writing.onerror = () => failed(writing.error)
    }
  })
}
