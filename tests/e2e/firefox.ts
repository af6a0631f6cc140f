/** Drives Firefox through Marionette. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureFirefox } from '../../scripts/browsers'
import { calling } from '../../scripts/in-page'
import { serveWeb } from '../../scripts/serve'
import { until } from '../../scripts/until'
import { type Driver, type SidePanel, type Tab, witness } from './driver'
import { answerPermission, letAsk, openByButton, pressInMenu, sidebarOf } from './firefox-views'
import { connectMarionette, inBrowser, type Marionette } from './marionette'

/** Fixed, so that the extension's pages have an address that is known. */
const uuid = '6f1d3f0a-54a5-4c0e-9b1e-2f9a4c7d8e10'

export interface FirefoxDriver extends Driver {
  name: 'Firefox'
  /** The sidebar that was opened in another way than by the button. */
  sidebar(): Promise<SidePanel>
  /** Opens the browser's own menu at a place of the tab in front, and presses the entry of that name. */
  pressInMenu(x: number, y: number, label: string): Promise<void>
  /** Has the browser ask for permissions, which it grants unasked before. */
  letAsk(): Promise<void>
  answerPermission(answer: 'allow' | 'deny'): Promise<void>
}

export async function startFirefox(extension: string): Promise<FirefoxDriver> {
  const manifest: unknown = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'))
  const id = (manifest as { browser_specific_settings: { gecko: { id: string } } }).browser_specific_settings
    .gecko.id
  const web = await serveWeb()
  const folder = mkdtempSync(join(tmpdir(), 'hashiyeh-firefox-'))
  const profile = join(folder, 'profile')
  const downloads = join(folder, 'downloads')
  mkdirSync(profile)
  mkdirSync(downloads)
  writeFileSync(join(profile, 'user.js'), userPreferences(id, web.port, downloads))
  const process = spawn(
    ensureFirefox(),
    // The last lets scripts reach the browser's own code, which ends the event page.
    ['-marionette', '-headless', '-no-remote', '-profile', profile, '-remote-allow-system-access'],
    { stdio: 'ignore', env: { ...globalThis.process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' } },
  )
  const ended = new Promise<void>((resolve) => process.once('exit', () => resolve()))
  const marionette = await connectMarionette(await activePort(profile, process))
  await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } })
  await marionette.send('WebDriver:SetWindowRect', { width: 1100, height: 900 })
  for (const path of [writeWitness(folder), extension]) {
    await marionette.send('Addon:Install', { path, temporary: true })
  }

  return {
    name: 'Firefox',
    web,
    downloads,
    async open() {
      const { handle } = (await marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true })) as {
        handle: string
      }
      await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true })
      return tabOf(marionette, handle)
    },
    async openPanel(tab) {
      await tab.front()
      await openByButton(marionette, id)
      return sidebarOf(marionette)
    },
    sidebar: () => sidebarOf(marionette),
    letAsk: () => letAsk(marionette),
    answerPermission: (answer) => answerPermission(marionette, answer),
    async pressInMenu(x, y, label) {
      const actions = [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' },
        { type: 'pointerDown', button: 2 },
        { type: 'pointerUp', button: 2 },
      ]
      await marionette.send('WebDriver:PerformActions', {
        actions: [{ type: 'pointer', id: 'mouse', actions }],
      })
      await pressInMenu(marionette, label)
    },
    stopWorker: () => endEventPage(marionette, id),
    extensionUrl: (path) => `moz-extension://${uuid}/${path}`,
    requests: () => [...new Set(web.log)],
    async close() {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] })
      marionette.end()
      await ended
      await web.close()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function userPreferences(extensionId: string, port: number, downloads: string): string {
  const preferences = {
    'marionette.port': 0,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.allow_hijacking_localhost': true,
    'dom.security.https_first': false,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    // What the reader would be asked is granted.
    'extensions.webextOptionalPermissionPrompts': false,
    // Firefox's own settings service; honoured with MOZ_REMOTE_SETTINGS_DEVTOOLS.
    'services.settings.server': 'data:,',
    // Firefox looks for media plugins and for its own system add-ons about a minute after its start.
    'media.gmp-manager.updateEnabled': false,
    'extensions.systemAddon.update.enabled': false,
  }
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('')
}

/** Marionette has no script that runs before the page's own: a small extension of the test's does it. */
function writeWitness(folder: string): string {
  const path = join(folder, 'witness')
  mkdirSync(path)
  const manifest = {
    manifest_version: 3,
    name: 'Witness',
    version: '1',
    browser_specific_settings: { gecko: { id: 'witness@hashiyeh.example' } },
    content_scripts: [{ matches: ['*://*/*'], js: ['witness.js'], run_at: 'document_start', world: 'MAIN' }],
  }
  writeFileSync(join(path, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(join(path, 'witness.js'), calling(witness, []))
  return path
}

async function activePort(profile: string, process: ChildProcess): Promise<number> {
  const file = join(profile, 'MarionetteActivePort')
  await until(
    'Firefox listens',
    () => {
      if (process.exitCode !== null) throw new Error(`Firefox ended at once (code ${process.exitCode})`)
      return existsSync(file) && readFileSync(file, 'utf8') !== ''
    },
    Boolean,
    60,
  )
  return Number(readFileSync(file, 'utf8'))
}

async function endEventPage(marionette: Marionette, id: string): Promise<void> {
  const script = `const [id, done] = arguments
    const { extension } = WebExtensionPolicy.getByID(id)
    extension.terminateBackground().then(() => done(extension.backgroundState), (e) => done(String(e)))`
  await until(
    'the event page is gone',
    () => inBrowser(marionette, script, id),
    (state) => state === 'stopped',
  )
}

/** Keys given through Marionette reach the page and never the browser: press the browser's own key element. */
async function pressShortcut(marionette: Marionette, letter: string): Promise<void> {
  const script = `const [letter, done] = arguments
    const key = document.querySelector('keyset[id^="ext-keyset"] key[key="' + letter + '"]')
    key?.doCommand()
    done(key !== null)`
  if (!(await inBrowser(marionette, script, letter)))
    throw new Error(`No shortcut of the extension has ${letter}`)
}

const shortcuts = { 'next-mention': 'J', 'previous-mention': 'K', highlight: 'H', panel: 'S' }
const keys = { Enter: '\uE007', Escape: '\uE00C', Tab: '\uE004' }

function tabOf(marionette: Marionette, handle: string): Tab {
  /** `sandbox: null` is the page's own world, `system` one that sees closed shadow roots. */
  async function run(script: string, sandbox: 'system' | null): Promise<unknown> {
    await marionette.send('WebDriver:SwitchToWindow', { handle })
    const parameters = { script, args: [], sandbox, newSandbox: true }
    return ((await marionette.send('WebDriver:ExecuteScript', parameters)) as { value: unknown }).value
  }
  async function act(actions: object[]): Promise<void> {
    await marionette.send('WebDriver:SwitchToWindow', { handle })
    await marionette.send('WebDriver:PerformActions', { actions })
  }
  const point = (x: number, y: number, then: object[]) =>
    act([
      {
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' }, ...then],
      },
    ])
  const type = (values: string) => {
    const actions = [...values].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ])
    return act([{ type: 'key', id: 'keyboard', actions }])
  }
  const control = '\uE009'
  const paste = [
    { type: 'keyDown', value: control },
    { type: 'keyDown', value: 'v' },
    { type: 'keyUp', value: 'v' },
    { type: 'keyUp', value: control },
  ]
  return {
    async goto(url) {
      await marionette.send('WebDriver:SwitchToWindow', { handle })
      await marionette.send('WebDriver:Navigate', { url })
    },
    evaluate: async <A extends unknown[], R>(read: (...args: A) => R, ...args: A) =>
      (await run(`return ${calling(read, args)}`, null)) as R,
    inside: async <A extends unknown[], R>(
      selector: string,
      read: (root: ShadowRoot, ...args: A) => R,
      ...args: A
    ) =>
      ((await run(
        `for (const element of document.querySelectorAll('*')) {
          const root = element.openOrClosedShadowRoot
          if (root?.querySelector(${JSON.stringify(selector)})) return ${calling(read, args, 'root')}
        }`,
        'system',
      )) ?? undefined) as R | undefined,
    move: (x, y) => point(x, y, []),
    click: (x, y) =>
      point(x, y, [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]),
    press: (key) => type(keys[key]),
    type,
    paste: () => act([{ type: 'key', id: 'keyboard', actions: paste }]),
    command: (name) => pressShortcut(marionette, shortcuts[name]),
    async front() {
      await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true })
    },
    async close() {
      await marionette.send('WebDriver:SwitchToWindow', { handle })
      await marionette.send('WebDriver:CloseWindow')
      const [first] = (await marionette.send('WebDriver:GetWindowHandles')) as string[]
      await marionette.send('WebDriver:SwitchToWindow', { handle: first })
    },
  }
}
