import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { defaultSettings, type Settings } from '../lib/settings'
import { type DateWriter, dateWriter } from './dates'
import { type Words, wordsFor } from './words'

/** How this reader is spoken to: language, texts, calendar, digits. */
export interface Reader {
  language: Settings['language']
  dir: 'rtl' | 'ltr'
  words: Words
  dates: DateWriter
}

export function readerOf(settings: Pick<Settings, 'language' | 'digits'>): Reader {
  const words = wordsFor(settings.language)
  return {
    language: settings.language,
    dir: settings.language === 'fa' ? 'rtl' : 'ltr',
    words,
    dates: dateWriter(settings, words.dates),
  }
}

export const ReaderContext = createContext<Reader>(readerOf(defaultSettings))

export const useReader = () => useContext(ReaderContext)
