/**
 * What each UTF-16 code unit is to a matcher of Persian: a table of classes and
 * a table of folded letters, filled once. Sources: Unicode 16 (Arabic blocks),
 * and the normalizers of hazm, Parsivar and Lucene for which letters Persian
 * pages confuse.
 */

export const CharClass = {
  /** Punctuation, symbols and all else. */
  Other: 0,
  Letter: 1,
  Digit: 2,
  Space: 3,
  Newline: 4,
  /** ZWNJ: joins the parts of one word, and is often lost. */
  Joiner: 5,
  /** Marks and controls that carry nothing: kashida, vowel signs, direction marks. */
  Ignored: 6,
} as const

export const ZWNJ = 0x200c

/** Class of each code unit. */
export const classOf = new Uint8Array(0x10000)
/** Folded letter of each code unit; itself for what does not fold. */
export const foldOf = new Uint16Array(0x10000)

function set(from: number, to: number, cls: number) {
  classOf.fill(cls, from, to + 1)
}

for (let code = 0; code < 0x10000; code++) foldOf[code] = code

// Letters: Latin, Cyrillic and Arabic are all that names on Persian pages are written in.
set(0x41, 0x5a, CharClass.Letter)
set(0x61, 0x7a, CharClass.Letter)
set(0xc0, 0x24f, CharClass.Letter)
set(0x400, 0x52f, CharClass.Letter)
set(0x620, 0x64a, CharClass.Letter)
set(0x66e, 0x66f, CharClass.Letter)
set(0x671, 0x6d3, CharClass.Letter)
set(0x6ee, 0x6ef, CharClass.Letter)
set(0x6fa, 0x6ff, CharClass.Letter)
set(0x750, 0x77f, CharClass.Letter)
set(0xfb50, 0xfbb1, CharClass.Letter)
set(0xfbd3, 0xfd3d, CharClass.Letter)
set(0xfe80, 0xfefc, CharClass.Letter)
for (const code of [0xd7, 0xf7, 0x6d4]) classOf[code] = CharClass.Other
for (let code = 0x41; code <= 0x5a; code++) foldOf[code] = code + 32

// Digits fold to ASCII.
set(0x30, 0x39, CharClass.Digit)
set(0x660, 0x669, CharClass.Digit)
set(0x6f0, 0x6f9, CharClass.Digit)
for (let d = 0; d < 10; d++) {
  foldOf[0x660 + d] = 0x30 + d
  foldOf[0x6f0 + d] = 0x30 + d
}

// «#رهبر_شهید»: a hashtag's words.
for (const code of [0x20, 0x09, 0x5f, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) classOf[code] = CharClass.Space
set(0x2000, 0x200a, CharClass.Space)
for (const code of [0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]) classOf[code] = CharClass.Newline
classOf[ZWNJ] = CharClass.Joiner

set(0x610, 0x61a, CharClass.Ignored)
set(0x64b, 0x65f, CharClass.Ignored)
set(0x6d6, 0x6dc, CharClass.Ignored)
set(0x6df, 0x6e4, CharClass.Ignored)
set(0x2060, 0x2064, CharClass.Ignored)
set(0x2066, 0x206f, CharClass.Ignored)
set(0x202a, 0x202e, CharClass.Ignored)
set(0xfe00, 0xfe0f, CharClass.Ignored)
for (const code of [0x640, 0x670, 0xad, 0x200b, 0x200d, 0x200e, 0x200f, 0xfeff])
  classOf[code] = CharClass.Ignored

/** Letters Persian pages write in more than one way, each with the one we keep. */
const FOLDS: [kept: string, others: string][] = [
  ['ی', 'يىئےۍېێ'],
  ['ک', 'كڪګ'],
  ['ا', 'أإٱ'],
  ['و', 'ؤۇۆۋ'],
  ['ه', 'ۀةەہھۂۃ'],
]
for (const [kept, others] of FOLDS)
  for (const other of others) foldOf[other.charCodeAt(0)] = kept.charCodeAt(0)

// Presentation forms stand for one letter each (Unicode decompositions); a few are two letters: see LIGATURES.
for (let code = 0xfb50; code <= 0xfefc; code++) {
  if (classOf[code] !== CharClass.Letter) continue
  const plain = String.fromCharCode(code).normalize('NFKC')
  if (plain.length === 1) foldOf[code] = foldOf[plain.charCodeAt(0)]!
  else classOf[code] = CharClass.Other
}

/** Presentation forms of lam-alef, the only ligatures in use on pages: two folded letters each. */
export const LIGATURES: ReadonlyMap<number, readonly [number, number]> = new Map(
  [0xfef5, 0xfef6, 0xfef7, 0xfef8, 0xfef9, 0xfefa, 0xfefb, 0xfefc].map((code) => {
    const plain = String.fromCharCode(code).normalize('NFKC')
    classOf[code] = CharClass.Letter
    return [code, [foldOf[plain.charCodeAt(0)]!, foldOf[plain.charCodeAt(1)]!]] as const
  }),
)

/**
 * Both tables in one, for the loop that reads every character of a page: the
 * class in the bits above 16, the folded letter below. Ligatures have a class of
 * their own here, because they alone are two letters.
 */
export const LIGATURE_CLASS = 7
export const readingOf = new Uint32Array(0x10000)
// Not `from` with a function, which costs a worker that starts as much as all else here.
for (let code = 0; code < 0x10000; code++) readingOf[code] = (classOf[code]! << 16) | foldOf[code]!
for (const code of LIGATURES.keys()) readingOf[code] = LIGATURE_CLASS << 16
