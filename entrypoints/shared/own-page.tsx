import '@fontsource-variable/vazirmatn'
import { type FunctionComponent, render } from 'preact'
import { type StateUpdater, useEffect, useMemo, useState } from 'preact/hooks'
import { type PageReader, pageReaderOf } from '../../components/page-reader'
import type { Settings } from '../../lib/settings'
import { loadSettings, watchSettings } from '../../lib/settings-store'

/** What every page of ours is given: the settings as they stand, wherever they are changed, and how they have it speak. */
export interface OwnPage {
  settings: Settings
  /** Shows them at once; keeping them is another matter. */
  setSettings(settings: StateUpdater<Settings>): void
  reader: PageReader
}

/** Draws a page of ours once `given` is there: what its view asks for beside `OwnPage`. */
export async function openOwnPage<T extends object = object>(
  titleOf: (words: PageReader['words']) => string,
  View: FunctionComponent<OwnPage & T>,
  given?: Promise<T>,
): Promise<void> {
  const [stored, more] = await Promise.all([loadSettings(), given])
  function Page() {
    const [settings, setSettings] = useState(stored)
    const reader = useMemo(() => pageReaderOf(settings), [settings])
    useEffect(() => watchSettings(setSettings), [])
    useEffect(() => {
      document.title = titleOf(reader.words)
      document.documentElement.lang = reader.language
      document.documentElement.dir = reader.dir
    }, [reader])
    return <View {...(more as T)} settings={settings} setSettings={setSettings} reader={reader} />
  }
  const root = document.getElementById('root')
  if (root) render(<Page />, root)
}
