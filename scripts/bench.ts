/**
 * `npm run bench [-- --json]`: how fast the pipeline is, beside npm's rivals and
 * beside the floor, in one run. Ratios are what to read: machines are noisy.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { annotate } from '../lib/annotate/annotate'
import { findDates } from '../lib/annotate/dates/dates'
import { openLexicon } from '../lib/annotate/lexicon'
import { spot } from '../lib/annotate/spot'
import { readVocabulary } from '../lib/annotate/vocabulary'
import { buildFormIndex, type Form, Sense } from '../lib/knowledge/form-index'
import { buildForms } from '../lib/knowledge/forms'
import { numberRecords } from '../lib/knowledge/graph'
import { readPack } from '../lib/knowledge/pack'
import { foldName } from '../lib/text/fold'
import { cut } from '../lib/text/units'
import { medians, type Timed } from './bench/measure'
import { floor, ours, rivals } from './bench/spotters'
import { makePeople, makeText } from './bench/text'
import { benchWords } from './bench/words'
import { buildKnowledge } from './knowledge/build'
import { readWords } from './knowledge/words'

const CHARACTERS = 2_000_000
const SMALL_FORMS = 20_000
const LARGE_FORMS = 200_000
const DATE = '2023-10-09'

const built = buildKnowledge()
const { records, dictionary, fullNames, names } = benchWords()
const { isOrdinary } = readWords()
const baseForms = buildForms(records, numberRecords(records), isOrdinary)
const bytes = readFileSync(built.indexFile)
const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
const lexicon = openLexicon(readPack(buffer))

const text = makeText(CHARACTERS, { dictionary, names })
const tenth = text.slice(0, CHARACTERS / 10)

// The pipeline comes first: beside the hundreds of megabytes the rivals hold, what it leaves to collect would cost more.
const units = cut(text)
const words = readVocabulary(units)
const whole = medians([
  { name: 'floor', run: () => floor(text) },
  { name: 'annotate', run: () => annotate(text, lexicon, { date: DATE }) },
  { name: 'tenth', run: () => annotate(tenth, lexicon, { date: DATE }) },
  { name: 'fold', run: () => cut(text) },
  { name: 'spot', run: () => spot(units, lexicon.forms) },
  { name: 'vocabulary', run: () => readVocabulary(units) },
  { name: 'dates', run: () => findDates(units, words, 'IR') },
])
const index = medians([
  { name: 'build', run: () => buildFormIndex(baseForms) },
  { name: 'load', run: () => openLexicon(readPack(buffer)) },
])
/** The base's forms and enough of people who do not exist to make `count`. */
function grown(count: number): Form[] {
  const given = [...new Set(fullNames.map((name) => name.split(' ')[0]!))]
  const people = makePeople(Math.ceil((count - baseForms.length) / 2), given, dictionary)
  const made = people.flatMap(({ given: first, family }, i): Form[] => [
    { text: foldName(`${first} ${family}`), senses: [{ kind: Sense.FullName, target: i }] },
    { text: foldName(family), senses: [{ kind: Sense.FamilyName, target: i }] },
  ])
  return [...baseForms, ...made].slice(0, count)
}

const named = (name: string, timed: Timed): Timed => ({ ...timed, name })
const spotting = medians([
  { name: 'floor', run: () => floor(text) },
  named('base', ours(text, baseForms)),
  named('small', ours(text, grown(SMALL_FORMS))),
  named('large', ours(text, grown(LARGE_FORMS))),
  ...rivals(text, baseForms),
])

const heap = execFileSync(
  process.execPath,
  ['--expose-gc', '--import', 'tsx', join(import.meta.dirname, 'bench/heap.ts'), built.indexFile],
  { encoding: 'utf8' },
)

const speed = (milliseconds: number) => round(text.length / 1000 / milliseconds)
const ratio = (milliseconds: number, floorTime: number) => round(milliseconds / floorTime)
const stages = Object.fromEntries(
  ['fold', 'spot', 'vocabulary', 'dates'].map((stage) => [
    stage,
    round(whole.get(stage)! / whole.get('annotate')!),
  ]),
)
const report = {
  spot: {
    mcharsPerS: speed(spotting.get('base')!),
    floorRatio: ratio(spotting.get('base')!, spotting.get('floor')!),
    rivals: Object.fromEntries(rivalNames().map((name) => [name, speed(spotting.get(name)!)])) as Record<
      string,
      number
    >,
  },
  annotate: {
    mcharsPerS: speed(whole.get('annotate')!),
    floorRatio: ratio(whole.get('annotate')!, whole.get('floor')!),
    stages: { ...stages, linking: round(1 - Object.values(stages).reduce((a, b) => a + b, 0)) },
  },
  index: {
    buildMs: round(index.get('build')!),
    bytes: bytes.byteLength,
    gzipBytes: gzipSync(bytes).byteLength,
    loadMs: round(index.get('load')!),
    heapMB: round(Number(heap) / 2 ** 20),
  },
  growth: {
    kb10x: round(spotting.get('large')! / spotting.get('small')!),
    text10x: round(whole.get('annotate')! / whole.get('tenth')!),
  },
}

function rivalNames(): string[] {
  return [...spotting.keys()].filter((name) => !['floor', 'base', 'small', 'large'].includes(name))
}

function round(n: number): number {
  return Number(n.toPrecision(3))
}

if (process.argv.includes('--json')) console.log(JSON.stringify(report))
else {
  const line = (name: string, value: string) => console.log(`${name.padEnd(30)}${value}`)
  const millions = (n: number) => `${n} Mchar/s`
  console.log(
    `${text.length} characters; ${baseForms.length} forms, grown to ${SMALL_FORMS} and ${LARGE_FORMS}`,
  )
  console.log('\nSpotting')
  line('floor (sum of charCodeAt)', millions(speed(spotting.get('floor')!)))
  line(
    'hashiyeh, fold and spot',
    `${millions(report.spot.mcharsPerS)}, ${report.spot.floorRatio} times the floor`,
  )
  for (const count of ['small', 'large'])
    line(
      `  with ${count === 'small' ? SMALL_FORMS : LARGE_FORMS} forms`,
      `${millions(speed(spotting.get(count)!))}, ${ratio(spotting.get(count)!, spotting.get('floor')!)} times the floor`,
    )
  for (const [name, rate] of Object.entries(report.spot.rivals)) line(name, millions(rate))
  console.log('\nThe whole of annotate')
  line('annotate', `${millions(report.annotate.mcharsPerS)}, ${report.annotate.floorRatio} times the floor`)
  for (const [stage, share] of Object.entries(report.annotate.stages))
    line(`  ${stage}`, `${Math.round(share * 100)} %`)
  console.log('\nIndex')
  for (const [name, value] of Object.entries(report.index)) line(name, String(value))
  console.log('\nGrowth')
  line('ten times the names', `${report.growth.kb10x} times the time`)
  line('ten times the text', `${report.growth.text10x} times the time`)
}
