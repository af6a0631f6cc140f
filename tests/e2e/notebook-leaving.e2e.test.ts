/** What is typed in the last moment: the worker is dead and the tab is closed before the notebook could have it. */
import { afterAll, beforeAll, describe, it } from 'vitest'
import type { Highlight, Note } from '../../lib/notebook/schema'
import { until } from '../../scripts/until'
import { rowsOf } from './anchoring/in-page'
import { browsers } from './browsers'
import type { Driver, Tab } from './driver'
import { sampleArticle } from './fixtures'
import { articleOf, focusOnNote, lines, pressInBar, select } from './marking'
import { hoverText, paintedIn } from './reader'

describe.each(browsers)('the last words before a tab is closed, in $name', ({ start }) => {
  let driver: Driver
  let library: Tab

  beforeAll(async () => {
    driver = await start()
    library = await driver.open()
    await library.goto(driver.extensionUrl('library.html'))
  })
  afterAll(() => driver?.close())

  async function openOn(url: string, html: string): Promise<Tab> {
    driver.web.put(url, { html })
    const tab = await driver.open()
    await tab.goto(url)
    return tab
  }

  /** The browser has it, put by or kept: a tab closed in the milliseconds before would take its last letter along. */
  const hasIt = (words: string) =>
    until(`the browser has «${words}»`, async () => {
      const put = await library.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { local: { get(): Promise<object> } } }
        }
        return JSON.stringify(await chrome.storage.local.get())
      })
      const kept = JSON.stringify(await library.evaluate(rowsOf, ['notes', 'highlights']))
      return `${put} ${kept}`.includes(words)
    })

  it('are in the note', async () => {
    for (const [name, words] of [
      ['الهام علی‌اف', 'دیدار باکو'],
      ['پاکستان', 'مرز'],
      // Once more on the first: what stands there is what it began from.
      ['الهام علی‌اف', ' و تهران'],
    ] as const) {
      const tab = await openOn('http://www.irna.ir/news/85250020/', sampleArticle)
      await hoverText(tab, await paintedIn(tab), name)
      await until('the card has a field for a note', () =>
        tab.inside('[data-entity]', (root) => {
          root.querySelector<HTMLElement>('.note .link')?.click()
          const field = root.querySelector('textarea')
          field?.focus()
          field?.setSelectionRange(field.value.length, field.value.length)
          return root.activeElement?.nodeName === 'TEXTAREA'
        }),
      )
      await driver.stopWorker()
      await tab.type(words)
      await hasIt(words)
      await tab.close()
    }
    const texts = async () => {
      const [notes] = await library.evaluate(rowsOf, ['notes'])
      return (notes as Note[]).map(({ text }) => text).sort()
    }
    await library.front()
    await until('all are kept', texts, (all) => all.join() === ['دیدار باکو و تهران', 'مرز'].join())
  })

  it('are in the note of a highlight', async () => {
    const tab = await openOn('http://www.irna.ir/news/85250021/', articleOf(lines))
    await paintedIn(tab, 3)
    await select(tab, 'او افزود', 'بازرگانی')
    await pressInBar(tab, 'سبز')
    await pressInBar(tab, 'یادداشت')
    await until('the field has the focus', () =>
      tab.inside('[data-mark]', (root) => root.activeElement?.nodeName === 'TEXTAREA'),
    )
    await driver.stopWorker()
    await tab.type('مهم')
    await hasIt('مهم')
    await tab.close()
    await library.front()
    await until(
      'it is kept',
      async () => await library.evaluate(rowsOf, ['highlights']),
      ([highlights]) => (highlights as Highlight[]).map(({ note }) => note).join() === 'مهم',
    )
  })

  it('are in the note that is changed in the library', async () => {
    const other = await driver.open()
    await other.goto(driver.extensionUrl('library.html'))
    await other.front()
    await until('the field has the focus', () => other.evaluate(focusOnNote))
    await driver.stopWorker()
    await other.type(' و تازه')
    await hasIt(' و تازه')
    await other.close()
    await library.front()
    await until(
      'it is kept',
      async () => await library.evaluate(rowsOf, ['highlights']),
      ([highlights]) => (highlights as Highlight[]).map(({ note }) => note).join() === 'مهم و تازه',
    )
  })
})
