import '@fontsource-variable/vazirmatn'
import '../../components/palette.css'
import '../../components/stage.css'
import '../../components/card/card.css'
import '../../components/pictures/bars.css'
import '../../components/panel/panel.css'
import '../../components/guide/guide.css'
import { render } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { GuideView, type Shortcut } from '../../components/guide/GuideView'
import { pageReaderOf } from '../../components/page-reader'
import { send } from '../../lib/client'
import type { Settings } from '../../lib/settings'
import { loadSettings, watchSettings } from '../../lib/settings-store'

/** The keys as they are set in this browser; the toolbar button's own has no words and is left out. */
async function shortcutsSet(): Promise<Shortcut[]> {
  // Firefox for Android has no keys.
  const all = (await browser.commands?.getAll()) ?? []
  return all.flatMap(({ name, description, shortcut }) =>
    name && description ? [{ name, description, keys: shortcut ?? '' }] : [],
  )
}

function Guide({ stored, shortcuts }: { stored: Settings; shortcuts: Shortcut[] }) {
  const [settings, setSettings] = useState(stored)
  const reader = useMemo(() => pageReaderOf(settings), [settings])
  useEffect(() => watchSettings(setSettings), [])
  useEffect(() => {
    document.title = reader.words.guide.title
    document.documentElement.lang = reader.language
    document.documentElement.dir = reader.dir
  }, [reader])
  return (
    <GuideView
      reader={reader}
      theme={settings.theme}
      shortcuts={shortcuts}
      load={(entity, at) => send({ type: 'card', entity, at })}
      onSettings={() => void browser.runtime.openOptionsPage()}
      onLibrary={() => void browser.tabs.create({ url: browser.runtime.getURL('/library.html') })}
    />
  )
}

const [stored, shortcuts] = await Promise.all([loadSettings(), shortcutsSet()])
const root = document.getElementById('root')
if (root) render(<Guide stored={stored} shortcuts={shortcuts} />, root)
