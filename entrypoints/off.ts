/** Runs on the sites that are switched off, before the content script reads: see lib/off-sites.ts. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'

export default defineUnlistedScript(() => {
  globalThis.hashiyehOff = true
})
