/**
 * The reader's choices: their shape and defaults. Pure; `settings-store.ts` keeps them.
 * Checked by hand: the content script reads them on every page, and a schema library
 * would be a fifth of its weight.
 */

export interface Settings {
  /** Which kinds of mention are painted. */
  kinds: {
    officials: boolean
    countries: boolean
    dates: boolean
    demonyms: boolean
    metonyms: boolean
  }
  /** Paint only the first mention of each entity on a page. */
  firstOnly: boolean
  /** Milliseconds the pointer rests on a mention before its card opens, 0 to 2000. */
  delay: number
  digits: 'persian' | 'latin'
  theme: 'auto' | 'light' | 'dark'
  language: 'fa' | 'en'
  /** Paint the reader's own highlights on pages, whose scripts can then see where they are. */
  showHighlights: boolean
  /** Offer the bar of colours where text is selected. */
  selectionBar: boolean
  /** Hosts the reader switched off. */
  offHosts: string[]
}

export const defaultSettings: Settings = {
  kinds: { officials: true, countries: true, dates: true, demonyms: false, metonyms: false },
  firstOnly: false,
  delay: 250,
  digits: 'persian',
  theme: 'auto',
  language: 'fa',
  showHighlights: true,
  selectionBar: true,
  offHosts: [],
}

type Unchecked = Record<string, unknown>

function fieldsOf(value: unknown): Unchecked {
  return typeof value === 'object' && value !== null ? (value as Unchecked) : {}
}

function flag(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise
}

function choice<T extends string>(value: unknown, choices: readonly T[], otherwise: T): T {
  return choices.find((one) => one === value) ?? otherwise
}

/** Stored settings of any age or shape → whole settings; what cannot be read falls to its default. */
export function readSettings(stored: unknown): Settings {
  const { kinds, firstOnly, delay, digits, theme, language, showHighlights, selectionBar, offHosts } =
    fieldsOf(stored)
  const { officials, countries, dates, demonyms, metonyms } = fieldsOf(kinds)
  const defaults = defaultSettings
  return {
    kinds: {
      officials: flag(officials, defaults.kinds.officials),
      countries: flag(countries, defaults.kinds.countries),
      dates: flag(dates, defaults.kinds.dates),
      demonyms: flag(demonyms, defaults.kinds.demonyms),
      metonyms: flag(metonyms, defaults.kinds.metonyms),
    },
    firstOnly: flag(firstOnly, defaults.firstOnly),
    delay: typeof delay === 'number' && delay >= 0 && delay <= 2000 ? delay : defaults.delay,
    digits: choice(digits, ['persian', 'latin'], defaults.digits),
    theme: choice(theme, ['auto', 'light', 'dark'], defaults.theme),
    language: choice(language, ['fa', 'en'], defaults.language),
    showHighlights: flag(showHighlights, defaults.showHighlights),
    selectionBar: flag(selectionBar, defaults.selectionBar),
    offHosts: Array.isArray(offHosts) ? offHosts.filter((host) => typeof host === 'string') : [],
  }
}
