/** The card's script: loaded into a page when its first card is wanted. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { Card } from './card'

export default defineUnlistedScript(() => {
  globalThis.hashiyehCard ??= new Card()
})
