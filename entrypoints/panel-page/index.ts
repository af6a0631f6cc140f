/** The side panel's script: put into a page by the panel, which then opens a port to it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { PanelPage } from './panel-page'

export default defineUnlistedScript(() => {
  globalThis.hashiyehPanel ??= new PanelPage()
})
