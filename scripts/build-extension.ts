/** Builds the extension into `.output`: `chrome-mv3` or `firefox-mv3`. */
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { SetupError } from './browsers'

/** Throws `SetupError` with what the build said, where it failed. */
export function buildExtension(browser: 'chrome' | 'firefox' = 'chrome'): void {
  const root = resolve(import.meta.dirname, '..')
  const { status, stdout, stderr } = spawnSync(
    join(root, 'node_modules/.bin/wxt'),
    ['build', '-b', browser],
    {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  )
  if (status !== 0) throw new SetupError(`${stdout}${stderr}\nThe extension could not be built: see above.`)
}
