/** Addresses that a reader wrote into his text. Pure. */

const address = /https?:\/\/[^\s<>"«»،؛\u200e\u200f\u202a-\u202e\u2066-\u2069]+/giu
/** Signs of the sentence around it. */
const trailing = /[.,;:!?؟'”’…]+$/u
const pairs = { ')': '(', ']': '[' } as const

/** A text in pieces; those with `href` are addresses of the web. */
export function linked(text: string): { text: string; href?: string }[] {
  const pieces: { text: string; href?: string }[] = []
  let from = 0
  for (const { 0: found, index } of text.matchAll(address)) {
    const words = trimmed(found)
    if (!URL.canParse(words)) continue
    if (index > from) pieces.push({ text: text.slice(from, index) })
    pieces.push({ text: words, href: new URL(words).href })
    from = index + words.length
  }
  if (from < text.length) pieces.push({ text: text.slice(from) })
  return pieces
}

/** Without the full stop behind it, and a bracket that was opened before it. */
function trimmed(found: string): string {
  const words = found.replace(trailing, '')
  const last = words.at(-1) as keyof typeof pairs
  const open = pairs[last]
  if (open === undefined || words.split(open).length >= words.split(last).length) return words
  return trimmed(words.slice(0, -1))
}
