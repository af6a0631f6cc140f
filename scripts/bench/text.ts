/**
 * Text and people made from a seed, the same in every run: words of a Persian
 * dictionary as often as a news text uses them (few words very often, most
 * rarely), and names of the knowledge base between them.
 */

/** A number of [0, 1) at each call; the same row for the same seed (mulberry32, public domain). */
export function seeded(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Words news is held together by, most frequent first. */
const COMMON =
  'و در به از که این را با است برای آن یک خود تا کرد بر هم نیز گفت شد بود دارد وی اما سال باید شده دو کشور دولت ما هر یا پس مردم اظهار همچنین درباره روز ماه افزود طرح پیش مورد بین بخش قرار تمام'.split(
    ' ',
  )

export interface TextWords {
  /** Plain words. */
  dictionary: readonly string[]
  /** Names of people, countries and posts. */
  names: readonly string[]
}

/** Share of a text's words: names as an article on foreign policy has them. */
const NAME_SHARE = 0.04
const COMMON_SHARE = 0.45

/** About `length` characters of text in sentences and paragraphs. */
export function makeText(length: number, { dictionary, names }: TextWords, seed = 1402): string {
  const random = seeded(seed)
  const pick = (list: readonly string[], bias = 1) => list[Math.floor(random() ** bias * list.length)]!
  const parts: string[] = []
  let made = 0
  let inSentence = 0
  while (made < length) {
    const kind = random()
    const word =
      kind < NAME_SHARE
        ? pick(names)
        : kind < NAME_SHARE + COMMON_SHARE
          ? pick(COMMON, 2)
          : // Cubed, so that a tenth of the dictionary makes half of the words.
            pick(dictionary, 3)
    inSentence++
    const ends = inSentence > 12 && random() < 0.12
    const mark = ends ? (random() < 0.25 ? '.\n\n' : '. ') : random() < 0.05 ? '، ' : ' '
    if (ends) inSentence = 0
    parts.push(word, mark)
    made += word.length + mark.length
  }
  return parts.join('').slice(0, length)
}

const TAILS = ['ی', 'زاده', 'نژاد', 'پور', 'یان', 'فر', 'نیا', 'لو', 'اف', 'وند']

/** Names of people who do not exist: given names of the base with surnames made of dictionary words. */
export function makePeople(
  count: number,
  givenNames: readonly string[],
  dictionary: readonly string[],
  seed = 57,
): { given: string; family: string }[] {
  const random = seeded(seed)
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]!
  const stems = dictionary.filter((word) => word.length >= 4 && word.length <= 9)
  const people = new Map<string, { given: string; family: string }>()
  while (people.size < count) {
    const person = { given: pick(givenNames), family: pick(stems) + pick(TAILS) }
    people.set(`${person.given} ${person.family}`, person)
  }
  return [...people.values()]
}
