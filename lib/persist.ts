/**
 * Asks the browser not to clear what the reader keeps (https://developer.mozilla.org/docs/Web/API/StorageManager/persist).
 * A service worker cannot ask, so in Chromium our pages do; in Firefox the event page does, at the first thing kept.
 */
export async function askToPersist(): Promise<void> {
  if (!('persist' in navigator.storage) || (await navigator.storage.persisted())) return
  await navigator.storage.persist()
}
