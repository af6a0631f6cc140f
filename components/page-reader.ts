import type { Settings } from '../lib/settings'
import { type Reader, readerOf, useReader } from './reader'
import { type PageWords, pageWordsFor } from './words/pages'

/** How the reader is spoken to on our own pages, which have more to say than the card. */
export interface PageReader extends Reader {
  words: PageWords
}

export function pageReaderOf(settings: Pick<Settings, 'language' | 'digits'>): PageReader {
  return { ...readerOf(settings), words: pageWordsFor(settings.language) }
}

/** In a view whose `ReaderContext` was given any reader, also a plain one. */
export function usePageReader(): PageReader {
  const reader = useReader()
  return { ...reader, words: pageWordsFor(reader.language) }
}
