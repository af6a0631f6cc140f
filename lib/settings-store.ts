/**
 * Where the reader's choices are kept: one small item of `storage.local`. Shape and
 * defaults: `settings.ts`. The browser's own calls, because the content script
 * loads this on every page and a storage library would be a quarter of its weight.
 */
import { browser } from 'wxt/browser'
import { readSettings, type Settings } from './settings'

const key = 'settings'

export async function loadSettings(): Promise<Settings> {
  return readSettings((await browser.storage.local.get(key))[key])
}

export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [key]: settings })
}

/** Calls back whenever the settings change, in whatever page they were changed; gives the way to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key]
    if (area === 'local' && change) onChange(readSettings(change.newValue))
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
