import '../../components/guide/guide.css'
import { browser } from 'wxt/browser'
import { GuideView, type Shortcut } from '../../components/guide/GuideView'
import { send } from '../../lib/client'
import { openLibrary } from '../shared/open-library'
import { type OwnPage, openOwnPage } from '../shared/own-page'

/** The keys as they are set in this browser; the toolbar button's own has no words and is left out. */
async function shortcutsSet(): Promise<Shortcut[]> {
  // Firefox for Android has no keys.
  const all = (await browser.commands?.getAll()) ?? []
  return all.flatMap(({ name, description, shortcut }) =>
    name && description ? [{ name, description, keys: shortcut ?? '' }] : [],
  )
}

function Guide({ settings, reader, shortcuts }: OwnPage & { shortcuts: Shortcut[] }) {
  return (
    <GuideView
      reader={reader}
      theme={settings.theme}
      shortcuts={shortcuts}
      load={(entity, at) => send({ type: 'card', entity, at })}
      onSettings={() => void browser.runtime.openOptionsPage()}
      onLibrary={() => void openLibrary()}
    />
  )
}

await openOwnPage(
  ({ guide }) => guide.title,
  Guide,
  shortcutsSet().then((shortcuts) => ({ shortcuts })),
)
