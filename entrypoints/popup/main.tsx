import '../../components/popup/popup.css'
import { useCallback, useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { PopupView } from '../../components/popup/PopupView'
import { useKnowledge } from '../../components/use-knowledge'
import { usePoll } from '../../components/use-poll'
import { askForSite, syncAddedSites } from '../../lib/added-sites'
import { askKnowledge } from '../../lib/ask-knowledge'
import { send } from '../../lib/client'
import type { Reminder } from '../../lib/notebook/backup-plan'
import { openPanel } from '../../lib/open-panel'
import { command, type OpenTab, openTab, runOnce, siteKind } from '../../lib/open-tab'
import { askToPersist } from '../../lib/persist'
import { saveSettings } from '../../lib/settings-store'
import { openLibrary } from '../shared/open-library'
import { type OwnPage, openOwnPage } from '../shared/own-page'

const always = () => true

interface Place {
  tab: OpenTab | undefined
  windowId: number | undefined
}

function Popup({ tab, windowId, settings, setSettings, reader }: OwnPage & Place) {
  const [kind, setKind] = useState<Awaited<ReturnType<typeof siteKind>>>()
  const [failed, setFailed] = useState(false)
  const [asked, setAsked] = useState(0)
  const [reminder, setReminder] = useState<Reminder>()
  const knowledge = useKnowledge(askKnowledge)
  // `asked` makes another function of it, so that an action is followed by an answer at once.
  const askPage = useCallback(
    async () => (asked >= 0 && tab ? command(tab, { type: 'state' }) : undefined),
    [tab, asked],
  )
  const page = usePoll(askPage, 1000, always)

  useEffect(() => {
    // A notebook that cannot be read says so in the library; the popup has nothing to say of it.
    void send({ type: 'backup-reminder' }).then(
      (due) => setReminder(due ?? undefined),
      () => {},
    )
  }, [])
  useEffect(() => {
    if (tab) void siteKind(tab).then(setKind)
  }, [tab])

  const host = tab?.url.hostname ?? ''
  const act = (action: () => Promise<void>) => {
    setFailed(false)
    action()
      .catch(() => setFailed(true))
      .finally(() => setAsked((n) => n + 1))
  }

  return (
    <PopupView
      reader={reader}
      theme={settings.theme}
      site={tab && kind && { host, kind, on: !settings.offHosts.includes(host) }}
      page={page}
      knowledge={knowledge}
      failed={failed}
      onToggle={(on) => {
        const others = settings.offHosts.filter((off) => off !== host)
        const changed = { ...settings, offHosts: on ? others : [...others, host].sort() }
        setSettings(changed)
        act(() => saveSettings(changed))
      }}
      onAllow={() => {
        // The question must be put within the click itself.
        const answer = askForSite(host)
        act(async () => {
          if (!tab || !(await answer)) return
          await syncAddedSites()
          setKind(await siteKind(tab))
          await runOnce(tab)
        })
      }}
      onRunOnce={() => act(async () => tab && runOnce(tab))}
      onStep={(by) => act(async () => void (tab && (await command(tab, { type: 'step', by }))))}
      onLibrary={() => void openLibrary().then(() => window.close())}
      reminder={reminder}
      onBackup={() => void openLibrary('#files').then(() => window.close())}
      onGuide={() => {
        void browser.tabs.create({ url: browser.runtime.getURL('/guide.html') }).then(() => window.close())
      }}
      onPanel={() => void openPanel(windowId, tab?.id).then(() => window.close())}
      onSettings={() => {
        void browser.runtime.openOptionsPage().then(() => window.close())
      }}
    />
  )
}

void askToPersist()

async function placeOf(): Promise<Place> {
  // Firefox for Android has no windows, and a sidebar is wanted of no window there.
  const [tab, here] = await Promise.all([openTab(), browser.windows?.getCurrent()])
  return { tab, windowId: here?.id }
}

await openOwnPage(({ appName }) => appName, Popup, placeOf())
