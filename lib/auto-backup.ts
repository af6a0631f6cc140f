/**
 * Backups that make themselves, into the folder of downloads, if the reader wants them.
 * In the worker: an alarm wakes it every hour to see whether one is due, so that it does
 * not matter how often it ends. What goes wrong is kept in the state, for our pages to say.
 */
import { browser } from 'wxt/browser'
import {
  changeBackupState,
  loadBackupState,
  loadPending,
  savePending,
  watchBackupState,
} from './backup-store'
import { writeBackup } from './notebook/backup'
import {
  type BackupState,
  type failures,
  fileNameOf,
  isDue,
  mayRemind,
  outlineOf,
  type PendingBackup,
  printOf,
  type Reminder,
  reminderOf,
} from './notebook/backup-plan'
import type { Notebook } from './notebook/schema'

const alarm = 'backup'
/** Among the reader's downloads. */
const folder = 'Hashiyeh'

type Why = (typeof failures)[number]
type Everything = () => Promise<Notebook>

/** For the worker, at top level. */
export function keepBackups(everything: Everything): void {
  let rhythm: BackupState['rhythm'] | undefined
  const look = () => void backUpIfDue(everything).catch((error) => console.error('Backup:', error))
  const follow = async (state: BackupState) => {
    if (rhythm === state.rhythm) return
    rhythm = state.rhythm
    await keepAlarm(rhythm !== 'off')
    look()
  }
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) look()
  })
  browser.runtime.onStartup.addListener(look)
  watchBackupState((state) => void follow(state))
  // The browser may drop alarms (https://developer.chrome.com/docs/extensions/reference/api/alarms).
  void loadBackupState().then(follow)
}

async function keepAlarm(isWanted: boolean): Promise<void> {
  const there = await browser.alarms.get(alarm)
  if (isWanted && !there) await browser.alarms.create(alarm, { delayInMinutes: 60, periodInMinutes: 60 })
  if (!isWanted && there) await browser.alarms.clear(alarm)
}

/** What must be said of the backups now. The notebook is read only where something may have to be. */
export async function backupReminder(
  everything: Everything,
  now = new Date(),
): Promise<Reminder | undefined> {
  const state = await loadBackupState()
  return mayRemind(state, now) ? reminderOf(state, outlineOf(await everything()), now) : undefined
}

async function backUpIfDue(everything: Everything): Promise<void> {
  // One at a time: an alarm may come while another is at work.
  await navigator.locks.request('backup', { ifAvailable: true }, async (lock) => {
    const now = new Date()
    const state = await loadBackupState()
    if (!lock || state.rhythm === 'off') return
    const pending = await loadPending()
    if (pending) await settle(pending, now)
    else if (isDue(state, now)) await backUp(state, everything, now)
  })
}

async function backUp({ last }: BackupState, everything: Everything, now: Date): Promise<void> {
  let notebook: Notebook
  try {
    notebook = await everything()
  } catch (error) {
    return fail('not-read', error, now)
  }
  const print = printOf(notebook)
  const isEmpty = outlineOf(notebook).first === undefined
  if (isEmpty || print === last?.print) {
    await changeBackupState(({ failed: _, ...state }) => ({ ...state, looked: now.toISOString() }))
    return
  }
  // The reader may have taken the permission back.
  if (!browser.downloads) return fail('not-allowed', '', now)
  const { url, done } = addressOf(writeBackup(notebook))
  let pending: PendingBackup | undefined
  try {
    const ended = new Promise<void>((resolve) => {
      browser.downloads.onChanged.addListener(function listen({ id, state }) {
        if (id !== pending?.id || !state?.current || state.current === 'in_progress') return
        browser.downloads.onChanged.removeListener(listen)
        resolve()
      })
    })
    const id = await browser.downloads.download({
      url,
      filename: `${folder}/${fileNameOf(now, 'json')}`,
      saveAs: false,
      conflictAction: 'uniquify',
    })
    pending = { id, print }
    await savePending(pending)
    const [item] = await browser.downloads.search({ id })
    if (item?.state === 'in_progress') await ended
    await settle(pending, now)
  } catch (error) {
    await fail('not-saved', error, now)
  } finally {
    done()
  }
}

/** A worker has no addresses of blobs, but takes a `data:` of any size (30 MB tried in Chromium 156); Firefox the other way. */
function addressOf(content: string): { url: string; done: () => void } {
  if (!('createObjectURL' in URL))
    return { url: `data:application/json;charset=utf-8,${encodeURIComponent(content)}`, done() {} }
  const url = URL.createObjectURL(new Blob([content], { type: 'application/json' }))
  return { url, done: () => URL.revokeObjectURL(url) }
}

/** Says of a download that was begun, perhaps by a worker that ended since, how it came out. */
async function settle({ id, print }: PendingBackup, now: Date): Promise<void> {
  const [item] = (await browser.downloads?.search({ id })) ?? []
  // The browser may be asking the reader where to put it.
  if (item?.state === 'in_progress') return
  if (item?.state !== 'complete') return fail('not-saved', item?.error ?? '', now)
  await savePending(undefined)
  await changeBackupState(({ failed: _, ...state }) => ({
    ...state,
    last: { at: now.toISOString(), print },
  }))
}

async function fail(why: Why, error: unknown, now: Date): Promise<void> {
  const reason = error instanceof Error ? error.message : String(error)
  await savePending(undefined)
  await changeBackupState((state) => ({
    ...state,
    // What is not allowed cannot be tried again: the reader must choose it anew, for the browser to ask him.
    ...(why === 'not-allowed' && { rhythm: 'off' as const }),
    failed: { at: now.toISOString(), why, reason },
  }))
}
