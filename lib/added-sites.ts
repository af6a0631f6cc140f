/**
 * Sites the reader added beyond the manifest's list. The granted host permission
 * is the record; the registered content script follows it, since the browser
 * drops registrations when the extension is updated
 * (https://developer.chrome.com/docs/extensions/reference/api/scripting).
 */
import { browser } from 'wxt/browser'
import { offSitesId } from './off-sites'

const originOf = (host: string) => `*://${host}/*`
const hostOf = (origin: string) => origin.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '')
/** Permissions know no paths: the manifest's `*://aa.com.tr/fa/*` is granted as `*://aa.com.tr/*`. */
const withoutPath = (origin: string) => origin.replace(/^([^:]+:\/\/[^/]+)\/.*$/, '$1/*')

/** Script and styles of the content script, as the built manifest names them. */
export function contentFiles(): { js: string[]; css: string[] } {
  const [script] = browser.runtime.getManifest().content_scripts ?? []
  return { js: script?.js ?? [], css: script?.css ?? [] }
}

/** Hosts the reader allowed beyond the manifest's own, sorted. */
export async function addedHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll()
  const own = new Set((browser.runtime.getManifest().host_permissions ?? []).map(withoutPath))
  return origins
    .filter((origin) => !own.has(withoutPath(origin)))
    .map(hostOf)
    .sort()
}

/** Whether the browser lets us read that host (Firefox asks even for the manifest's own). */
export function isAllowed(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [originOf(host)] })
}

/** Asks the reader for that host. Only from within his click; false where he refuses. */
export function askForSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [originOf(host)] })
}

export async function removeSite(host: string): Promise<void> {
  await browser.permissions.remove({ origins: [originOf(host)] })
  await syncAddedSites()
}

/** Makes the registered content scripts those of the added hosts; nothing is done twice. */
export async function syncAddedSites(): Promise<void> {
  const [hosts, registered] = await Promise.all([
    addedHosts(),
    browser.scripting.getRegisteredContentScripts(),
  ])
  const { js, css } = contentFiles()
  const gone = registered.map(({ id }) => id).filter((id) => id !== offSitesId && !hosts.includes(id))
  const missing = hosts.filter((host) => !registered.some(({ id }) => id === host))
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone })
  if (missing.length === 0) return
  await browser.scripting.registerContentScripts(
    missing.map((host) => ({
      id: host,
      matches: [originOf(host)],
      js,
      css,
      runAt: 'document_start' as const,
      persistAcrossSessions: true,
    })),
  )
}

/**
 * For the worker, at top level: follows permissions given or taken anywhere. The
 * popup may be closed by the browser's own question before it can do so itself.
 */
export function keepAddedSites(): void {
  let last = Promise.resolve()
  const sync = () => {
    // One after the other: two at once would register the same host twice, which throws.
    last = last.then(syncAddedSites).catch((error) => console.error('Added sites:', error))
  }
  browser.permissions.onAdded.addListener(sync)
  browser.permissions.onRemoved.addListener(sync)
  browser.runtime.onInstalled.addListener(sync)
  browser.runtime.onStartup.addListener(sync)
}
