/** The notebook's script: loaded into a page where there is something to show or to keep. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { Notebook } from './notebook'

export default defineUnlistedScript(() => {
  globalThis.hashiyehNotebook ??= new Notebook()
})
