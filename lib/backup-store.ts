/** Where the state of the backups is kept: one small item of `storage.local`. Shape: `notebook/backup-plan.ts`. */
import { browser } from 'wxt/browser'
import {
  type BackupState,
  type PendingBackup,
  type Rhythm,
  readBackupState,
  readPending,
} from './notebook/backup-plan'

const key = 'backup'

export async function loadBackupState(): Promise<BackupState> {
  return readBackupState((await browser.storage.local.get(key))[key])
}

/** Changes it as it stands now: the worker and our pages may write at once. Gives what stands then. */
export async function changeBackupState(change: (state: BackupState) => BackupState): Promise<BackupState> {
  return await navigator.locks.request('backup state', async () => {
    const changed = change(await loadBackupState())
    await browser.storage.local.set({ [key]: changed })
    return changed
  })
}

const permission = { permissions: ['downloads' as const] }

/**
 * Has backups made that often, for which the browser asks the reader's permission: only
 * from within his click. Undefined where he or the browser refuses; they are off then,
 * unless they are allowed from before.
 */
export async function chooseRhythm(rhythm: Rhythm): Promise<BackupState | undefined> {
  const isWanted = rhythm !== 'off'
  // A browser whose owner forbids it throws.
  if (isWanted && !(await browser.permissions.request(permission).catch(() => false))) {
    if (!(await browser.permissions.contains(permission)))
      await changeBackupState((state) => ({ ...state, rhythm: 'off' }))
    return undefined
  }
  if (!isWanted) await browser.permissions.remove(permission)
  return changeBackupState(({ failed: _, looked: __, ...state }) => ({ ...state, rhythm }))
}

/** The download under way, if one is. The browser numbers downloads anew when it starts: it is kept no longer. */
export async function loadPending(): Promise<PendingBackup | undefined> {
  return readPending((await browser.storage.session.get(key))[key])
}

export async function savePending(pending: PendingBackup | undefined): Promise<void> {
  if (pending) await browser.storage.session.set({ [key]: pending })
  else await browser.storage.session.remove(key)
}

/** Calls back whenever it changes, wherever it was changed; gives the way to stop. */
export function watchBackupState(onChange: (state: BackupState) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key]
    if (area === 'local' && change) onChange(readBackupState(change.newValue))
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
