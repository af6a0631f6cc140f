/** The toolbar button of Chromium, pressed from outside. */
import type { Page } from 'playwright-core'
import type { Launched } from './chromium'
import { type View, viewOf } from './view'

/** Presses the extension's button over `page`, which gives it `activeTab` there as a reader's click would. */
export async function openPopup({ cdp, extensionId }: Launched, page: Page): Promise<View> {
  await page.bringToFront()
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] })
  const tab = targetInfos.find(({ url }) => url === page.url())
  if (!tab) throw new Error(`No tab shows ${page.url()}`)
  await cdp.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId })
  return viewOf(cdp, `chrome-extension://${extensionId}/popup.html`)
}
