/** What a reader does and sees, in terms of a tab. */
import { type Painted, painted } from '../../scripts/painted'
import { until } from '../../scripts/until'
import type { Tab, Witnessed } from './driver'

export interface SeenCard {
  /** What the card is of, as the mention named it. */
  entity: string
  /** Its heading; of several cards, all headings. */
  headings: string[]
  text: string
}

/** The card in sight, with its content in it; undefined where there is none. */
export function cardIn(tab: Tab): Promise<SeenCard | undefined> {
  return tab.inside('[data-entity]', (root) => {
    const card = root.querySelector<HTMLElement>('[data-entity]')
    const headings = [...root.querySelectorAll('h1,h2,h3,[role=heading]')].map(
      (h) => h.textContent?.trim() ?? '',
    )
    if (!card?.checkVisibility() || headings.length === 0) return undefined
    return { entity: card.dataset.entity ?? '', headings, text: card.textContent ?? '' }
  })
}

/** Waits until at least `least` ranges are painted and gives them. */
export async function paintedIn(tab: Tab, least = 1): Promise<Painted[]> {
  const paint = await until(
    `at least ${least} mentions are painted`,
    () => tab.evaluate(painted),
    ({ list }) => list.length >= least,
    20,
  )
  return paint.list
}

export async function closeCard(tab: Tab): Promise<void> {
  if (await cardIn(tab)) await tab.press('Escape')
  await until('the card is closed', async () => (await cardIn(tab)) === undefined)
}

/** Index of the first painted range that `fits`; says what there is if none does. */
export function indexOf(list: Painted[], what: string, fits: (mention: Painted) => boolean): number {
  const index = list.findIndex(fits)
  if (index < 0)
    throw new Error(`${what} is not painted; painted are: ${list.map(({ text }) => text).join(' | ')}`)
  return index
}

/** Where to point for the painted range of that index, which comes into view. */
export async function pointOf(tab: Tab, index: number): Promise<[x: number, y: number]> {
  const { point } = await tab.evaluate(painted, index)
  if (!point) throw new Error(`Painted range ${index} has no place to point at`)
  return point
}

/** Points at a painted range from outside and gives the card that opens. */
export async function hover(tab: Tab, index: number): Promise<SeenCard> {
  await closeCard(tab)
  const [x, y] = await pointOf(tab, index)
  await tab.move(2, 2)
  await tab.move(x, y)
  const card = await until('a card opens', () => cardIn(tab))
  return card as SeenCard
}

export function hoverText(tab: Tab, list: Painted[], text: string): Promise<SeenCard> {
  return hover(
    tab,
    indexOf(list, `«${text}»`, (mention) => mention.text === text),
  )
}

export function witnessed(tab: Tab): Promise<Witnessed> {
  return tab.evaluate(() => (globalThis as unknown as { witnessed: Witnessed }).witnessed)
}

export async function paintedTexts(tab: Tab): Promise<string[]> {
  return (await tab.evaluate(painted)).list.map(({ text }) => text)
}
