import '../../components/options/options.css'
import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { OptionsView } from '../../components/options/OptionsView'
import { useKnowledge } from '../../components/use-knowledge'
import { addedHosts, removeSite } from '../../lib/added-sites'
import { askKnowledge } from '../../lib/ask-knowledge'
import { chooseRhythm, loadBackupState, watchBackupState } from '../../lib/backup-store'
import type { BackupState, Rhythm } from '../../lib/notebook/backup-plan'
import { saveSettings } from '../../lib/settings-store'
import { libraryAddress } from '../shared/open-library'
import { type OwnPage, openOwnPage } from '../shared/own-page'

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

function Options({ settings, setSettings, reader }: OwnPage) {
  const [saves, setSaves] = useState(0)
  const [saved, setSaved] = useState(false)
  const hosts = useAddedHosts()
  const backups = useBackup()
  const knowledge = useKnowledge(askKnowledge)

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
      library={libraryAddress()}
      onRemoveSite={(host) => void removeSite(host)}
    />
  )
}

await openOwnPage(({ options }) => options.title, Options)
