/** Backups: those that make themselves, what is said where one fails, and the reminder of an old one. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeBackup } from '../../lib/notebook/backup'
import { until } from '../../scripts/until'
import { sampleNotebook } from '../notebooks'
import { backupState, makeOld, ring, setRhythm } from './backups'
import { chromium, firefox } from './browsers'
import type { Driver, Tab } from './driver'
import { bringIn, go, press, said } from './library'

const browsers = [
  { name: 'Chromium', start: () => chromium({ granted: ['downloads'] }) },
  { name: 'Firefox', start: firefox },
]
const name = /^hashiyeh-14\d\d-\d\d-\d\d(?: ?\(\d+\))?\.json$/

describe.each(browsers)('backups in $name', ({ start }) => {
  let driver: Driver
  let settings: Tab
  let library: Tab
  beforeAll(async () => {
    driver = await start()
    library = await driver.open()
    await library.goto(driver.extensionUrl('library.html#files'))
    await bringIn(library, 'backup.json', writeBackup(sampleNotebook))
    settings = await driver.open()
    await settings.goto(driver.extensionUrl('options.html'))
  })
  afterAll(() => driver?.close())

  const folder = () => join(driver.downloads, 'Hashiyeh')
  const saved = () => (existsSync(folder()) ? readdirSync(folder()).filter((file) => name.test(file)) : [])
  /** A file is there before all of it is. */
  const contents = () =>
    saved()
      .map((file) => readFileSync(join(folder(), file), 'utf8'))
      .filter((text) => text.endsWith('}\n'))
  const files = async (count: number) => {
    const all = await until(
      `there are ${count} whole backups`,
      contents,
      ({ length }) => length === count,
      20,
    )
    await until(
      'the last one is noted',
      async () => await settings.evaluate(backupState),
      (state) => Date.now() - Date.parse(state?.last?.at ?? '') < 60_000,
    )
    return all
  }
  const left = (highlights: number) =>
    until(
      `${highlights} highlights are left`,
      () => library.evaluate(() => document.querySelectorAll('blockquote').length),
      (count) => count === highlights,
    )
  /** Has the last backup be that old, the worker end, and the alarm ring. */
  const later = async (days: number) => {
    await settings.evaluate(makeOld, days)
    await driver.stopWorker()
    await settings.evaluate(ring)
  }

  it('one is made as soon as the reader wants them, whole and under its Jalali day', async () => {
    await settings.front()
    await until('the choice is there', () =>
      settings.evaluate(() => {
        const label = [...document.querySelectorAll('label')].find((one) => one.textContent === 'هر هفته')
        label?.querySelector('input')?.focus()
        return document.activeElement?.getAttribute('name') === 'rhythm'
      }),
    )
    await settings.type(' ')
    expect(await files(1)).toEqual([writeBackup(sampleNotebook)])
    await until(
      'the settings say when',
      () => said(settings),
      (all) => all.includes('آخرین پشتیبان'),
    )
    expect(
      await settings.evaluate(
        () => document.querySelector('[name=rhythm]:checked')?.parentElement?.textContent,
      ),
    ).toBe('هر هفته')
  })

  it('the next is made by a worker that was stopped, when its time has come and something has changed', async () => {
    await later(8)
    await until(
      'the notebook was looked at',
      async () => await settings.evaluate(backupState),
      (state) => state?.looked !== undefined,
    )
    expect(saved()).toHaveLength(1)

    await library.front()
    await go(library, 'highlights')
    await press(library, 'حذف')
    await left(1)
    await later(8)
    const both = await files(2)
    expect(both.map((text) => JSON.parse(text).highlights.length).sort()).toEqual([1, 2])
  })

  it('one that fails is told in the library and the settings, and the next one that is made takes that back', async () => {
    // No folder can be made where a file stands.
    rmSync(folder(), { recursive: true })
    writeFileSync(folder(), '')
    await press(library, 'حذف')
    await left(0)
    await later(8)
    const isTold = (all: string) => all.includes('پشتیبان خودکار ذخیره نشد')
    await until('the library tells it', () => said(library), isTold, 20)
    expect(await said(settings)).toMatch('پشتیبان خودکار ذخیره نشد')
    rmSync(folder())
    await driver.stopWorker()
    await settings.evaluate(ring)
    await files(1)
    await until(
      'the library is content',
      () => said(library),
      (all) => !isTold(all),
    )
  })

  it('an old one is reminded of, «later» is remembered, and a backup by hand takes the reminder away', async () => {
    await settings.evaluate(makeOld, 40)
    await settings.evaluate(setRhythm, 'off')
    await library.front()
    expect(await said(library)).not.toContain('بیش از یک ماه')
    await go(library, 'notes')
    await press(library, 'حذف')
    const isReminded = (all: string) => all.includes('بیش از یک ماه')
    await until('the library reminds', () => said(library), isReminded)
    await press(library, 'بعداً')
    await until(
      'it is quiet',
      () => said(library),
      (all) => !isReminded(all),
    )
    await library.goto(driver.extensionUrl('library.html'))
    await until('it is there', () => library.evaluate(() => document.querySelector('.tabs') !== null))
    expect(await said(library)).not.toContain('بیش از یک ماه')

    await settings.evaluate(makeOld, 40)
    await until('the library reminds', () => said(library), isReminded)
    await press(library, 'پشتیبان از همه‌چیز')
    await until(
      'it is quiet',
      () => said(library),
      (all) => !isReminded(all),
    )
    const [byHand] = await until(
      'it is saved',
      () =>
        readdirSync(driver.downloads)
          .filter((file) => name.test(file))
          .map((file) => readFileSync(join(driver.downloads, file), 'utf8'))
          .filter((text) => text.endsWith('}\n')),
      ({ length }) => length === 1,
    )
    expect(JSON.parse(byHand!)).toMatchObject({ notes: [], highlights: [] })
  })
})
