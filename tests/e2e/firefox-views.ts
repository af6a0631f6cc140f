/** Firefox's popup and sidebar, which are in no tab: reached through the browser's own code. */
import { calling } from '../../scripts/in-page'
import { until } from '../../scripts/until'
import { pressPanelButton, type SidePanel } from './driver'
import { inBrowser, type Marionette } from './marionette'

const popup = "document.querySelector('.webextension-popup-browser')"
const sidebar = "document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')"

type Heard = { value?: unknown; thrown?: string }

/** Runs `read` on the document of the extension's page in a `browser` element, as from a click of the reader's. */
async function runIn<A extends unknown[], R>(
  marionette: Marionette,
  browser: string,
  read: (view: Document, ...args: A) => R,
  ...args: A
): Promise<R> {
  const script = `const [expression, done] = arguments
    const { messageManager } = ${browser} ?? {}
    if (!messageManager) return done({ thrown: 'It is not open' })
    const hear = ({ data }) => {
      messageManager.removeMessageListener('hashiyeh:answer', hear)
      done(data)
    }
    messageManager.addMessageListener('hashiyeh:answer', hear)
    const frameScript = \`
      const handling = content.windowUtils.setHandlingUserInput(true)
      let heard
      try {
        heard = { value: \${expression} }
      } catch (error) {
        heard = { thrown: String(error) }
      } finally {
        handling.destruct()
      }
      sendAsyncMessage('hashiyeh:answer', heard)\`
    messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(frameScript), false)`
  const heard = await inBrowser(marionette, script, calling(read, args, 'content.document'))
  const { value, thrown } = heard as Heard
  if (thrown !== undefined) throw new Error(thrown)
  return value as R
}

function isDrawn(marionette: Marionette, browser: string): Promise<boolean> {
  return runIn(marionette, browser, (document) => document.querySelector('h1') !== null).catch(() => false)
}

/** Waits for the sidebar to be drawn. */
export async function sidebarOf(marionette: Marionette): Promise<SidePanel> {
  await until('the sidebar is drawn', () => isDrawn(marionette, sidebar))
  return {
    run: (read, ...args) => runIn(marionette, sidebar, read, ...args),
    async close() {
      const script = `const [done] = arguments
        SidebarController.hide()
        done(SidebarController.isOpen)`
      await until('the sidebar is closed', async () => (await inBrowser(marionette, script)) === false)
    },
  }
}

/**
 * Presses the entry of that name in the menu that is open over the page; waits for both. Entries of an
 * extension that has several stand in a menu of their own below it.
 */
export async function pressInMenu(marionette: Marionette, label: string): Promise<void> {
  const script = `const [label, done] = arguments
    const menu = document.getElementById('contentAreaContextMenu')
    const item = menu.state === 'open' && [...menu.querySelectorAll('menuitem')].find((one) => one.label === label && !one.hidden)
    if (item) menu.activateItem(item)
    done(Boolean(item))`
  await until(`the menu has «${label}»`, () => inBrowser(marionette, script, label))
}

/** Has Firefox ask the reader for permissions, which it does not in the other tests. */
export async function letAsk(marionette: Marionette): Promise<void> {
  const script = `const [done] = arguments
    Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', true)
    Services.prefs.setIntPref('security.notification_enable_delay', 0)
    done()`
  await inBrowser(marionette, script)
}

/** Answers Firefox's question, once it is there. */
export async function answerPermission(marionette: Marionette, answer: 'allow' | 'deny'): Promise<void> {
  const script = `const [isAllowed, done] = arguments
    const { panel } = PopupNotifications
    const question = panel.state === 'open' && panel.firstElementChild
    if (question) (isAllowed ? question.button : question.secondaryButton).click()
    done(Boolean(question))`
  await until('Firefox asks', () => inBrowser(marionette, script, answer === 'allow'))
}

/** Presses the toolbar button, and the popup's for the panel. */
export async function openByButton(marionette: Marionette, id: string): Promise<void> {
  const script = `const [id, done] = arguments
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
    ExtensionParent.apiManager.global
      .browserActionFor(WebExtensionPolicy.getByID(id).extension)
      .triggerAction(window)
    done()`
  const press = () => inBrowser(marionette, script, id)
  await press()
  // A window that loses the focus while its popup opens closes it again: whoever sees none presses once more.
  await until('the popup is drawn', () => isDrawn(marionette, popup), Boolean, 4).catch(press)
  await until('the popup is drawn', () => isDrawn(marionette, popup))
  await runIn(marionette, popup, pressPanelButton)
}
