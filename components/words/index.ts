/**
 * Interface texts in the reader's language. They switch at runtime, by the
 * reader's choice and not the browser's, so `browser.i18n` does not serve.
 */
import type { Settings } from '../../lib/settings'
import { en } from './en'
import { fa } from './fa'
import type { Words } from './types'

export type { Words } from './types'

export function wordsFor(language: Settings['language']): Words {
  return language === 'en' ? en : fa
}
