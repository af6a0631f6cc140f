import '@fontsource-variable/vazirmatn'
import '../../components/palette.css'
import '../../components/pages.css'
import { render } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { OptionsView } from '../../components/options/OptionsView'
import { pageReaderOf } from '../../components/page-reader'
import { useKnowledge } from '../../components/use-knowledge'
import { addedHosts, removeSite } from '../../lib/added-sites'
import { askKnowledge } from '../../lib/ask-knowledge'
import { chooseRhythm, loadBackupState, watchBackupState } from '../../lib/backup-store'
import type { BackupState, Rhythm } from '../../lib/notebook/backup-plan'
import type { Settings } from '../../lib/settings'
import { loadSettings, saveSettings, watchSettings } from '../../lib/settings-store'

/** How long «ذخیره شد» stands. */
const SAVED_FOR_MS = 2000

function useAddedHosts(): string[] {
  const [hosts, setHosts] = useState<string[]>([])
  useEffect(() => {
    const read = () => void addedHosts().then(setHosts)
    read()
    browser.permissions.onAdded.addListener(read)
    browser.permissions.onRemoved.addListener(read)
    return () => {
      browser.permissions.onAdded.removeListener(read)
      browser.permissions.onRemoved.removeListener(read)
    }
  }, [])
  return hosts
}

/** State of the backups, and the way to choose another rhythm, which the browser may have to ask the reader about. */
function useBackup() {
  const [state, setState] = useState<BackupState>()
  const [asking, setAsking] = useState<Rhythm>()
  const [backupRefused, setRefused] = useState(false)
  const [persisted, setPersisted] = useState<boolean>()
  useEffect(() => {
    void loadBackupState().then(setState)
    void navigator.storage.persisted().then(setPersisted)
    return watchBackupState(setState)
  }, [])
  const onRhythm = (rhythm: Rhythm) => {
    // The question must be put within the click itself.
    const answer = chooseRhythm(rhythm)
    setAsking(rhythm)
    void answer
      .then((done) => {
        setRefused(done === undefined)
        if (done) setState(done)
      })
      .finally(() => setAsking(undefined))
  }
  const backup = state && { ...state, rhythm: asking ?? state.rhythm }
  return { backup, backupRefused, persisted, onRhythm }
}

function Options({ stored }: { stored: Settings }) {
  const [settings, setSettings] = useState(stored)
  const [saves, setSaves] = useState(0)
  const [saved, setSaved] = useState(false)
  const hosts = useAddedHosts()
  const backups = useBackup()
  const knowledge = useKnowledge(askKnowledge)
  const reader = useMemo(() => pageReaderOf(settings), [settings])

  useEffect(() => watchSettings(setSettings), [])
  useEffect(() => {
    document.title = reader.words.options.title
    document.documentElement.lang = reader.language
    document.documentElement.dir = reader.dir
  }, [reader])
  useEffect(() => {
    if (saves === 0) return
    setSaved(true)
    const timer = setTimeout(() => setSaved(false), SAVED_FOR_MS)
    return () => clearTimeout(timer)
  }, [saves])

  return (
    <OptionsView
      reader={reader}
      settings={settings}
      addedHosts={hosts}
      knowledge={knowledge}
      {...backups}
      saved={saved}
      onChange={(changed) => {
        setSettings(changed)
        void saveSettings(changed).then(() => setSaves((n) => n + 1))
      }}
      library={browser.runtime.getURL('/library.html')}
      onRemoveSite={(host) => void removeSite(host)}
    />
  )
}

const stored = await loadSettings()
const root = document.getElementById('root')
if (root) render(<Options stored={stored} />, root)
