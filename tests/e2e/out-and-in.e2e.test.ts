/** Everything out, all gone, everything in again, in the real browsers; and files that are hostile. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeBackup } from '../../lib/notebook/backup'
import { webAnnotations } from '../../lib/notebook/export/web-annotation'
import { until } from '../../scripts/until'
import { sampleNotebook, yearOfReading } from '../notebooks'
import { browsers } from './browsers'
import type { Driver, Tab } from './driver'
import { bringIn, give, giveBytes, go, press, said } from './library'

/** Every kind of row, letters of more than two bytes, and what hostile pages write. */
const notebook = {
  notes: sampleNotebook.notes,
  highlights: [
    ...sampleNotebook.highlights.map((one) => ({ ...one, lost: '2026-11-24T11:00:00.000Z' })),
    ...yearOfReading.highlights,
  ],
  pages: [
    ...sampleNotebook.pages.map((page) => ({
      ...page,
      address: 'https://irna.ir/news/99',
      title: '😀 \u202e=1+1',
    })),
    ...yearOfReading.pages.map(({ published, ...page }) => ({ ...page, ...(published && { published }) })),
  ],
  corrections: sampleNotebook.corrections,
  suggestions: sampleNotebook.suggestions,
}

describe.each(browsers)('out and in, in $name', ({ start }) => {
  let driver: Driver
  let library: Tab
  beforeAll(async () => {
    driver = await start()
    library = await driver.open()
    await library.goto(driver.extensionUrl('library.html#files'))
  })
  afterAll(() => driver?.close())

  /** Presses the button for a backup of everything and gives what is saved. */
  async function backUp(): Promise<string> {
    const before = new Set(readdirSync(driver.downloads))
    await press(library, 'پشتیبان از همه‌چیز')
    return until(
      'it is saved',
      () => {
        const file = readdirSync(driver.downloads).find((name) => !before.has(name) && name.endsWith('.json'))
        return file ? readFileSync(join(driver.downloads, file), 'utf8') : ''
      },
      (text) => text.endsWith('}\n'),
    )
  }

  /** The page may still be reading what has just come in. */
  const backedUp = (as: string) => until('the backup is the same', backUp, (text) => text === as, 20)

  const counts = () =>
    library.evaluate(() => [...document.querySelectorAll('.tabs .count')].map((one) => one.textContent))

  it('gives the identical notebook, byte for byte', async () => {
    const file = writeBackup(notebook)
    await bringIn(library, 'backup.json', file)
    const first = await backedUp(file)
    // The reader deletes all there is, and then the database itself goes.
    await library.goto('about:blank')
    await library.goto(driver.extensionUrl('options.html'))
    await driver.stopWorker()
    await library.evaluate(forget)
    await library.goto(driver.extensionUrl('library.html#files'))
    await until('it is empty', counts, (all) => all.length > 0 && all.every((count) => count === '۰'))
    await bringIn(library, 'backup.json', first)
    await backedUp(first)
    // Once more brings nothing.
    await bringIn(library, 'backup.json', first)
    expect(await said(library)).toContain('بی‌تغییر')
    expect(await said(library)).not.toMatch(/تازه(?!\u200c)/)
    await backedUp(first)
  })

  it('remembers the format that was chosen, and what was chosen of it', async () => {
    const chosen = () =>
      library.evaluate(() => [...document.querySelectorAll('select')].map(({ value }) => value))
    const choose = async (which: number, value: string) => {
      await library.evaluate(
        (which, value) => {
          const select = document.querySelectorAll('select')[which]!
          select.value = value
          select.dispatchEvent(new Event('change', { bubbles: true }))
        },
        which,
        value,
      )
      await until(
        `${value} is chosen`,
        () => chosen(),
        (all) => all[which] === value,
      )
    }
    await choose(0, 'csv')
    await choose(1, ';')
    await choose(0, 'markdown-zip')
    await choose(1, 'entity')
    await choose(0, 'csv')
    await library.goto('about:blank')
    await library.goto(driver.extensionUrl('library.html#files'))
    await until('it is as it was', chosen, ([format, separator]) => format === 'csv' && separator === ';')
    await choose(0, 'markdown-zip')
    expect((await chosen())[1]).toBe('entity')
  })

  it('leaves a text alone that is newer than the one that comes in', async () => {
    const [note] = notebook.notes
    const newer = { ...note!, text: 'نوتر', modified: '2027-01-01T00:00:00.000Z' }
    const after = writeBackup({ ...notebook, notes: [newer] })
    await bringIn(library, 'newer.json', after)
    await bringIn(library, 'older.json', writeBackup(notebook))
    await backedUp(after)
    // What W3C annotations say of the same highlights and notes is the same, and no newer.
    await bringIn(library, 'annotations.jsonld', webAnnotations(notebook))
    await backedUp(after)
  })

  it('takes nothing of hostile files but what is a note or a highlight, and runs nothing of it', async () => {
    const before = await backUp()
    const bad = (all: string) => all.includes('چیزی تغییر نکرد.')
    const files: [string, () => Promise<void>, RegExp][] = [
      ['200 MB', () => library.evaluate(giveLarge, 200).then(() => {}), /بزرگ‌تر/],
      ['a zip bomb', () => giveBytes(library, zipSync({ 'x.json': new Uint8Array(30_000_000) })), /فشرده/],
      ['broken UTF-8', () => giveBytes(library, new Uint8Array([0x7b, 0x22, 0xc3, 0x28, 0xff])), /UTF-8/],
      ['half a file', () => give(library, 'x.json', before.slice(0, -40)), /ناقص/],
      ['a depth', () => give(library, 'x.json', '['.repeat(100_000)), /ناقص/],
      [
        'another file',
        () => give(library, 'x.json', '{"__proto__":{"format":"hashiyeh-notebook"}}'),
        /نه پشتیبان/,
      ],
    ]
    for (const [what, choose, why] of files) {
      await choose()
      const all = await until(
        `${what} is refused`,
        () => said(library),
        (text) => bad(text) && why.test(text),
      )
      expect(all).toMatch(why)
      await backedUp(before)
    }

    const hostile = JSON.parse(writeBackup({ ...sampleNotebook, highlights: [], corrections: [] }))
    const text = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
    hostile.notes[0] = {
      ...hostile.notes[0],
      entity: { id: '__proto__', name: text },
      id: crypto.randomUUID(),
      text,
    }
    hostile.notes.push({ ...hostile.notes[0], id: '../../x' }, { ...hostile.notes[0], polluted: true })
    hostile.pages = []
    await bringIn(library, 'x.json', JSON.stringify(hostile).replace('"polluted"', '"__proto__"'))
    expect(await said(library)).toContain('کنار گذاشته: ۲')
    await go(library, 'notes')
    await until('it is in the list', () =>
      library.evaluate(() => document.body.textContent?.includes('onerror="document') ?? false),
    )
    expect(
      await library.evaluate(() => [
        document.title,
        document.querySelectorAll('main img, main script').length,
        'polluted' in {},
      ]),
    ).toEqual(['دفتر حاشیه', 0, false])
  })
})

/** In a page of the extension: the database goes. */
function forget(): Promise<boolean> {
  return new Promise((done) => {
    const deleting = indexedDB.deleteDatabase('notebook')
    deleting.onsuccess = () => done(true)
  })
}

/** Chooses a file of so many megabytes, which are not really there. */
function giveLarge(megabytes: number): boolean {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!
  const files = new DataTransfer()
  const one = new Uint8Array(1024 * 1024).fill(0x20)
  files.items.add(
    new File(
      Array.from({ length: megabytes }, () => one),
      'large.json',
    ),
  )
  input.files = files.files
  return input.dispatchEvent(new Event('change', { bubbles: true }))
}
