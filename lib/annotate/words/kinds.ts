/** Kinds of the words rules look for, and the values some of them have. */

export const Word = {
  /** Value: calendar * 16 + month. */
  Month: 0,
  /** Month with «ماه» joined to it: «مهرماه». */
  MonthMah: 1,
  /** Value: 0 Saturday … 6 Friday. */
  Weekday: 2,
  /** Value: 1 … 31. */
  Ordinal: 3,
  Mah: 4,
  Sal: 5,
  /** Value: a calendar. */
  Era: 6,
  Until: 7,
  And: 8,
  /** This year; value: 0 this, -1 last, 1 next. Stands alone: «امسال». */
  YearWord: 9,
  /** Value as YearWord; after «سال» or «ماه»: «جاری». */
  Relative: 10,
  /** Before a name, outside its span: «آقای», «دکتر». Value: a `Rank`. */
  Title: 11,
  Seyed: 12,
  /** Value: a `Modifier`. */
  Modifier: 13,
  /** «کشور», «دولت» between a role and its country. */
  CountryWord: 14,
  ThisCountry: 15,
  OurCountry: 16,
  Counterpart: 17,
  Own: 18,
  In: 19,
  /** Before a name: the name is a street, a stadium, a player. */
  NotOfficial: 20,
  /** Before a role: it is somebody else's, «مشاور رئیس‌جمهور». */
  RoleOwner: 21,
  Parliament: 22,
  /** Before a role: how many, not who: «دو وزیر خارجه». */
  Count: 23,
  /** Words of saying and meeting, of which a person is the subject: «گفت», «افزود». */
  Says: 24,
  /** What people have: «سفر», «اظهارات» before a name. */
  OfPerson: 25,
  /** Words that link, after which a name begins afresh: «با», «که», «گفت». */
  Links: 26,
  /** Words of sport and the arts, where officials' names are other people's. */
  Arena: 27,
  /** Jobs no official of the base has, and places of work that are no state's: «متخصص», «استان», «شرکت». */
  Local: 28,
  /** What hostile papers put between a post and its country: «رئیس‌جمهور جنایتکار آمریکا». */
  Scorn: 29,
  /** «سال‌های» before two years. */
  Years: 30,
  /** Given names of nobody in the base: «فیدل», «سیاوش». */
  GivenName: 31,
  /** Value: its first month. */
  Season: 32,
} as const
export type WordKind = (typeof Word)[keyof typeof Word]

export const Modifier = {
  Former: 1,
  EarlierFormer: 2,
  Then: 3,
  Elect: 4,
  Acting: 5,
  Present: 6,
  Late: 7,
} as const

/** Titles anybody may have, and those only few have: «آقای», «سرلشکر». */
export const Rank = { Polite: 0, Distinguished: 1, Late: 2 } as const

/** Words of one kind, each with its value where the kind has values. */
export type WordList = readonly [WordKind, readonly (string | readonly [string, number])[]]

/** «الف، ب، پ» → the words. */
export function list(words: string): string[] {
  return words
    .split('،')
    .map((word) => word.trim())
    .filter(Boolean)
}
