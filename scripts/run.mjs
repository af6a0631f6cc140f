/**
 * The way into `npm start` and `npm test`. Plain JavaScript with nothing but
 * Node: on a fresh machine there is nothing else yet. Usage: run.mjs SCRIPT [ARGS].
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const [script, ...args] = process.argv.slice(2)

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}

function packagesIn(lockfile) {
  return JSON.parse(readFileSync(`${root}${lockfile}`, 'utf8')).packages
}

/** Whether node_modules lacks a package of the lockfile or has another version of it. */
function isStale() {
  // npm's own record of what it installed.
  const record = 'node_modules/.package-lock.json'
  if (!existsSync(`${root}${record}`)) return true
  const installed = packagesIn(record)
  return Object.entries(packagesIn('package-lock.json')).some(
    ([path, wanted]) =>
      // Optional packages are those of other platforms, the empty path is the project itself.
      path !== '' && !wanted.optional && !wanted.link && installed[path]?.version !== wanted.version,
  )
}

function node(nodeArgs) {
  const { status } = spawnSync(process.execPath, nodeArgs, { cwd: root, stdio: 'inherit' })
  return status ?? 1
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19) || major === 21) {
  fail(
    `Node ${process.versions.node} cannot run this project: install Node 20.19, 22 or newer (https://nodejs.org).`,
  )
}

if (isStale()) {
  console.log('Installing the packages of package-lock.json (npm ci) …')
  const npm = process.env.npm_execpath
  const status = npm
    ? node([npm, 'ci'])
    : (spawnSync('npm', ['ci'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
        .status ?? 1)
  if (status !== 0) {
    fail(
      'The packages could not be installed: see npm\'s message above; "npm ci" needs a way to the npm registry.',
    )
  }
}

process.exit(node(['--import', 'tsx', `scripts/${script}.ts`, ...args]))
