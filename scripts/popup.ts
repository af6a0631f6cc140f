/** The toolbar button of Chromium, pressed from outside. */
import type { Page } from 'playwright-core'
import type { Launched } from './chromium'
import { calling } from './in-page'
import { until } from './until'

export interface Popup {
  /** Runs `read` on the popup's document; it sees nothing of the caller. */
  run<R>(read: (popup: Document) => R): Promise<R>
  close(): Promise<void>
}

const popup = "chrome.extension.getViews({ type: 'popup' })[0]"

/**
 * Presses the extension's button over `page`, which gives it `activeTab` there as
 * a reader's click would. Playwright has no page for a popup: another page of the
 * extension, opened behind, reaches into it.
 */
export async function openPopup({ context, cdp, extensionId }: Launched, page: Page): Promise<Popup> {
  const view = await context.newPage()
  await view.goto(`chrome-extension://${extensionId}/options.html`)
  await page.bringToFront()
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] })
  const tab = targetInfos.find(({ url }) => url === page.url())
  if (!tab) throw new Error(`No tab shows ${page.url()}`)
  await cdp.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId })
  await until('the popup is drawn', () =>
    view.evaluate<boolean>(`${popup}?.document.querySelector('h1') != null`),
  )
  return {
    run: (read) => view.evaluate(calling(read, [], `${popup}.document`)),
    async close() {
      await view.evaluate(`${popup}?.close()`)
      await view.close()
      await page.bringToFront()
    },
  }
}
