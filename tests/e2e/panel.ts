/** What a reader does and sees in the side panel. */
import { until } from '../../scripts/until'
import type { SidePanel, Tab } from './driver'

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
