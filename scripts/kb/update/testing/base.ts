/** A small base in a folder of its own, beside which `wikidata.json` is held. Posts are those of positions.yaml. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

export const RESULTS = join(import.meta.dirname, 'wikidata.json')

const FILES = {
  'post-types.yaml': `president: { label: رئیس‌جمهور, en: President, forms: [رئیس‌جمهور], rank: 1 }
prime-minister: { label: نخست‌وزیر, en: Prime Minister, forms: [نخست‌وزیر], rank: 1 }
foreign-minister: { label: وزیر خارجه, en: Foreign Minister, forms: [وزیر خارجه], rank: 2 }
member-of-parliament: { label: نماینده, en: Member of Parliament, forms: [نماینده], rank: 4, regional: true }
`,
  'sources.yaml': `asOf: "2026-11-24"
sources:
  s: { title: Test, url: "https://example.org", date: 2026-01-01 }
`,
  'areas/AZ.yaml': `area:
  id: AZ
  en: { common: Azerbaijan }
  names:
    - { fa: جمهوری آذربایجان, kind: common, source: s }
  languages: [az]
  un: { status: member }
`,
  'areas/IR.yaml': `area:
  id: IR
  en: { common: Iran }
  names:
    - { fa: ایران, kind: common, source: s }
  languages: [fa]
  un: { status: member }
`,
  'people/AZ.yaml': `# Azerbaijan.
sources:
  az-news: { title: News, url: "https://example.org/az", date: 2026-01-01 }

posts:
  AZ/foreign-minister: { type: foreign-minister }
  AZ/president: { type: president }
  AZ/prime-minister: { type: prime-minister }

persons:
  # Foreign minister for long.
  arash-panjomin:
    en: Arash Panjomin
    wikidata: Q900005
    names:
      - { fa: آرش پنجمین, source: az-news }
    held:
      - { post: AZ/foreign-minister, start: unknown, end: 2020-07-16, seen: 2015-01-01/2020-07-16, source: az-news }
  bardia-nokhost:
    en: Bardia Nokhost
    wikidata: Q900001
    names:
      - { fa: بردیا نخست, source: az-news }
    held:
      - { post: AZ/president, start: 2013-10-31, end: "..", source: az-news } # since the election
  kourosh-dom:
    en: Kourosh Dom
    wikidata: Q900002
    names:
      - { fa: کوروش دومی, source: az-news }
    held:
      - { post: AZ/prime-minister, start: 2019-10-08, end: .., source: [az-news, s] }
  sohrab-chaharomi:
    en: Sohrab Chaharomi
    names:
      - { fa: سهراب چهارمی, source: az-news }
    held:
      - { post: AZ/foreign-minister, start: 2020-07, end: .., source: az-news }
`,
  'people/IR.yaml': `posts:
  IR/mp/qom: { type: member-of-parliament, constituency: [قم], seats: 3 }
  IR/president: { type: president }

persons:
  darab-hashtomin:
    en: Darab Hashtomin
    wikidata: Q838001
    names:
      - { fa: داراب هشتمین, source: s }
    held:
      - { post: IR/president, start: 2021-08-03, end: .., source: s }
`,
}

/** @returns the folder; it is removed when the test is over */
export function makeBase(change: (file: string, text: string) => string = (_, text) => text): string {
  const folder = mkdtempSync(join(tmpdir(), 'hashiyeh-update-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), change(name, text))
  }
  return folder
}

/** Every file below a folder, by its path. */
export function filesOf(folder: string): Record<string, string> {
  const names = (readdirSync(folder, { recursive: true }) as string[]).sort()
  const files = names.filter((name) => statSync(join(folder, name)).isFile())
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}
