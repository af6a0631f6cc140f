/**
 * Interface texts in the reader's language, one file a room. They switch at
 * runtime, by the reader's choice and not the browser's, so `browser.i18n`
 * does not serve.
 *
 * Functions take ready-made pieces: dates and numbers are already in the
 * reader's calendar and digits.
 */
import type { Settings } from '../../lib/settings'
import * as card from './card'
import * as notebook from './notebook'

/** What is said on the pages one reads: those scripts carry no other words. */
export type Words = card.CardWords & notebook.NotebookWords

const fa: Words = { ...card.fa, ...notebook.fa }
const en: Words = { ...card.en, ...notebook.en }

export function wordsFor(language: Settings['language']): Words {
  return language === 'en' ? en : fa
}
