/** The reader's choices: their shape and defaults. Pure; `settings-store.ts` keeps them. */
import * as v from 'valibot'

export const settingsSchema = v.object({
  /** Which kinds of mention are painted. */
  kinds: v.object({
    officials: v.fallback(v.boolean(), true),
    countries: v.fallback(v.boolean(), true),
    dates: v.fallback(v.boolean(), true),
    demonyms: v.fallback(v.boolean(), false),
    metonyms: v.fallback(v.boolean(), false),
  }),
  /** Paint only the first mention of each entity on a page. */
  firstOnly: v.fallback(v.boolean(), false),
  /** Milliseconds the pointer rests on a mention before its card opens. */
  delay: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(2000)), 250),
  digits: v.fallback(v.picklist(['persian', 'latin']), 'persian'),
  theme: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto'),
  language: v.fallback(v.picklist(['fa', 'en']), 'fa'),
  /** Hosts the reader switched off. */
  offHosts: v.fallback(v.array(v.string()), []),
})

export type Settings = v.InferOutput<typeof settingsSchema>

export const defaultSettings: Settings = {
  kinds: { officials: true, countries: true, dates: true, demonyms: false, metonyms: false },
  firstOnly: false,
  delay: 250,
  digits: 'persian',
  theme: 'auto',
  language: 'fa',
  offHosts: [],
}

/** Stored settings of any age or shape → whole settings; what cannot be read falls to its default. */
export function readSettings(stored: unknown): Settings {
  const base = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {}
  const kinds = typeof base.kinds === 'object' && base.kinds !== null ? base.kinds : {}
  const merged = { ...defaultSettings, ...base, kinds: { ...defaultSettings.kinds, ...kinds } }
  const parsed = v.safeParse(settingsSchema, merged)
  return parsed.success ? parsed.output : defaultSettings
}
