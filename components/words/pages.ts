/** Interface texts of our own pages: library, side panel, popup, settings. */
import type { Settings } from '../../lib/settings'
import { type Words, wordsFor } from '.'
import * as backup from './backup'
import * as guide from './guide'
import * as library from './library'
import * as panel from './panel'
import * as pictures from './pictures'
import * as report from './report'
import * as settings from './settings'
import * as suggest from './suggest'

export type PageWords = Words &
  backup.BackupWords &
  library.LibraryWords &
  pictures.PicturesWords &
  panel.PanelWords &
  report.CorrectionsWords &
  settings.SettingsWords &
  guide.GuideWords &
  suggest.SuggestWords

const fa: PageWords = {
  ...wordsFor('fa'),
  ...backup.fa,
  ...library.fa,
  ...pictures.fa,
  ...panel.fa,
  ...report.fa,
  ...settings.fa,
  ...guide.fa,
  ...suggest.fa,
}
const en: PageWords = {
  ...wordsFor('en'),
  ...backup.en,
  ...library.en,
  ...pictures.en,
  ...panel.en,
  ...report.en,
  ...settings.en,
  ...guide.en,
  ...suggest.en,
}

export function pageWordsFor(language: Settings['language']): PageWords {
  return language === 'en' ? en : fa
}
