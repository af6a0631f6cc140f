/** What a reader does and sees in the side panel. */
import { until } from '../../scripts/until'
import type { Driver, SidePanel, Tab } from './driver'
import { paintedIn } from './reader'

/** Opens the article, and the side panel beside it once so many mentions are marked. */
export async function openBeside(
  driver: Driver,
  article: { url: string; html: string; mentions: number },
): Promise<{ tab: Tab; panel: SidePanel }> {
  driver.web.put(article.url, { html: article.html })
  const tab = await driver.open()
  await tab.goto(article.url)
  await paintedIn(tab, article.mentions)
  return { tab, panel: await driver.openPanel(tab) }
}

/** Those listed, by id, with how often each is named, in the list's order. */
export function namesIn(panel: SidePanel): Promise<string[]> {
  return panel.run((document) =>
    [...document.querySelectorAll<HTMLElement>('.named')].map(
      (row) => `${row.dataset.id} ${row.querySelector('.row-head .count')?.textContent}`,
    ),
  )
}

export function saidIn(panel: SidePanel): Promise<string> {
  return panel.run((document) => document.querySelector('main')?.textContent ?? '')
}

export async function untilSaid(panel: SidePanel, words: string): Promise<void> {
  await until(
    `the panel says «${words}»`,
    () => saidIn(panel),
    (text) => text.includes(words),
  )
}

/** Presses what the selector finds, once it is there. */
export async function pressIn(panel: SidePanel, selector: string): Promise<void> {
  await until(`${selector} is pressed`, () =>
    panel.run((document, selector) => {
      const element = document.querySelector<HTMLElement>(selector)
      element?.click()
      return element !== null
    }, selector),
  )
}

/** Words of a painted highlight of the page, whether they are in view, and how far down the page they stand. */
export function setOff(tab: Tab, name: string) {
  return tab.evaluate((name) => {
    const [part] = CSS.highlights.get(name) ?? []
    if (!part) return undefined
    const range = document.createRange()
    range.setStart(part.startContainer, part.startOffset)
    range.setEnd(part.endContainer, part.endOffset)
    const { top, bottom } = range.getBoundingClientRect()
    return { words: String(range), isInView: top >= 0 && bottom <= innerHeight, top: top + scrollY }
  }, name)
}
