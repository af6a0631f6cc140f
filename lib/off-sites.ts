/**
 * Sites the reader switched off. The settings come to a page later than its text, so
 * for these sites a script is registered that says so at once: nothing is read there,
 * and no other page waits.
 */
import { browser } from 'wxt/browser'
import { loadSettings } from './settings-store'

/** No host has a space in it: the other registered scripts are named by theirs (`added-sites.ts`). */
export const offSitesId = 'switched off'

/** Makes the registered script that of the hosts in the settings. */
export async function syncOffSites(): Promise<void> {
  const [{ offHosts }, [registered]] = await Promise.all([
    loadSettings(),
    browser.scripting.getRegisteredContentScripts({ ids: [offSitesId] }),
  ])
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [offSitesId] })
  if (offHosts.length === 0) return
  await browser.scripting.registerContentScripts([
    {
      id: offSitesId,
      matches: offHosts.map((host) => `*://${host}/*`),
      js: ['off.js'],
      runAt: 'document_start',
      persistAcrossSessions: true,
    },
  ])
}

/** For the worker, at top level. The browser drops registrations when the extension is updated. */
export function keepOffSites(): void {
  let last = Promise.resolve()
  const sync = () => {
    last = last.then(syncOffSites).catch((error) => console.error('Sites switched off:', error))
  }
  browser.runtime.onInstalled.addListener(sync)
  browser.storage.local.onChanged.addListener(sync)
}
