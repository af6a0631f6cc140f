import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { LibraryBackup } from '../../components/library/library.types'
import { changeBackupState, loadBackupState, watchBackupState } from '../../lib/backup-store'
import { writeBackup } from '../../lib/notebook/backup'
import { type BackupState, fileNameOf, printOf } from '../../lib/notebook/backup-plan'
import type { Notebook } from '../../lib/notebook/schema'
import { download } from './download'

/** The way to a backup of `notebook`, and what must be said of backups; undefined until that is known. */
export function useBackup(notebook: Notebook | { problem: unknown } | undefined): LibraryBackup | undefined {
  const [state, setState] = useState<BackupState>()
  const [now] = useState(() => new Date())
  useEffect(() => {
    void loadBackupState().then(setState)
    return watchBackupState(setState)
  }, [])
  if (!state || !notebook || 'problem' in notebook) return undefined
  const saved = () => {
    const last = { at: new Date().toISOString(), print: printOf(notebook) }
    void changeBackupState(({ failed: _, ...before }) => ({ ...before, last }))
  }
  return {
    state,
    now,
    settings: browser.runtime.getURL('/options.html'),
    saved,
    onBackUp() {
      download(fileNameOf(new Date(), 'json'), 'application/json', writeBackup(notebook))
      saved()
    },
    onLater() {
      void changeBackupState((before) => ({ ...before, later: new Date().toISOString() }))
    },
  }
}
