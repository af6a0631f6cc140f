/** Where the browsers are, and how to get them on a machine that has none. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { chromium, firefox } from 'playwright-core'

/** A step that cannot go on; its message is one sentence that says what to do. */
export class SetupError extends Error {}

/** `PATH` for programs, joined to the folders that never are on it. */
const programFolders = [
  ...(process.env.PATH ?? '').split(delimiter),
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
].filter((folder) => folder !== '')

const windowsFolders = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter((folder) => folder !== undefined)

const macFolders = ['/Applications', join(process.env.HOME ?? '', 'Applications')]

interface Places {
  /** Names on `PATH` (Linux). */
  programs: string[]
  /** Bundle and program inside `/Applications` (macOS). */
  mac: [bundle: string, program: string][]
  /** Below Program Files or LocalAppData (Windows). */
  windows: string[]
}

const chromiumPlaces: Places[] = [
  {
    programs: ['chromium', 'chromium-browser'],
    mac: [['Chromium.app', 'Chromium']],
    windows: ['Chromium\\Application\\chrome.exe'],
  },
  {
    programs: ['google-chrome-stable', 'google-chrome'],
    mac: [['Google Chrome.app', 'Google Chrome']],
    windows: ['Google\\Chrome\\Application\\chrome.exe'],
  },
  {
    programs: ['microsoft-edge-stable', 'microsoft-edge'],
    mac: [['Microsoft Edge.app', 'Microsoft Edge']],
    windows: ['Microsoft\\Edge\\Application\\msedge.exe'],
  },
]

const firefoxPlaces: Places[] = [
  {
    programs: ['firefox-esr', 'firefox'],
    mac: [['Firefox.app', 'firefox']],
    windows: ['Mozilla Firefox\\firefox.exe'],
  },
]

function isProgram(path: string): boolean {
  try {
    accessSync(path, process.platform === 'win32' ? constants.R_OK : constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

function candidates(places: Places): string[] {
  if (process.platform === 'win32') {
    return windowsFolders.flatMap((folder) => places.windows.map((tail) => join(folder, tail)))
  }
  if (process.platform === 'darwin') {
    return macFolders.flatMap((folder) =>
      places.mac.map(([bundle, program]) => join(folder, bundle, 'Contents/MacOS', program)),
    )
  }
  return places.programs.flatMap((program) => programFolders.map((folder) => join(folder, program)))
}

/** Ubuntu's `chromium-browser` and `firefox` are scripts that only say how to get the snap. */
function isStub(path: string): boolean {
  if (process.platform !== 'linux' || statSync(path).size > 50_000) return false
  return /snap install/.test(readFileSync(path, 'latin1'))
}

function find(variable: string, downloaded: string, places: Places[]): string | undefined {
  const given = process.env[variable]
  if (given) {
    if (isProgram(given)) return given
    throw new SetupError(`${variable} is ${given}, which is no program: correct or unset it.`)
  }
  const [own, ...others] = places
  return [...(own ? candidates(own) : []), downloaded, ...others.flatMap(candidates)].find(
    (path) => isProgram(path) && !isStub(path),
  )
}

/**
 * Path of an installed browser of the Chromium family: `CHROMIUM_PATH`, else
 * Chromium, the one Playwright downloaded, Chrome, Edge.
 */
export function findChromium(): string | undefined {
  return find('CHROMIUM_PATH', chromium.executablePath(), chromiumPlaces)
}

/** Path of an installed Firefox: `FIREFOX_PATH`, else Firefox, else the one Playwright downloaded. */
export function findFirefox(): string | undefined {
  return find('FIREFOX_PATH', firefox.executablePath(), firefoxPlaces)
}

function run(command: string, args: string[], env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`  $ ${command} ${args.join(' ')}`)
  const result = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  })
  return result.status === 0
}

function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

const isRoot = process.getuid?.() === 0

/** Debian's own packages; Ubuntu has only snaps under these names. */
function installFromDebian(name: string): boolean {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  return (
    run('apt-get', ['update', '-qq'], env) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], env)
  )
}

function installFromPlaywright(name: string): boolean {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js')
  // System libraries are installed by apt, so only where we may call it.
  const withDeps = process.platform === 'linux' && isRoot && findProgram('apt-get') ? ['--with-deps'] : []
  return run(process.execPath, [cli, 'install', ...withDeps, name])
}

function findProgram(name: string): string | undefined {
  return programFolders.map((folder) => join(folder, name)).find(isProgram)
}

interface Browser {
  label: string
  variable: string
  find: () => string | undefined
  debian: string
  playwright: string
}

function ensure({ label, variable, find, debian, playwright }: Browser): string {
  const present = find()
  if (present) return present
  console.log(`${label} is not installed here: installing it (this can take some minutes) …`)
  if (isRoot && isDebian()) installFromDebian(debian)
  if (!find()) installFromPlaywright(playwright)
  const installed = find()
  if (installed) return installed
  throw new SetupError(
    `No ${label} was found and none could be installed: install it by hand ` +
      `(on Debian: sudo apt-get install ${debian}; elsewhere: npx playwright-core install ${playwright}), ` +
      `or set ${variable} to the browser's program.`,
  )
}

/** Like `findChromium`, installing one where there is none. Throws `SetupError`. */
export function ensureChromium(): string {
  return ensure({
    label: 'Chromium',
    variable: 'CHROMIUM_PATH',
    find: findChromium,
    debian: 'chromium',
    playwright: 'chromium',
  })
}

/** Like `findFirefox`, installing one where there is none. Throws `SetupError`. */
export function ensureFirefox(): string {
  return ensure({
    label: 'Firefox',
    variable: 'FIREFOX_PATH',
    find: findFirefox,
    debian: 'firefox-esr',
    playwright: 'firefox',
  })
}
