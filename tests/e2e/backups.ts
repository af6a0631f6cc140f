/** What a page of the extension is asked of the backups. All of these run in it. */
import type { BackupState } from '../../lib/notebook/backup-plan'

interface Extension {
  alarms: { create(name: string, when: { when: number }): Promise<void> }
  runtime: { sendMessage(message: object): Promise<unknown> }
  storage: {
    local: {
      get(key: string): Promise<{ backup?: BackupState }>
      set(items: { backup: BackupState }): Promise<void>
    }
  }
}

export async function backupState(): Promise<BackupState | undefined> {
  const { browser, chrome } = globalThis as unknown as Record<string, Extension | undefined>
  return (await (browser ?? chrome)!.storage.local.get('backup')).backup
}

export async function makeOld(days: number): Promise<void> {
  const { browser, chrome } = globalThis as unknown as Record<string, Extension | undefined>
  const { runtime, storage } = (browser ?? chrome)!
  // A worker that starts by the change would not need the alarm.
  await runtime.sendMessage({ type: 'backup-reminder' })
  const { backup } = await storage.local.get('backup')
  const { looked: _, later: __, ...state } = backup!
  const at = new Date(Date.now() - days * 86_400_000).toISOString()
  await storage.local.set({ backup: { ...state, last: { ...state.last!, at } } })
}

export async function setRhythm(rhythm: BackupState['rhythm']): Promise<void> {
  const { browser, chrome } = globalThis as unknown as Record<string, Extension | undefined>
  const { storage } = (browser ?? chrome)!
  const { backup } = await storage.local.get('backup')
  await storage.local.set({ backup: { ...backup!, rhythm } })
}

export async function ring(): Promise<void> {
  const { browser, chrome } = globalThis as unknown as Record<string, Extension | undefined>
  await (browser ?? chrome)!.alarms.create('backup', { when: Date.now() })
}
