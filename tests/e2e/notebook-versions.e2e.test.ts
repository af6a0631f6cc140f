/** Databases of other versions: an older one is taken over whole, a newer one is left alone and said so. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../../scripts/until'
import { sampleNotebook } from '../notebooks'
import { rowsOf } from './anchoring/in-page'
import { browsers } from './browsers'
import type { Driver, Tab } from './driver'
import { sampleArticle } from './fixtures'
import { articleOf, lines, pressInBar, select } from './marking'
import { hoverText, paintedIn } from './reader'

type Rows = Record<'notes' | 'highlights' | 'pages', readonly unknown[]>

/** In a page of the extension: the database as version 1 of its schema has it, under a number of IndexedDB's. */
function writeDatabase(version: number, rows: Rows): Promise<true> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('notebook', version)
    opening.onerror = () => failed(opening.error)
    opening.onupgradeneeded = () => {
      const db = opening.result
      const notes = db.createObjectStore('notes', { keyPath: 'id' })
      notes.createIndex('entity.id', 'entity.id', { unique: true })
      db.createObjectStore('highlights', { keyPath: 'id' }).createIndex('target.source', 'target.source')
      db.createObjectStore('pages', { keyPath: 'address' })
    }
    opening.onsuccess = () => {
      const db = opening.result
      const writing = db.transaction(['notes', 'highlights', 'pages'], 'readwrite')
      for (const [table, all] of Object.entries(rows))
        for (const row of all) writing.objectStore(table).put(row)
      writing.oncomplete = () => {
        db.close()
        done(true)
      }
      writing.onerror = () => failed(writing.error)
    }
  })
}

async function versionOf(page: Tab): Promise<number | undefined> {
  return page.evaluate(
    async () => (await indexedDB.databases()).find(({ name }) => name === 'notebook')?.version,
  )
}

const { notes, highlights, pages } = sampleNotebook
const rows: Rows = { notes, highlights, pages }

describe.each(browsers)('the notebook of another version in $name', ({ start }) => {
  let driver: Driver
  /** A page of the extension that does not open the notebook. */
  let aside: Tab
  beforeAll(async () => {
    driver = await start()
    aside = await driver.open()
    await aside.goto(driver.extensionUrl('options.html'))
  })
  afterAll(() => driver?.close())

  it('is left alone where it is newer, and card, bar and library say so', async () => {
    await aside.evaluate(writeDatabase, 990, rows)
    const said = (tab: Tab, holder: string) =>
      tab.inside(holder, (root) => root.querySelector('.kept [role=alert]')?.textContent ?? '')
    const isSaid = (text: string | undefined) => text?.includes('نسخهٔ تازه‌تری') ?? false

    const url = 'http://www.irna.ir/news/85250030/'
    driver.web.put(url, { html: sampleArticle })
    const tab = await driver.open()
    await tab.goto(url)
    await hoverText(tab, await paintedIn(tab), 'پاکستان')
    await until('the card says so', () => said(tab, '[data-entity]'), isSaid)

    driver.web.put('http://www.irna.ir/news/85250031/', { html: articleOf(lines) })
    await tab.goto('http://www.irna.ir/news/85250031/')
    await paintedIn(tab, 3)
    await select(tab, 'او افزود', 'بازرگانی')
    await pressInBar(tab, 'سبز')
    await until('the bar says so', () => said(tab, '[data-mark]'), isSaid)

    await tab.goto(driver.extensionUrl('library.html'))
    await until(
      'the library says so',
      () => tab.evaluate(() => document.querySelector('[role=alert]')?.textContent ?? ''),
      isSaid,
    )
    expect(await versionOf(tab)).toBe(990)
    const kept = await tab.evaluate(rowsOf, ['notes', 'highlights', 'pages'])
    expect(kept.map(({ length }) => length)).toEqual([notes.length, highlights.length, pages.length])
    await tab.close()
  })

  it('is taken over whole where it is the first', async () => {
    await aside.front()
    await aside.evaluate(
      () =>
        new Promise<true>((done, failed) => {
          const deleting = indexedDB.deleteDatabase('notebook')
          deleting.onsuccess = () => done(true)
          deleting.onerror = () => failed(deleting.error)
        }),
    )
    await aside.evaluate(writeDatabase, 10, rows)
    const library = await driver.open()
    await library.goto(driver.extensionUrl('library.html'))
    await until(
      'it is of today’s version',
      () => versionOf(library),
      (version) => version !== 10,
    )
    const kept = await library.evaluate(rowsOf, ['notes', 'highlights', 'pages'])
    const sorted = (all: readonly unknown[]) => all.map((row) => JSON.stringify(row, keysOf(row))).sort()
    expect(kept.map(sorted)).toEqual([notes, highlights, pages].map(sorted))
  })
})

/** All keys in it, sorted, so that the same rows are the same text. */
function keysOf(value: unknown): string[] {
  const keys = new Set<string>()
  JSON.stringify(value, (key, inner) => {
    keys.add(key)
    return inner
  })
  return [...keys].sort()
}
