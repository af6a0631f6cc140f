/**
 * Spotting: which surface forms of an index stand where in a text. One pass over
 * the units; from each that may begin a name, letters are hashed on and the table
 * is asked at every unit's end, for as long as some form goes on from there.
 */
import {
  COMMA_JOINT,
  type FormIndex,
  filterShift,
  HARD_JOINT,
  lookUp,
  mayHold,
} from '../knowledge/form-index'
import { foldLetters } from '../text/fold'
import { hashStep, hashStepBack } from '../text/hash'
import { Gap, grown, type Units, wordAt } from '../text/units'

export interface Hits {
  count: number
  /** Units `[from, to)` of hit k. */
  from: Int32Array
  to: Int32Array
  /** Index of the form. */
  form: Int32Array
  /** 1 if the last unit carries a glued ending (ezafe ی, «ست») beyond the form. */
  ending: Uint8Array
}

/** A form with a space in it may be printed without one only if it is this long; else «ما لی» would be Mali. */
const GLUED_MIN_LETTERS = 6

/** Endings after a ZWNJ that leave a name what it is. */
const SOFT_ENDINGS = new Set(
  ['ست', 'اند', 'ام', 'ات', 'اش', 'مان', 'تان', 'شان', 'ها', 'های', 'ی'].map(foldLetters),
)
const YE = 'ی'.charCodeAt(0)
const SIN = 'س'.charCodeAt(0)
const TE = 'ت'.charCodeAt(0)
/** Letters after which the ezafe is written ی. */
const ALEF = 'ا'.charCodeAt(0)
const VAV = 'و'.charCodeAt(0)
const HE = 'ه'.charCodeAt(0)

/** All hits, by start; of one start, the shortest first. */
export function spot(units: Units, index: FormIndex): Hits {
  const hits = new HitList()
  const { letters, first, gap, digit, hash, count } = units
  const { filter } = index
  const shift = filterShift(filter)
  let start = 0
  for (let from = 0; from < count; from++) {
    const base = start
    start = first[from + 1]!
    // Most units begin no name: a glance at the filter says so, and one more for those with an ending.
    if (!mayHold(filter, shift, hash[from]!)) {
      const last = letters[start - 1]!
      if (last !== YE && last !== TE) continue
      const stop = stemEnd(letters, base, start)
      if (stop === 0 || !mayHold(filter, shift, stemHash(hash[from]!, letters, stop, start))) continue
    }
    if (digit[from] || (from > 0 && gap[from - 1] === Gap.Joiner)) continue
    spotFrom(units, index, from, hits)
  }
  return hits
}

/** Hits that begin at unit `from`. */
function spotFrom(units: Units, index: FormIndex, from: number, hits: HitList) {
  const { letters, first, gap, digit, count } = units
  const base = first[from]!
  let hash = units.hash[from]!
  for (let unit = from; ; ) {
    const end = first[unit + 1]!
    const slot = lookUp(index, hash)
    if (slot > 1 && endsWell(units, unit)) {
      const form = formAt(units, index, slot, from, end)
      if (form >= 0) hits.push(from, unit + 1, form, 0)
    }
    const stop = stemEnd(letters, base, end)
    if (stop > first[unit]!) {
      const stem = lookUp(index, stemHash(hash, letters, stop, end))
      if (stem > 1 && endsWell(units, unit)) {
        const form = formAt(units, index, stem, from, stop)
        if (form >= 0) hits.push(from, unit + 1, form, 1)
      }
    }
    if (!(slot & 1)) return
    const between = gap[unit]!
    unit++
    if (unit >= count || digit[unit] || (between > Gap.Line && !isComma(units, unit))) return
    const next = first[unit + 1]!
    if (next - base > index.longest + 2) return
    for (let k = first[unit]!; k < next; k++) hash = hashStep(hash, letters[k]!)
  }
}

/** Where a stem ends before a glued ending (ezafe ی, «ست»); 0 if the letters have none. */
function stemEnd(letters: Uint16Array, base: number, end: number): number {
  const last = letters[end - 1]
  if (last === YE) {
    const before = letters[end - 2]
    return end - base > 3 && (before === ALEF || before === VAV || before === HE) ? end - 1 : 0
  }
  return last === TE && letters[end - 2] === SIN && end - base > 4 ? end - 2 : 0
}

/** Hash of the letters up to `stop`, from the hash of those up to `end`. */
function stemHash(hash: number, letters: Uint16Array, stop: number, end: number): number {
  let stem = hash
  for (let k = end - 1; k >= stop; k--) stem = hashStepBack(stem, letters[k]!)
  return stem
}

class HitList implements Hits {
  count = 0
  from = new Int32Array(256)
  to = new Int32Array(256)
  form = new Int32Array(256)
  ending = new Uint8Array(256)

  push(from: number, to: number, form: number, ending: number) {
    if (this.count === this.from.length) {
      const room = this.count * 2
      this.from = grown(this.from, new Int32Array(room))
      this.to = grown(this.to, new Int32Array(room))
      this.form = grown(this.form, new Int32Array(room))
      this.ending = grown(this.ending, new Uint8Array(room))
    }
    this.from[this.count] = from
    this.to[this.count] = to
    this.form[this.count] = form
    this.ending[this.count++] = ending
  }
}

/** Whether nothing but a comma and spaces stand before a unit. */
function isComma({ source, gap, start, end }: Units, unit: number): boolean {
  return gap[unit - 1] === Gap.Punctuation && /^\s*[،,]\s*$/.test(source.slice(end[unit - 1]!, start[unit]))
}

/** The form of a slot, or of its twins, whose letters stand from unit `from` up to letter `stop`; -1 if none. */
function formAt(units: Units, index: FormIndex, slot: number, from: number, stop: number): number {
  let form = (slot >>> 1) - 1
  while (form >= 0 && !matches(units, index, form, from, stop)) form = index.formTwin[form]!
  return form
}

/** Whether the letters from unit `from` up to letter `stop` are those of the form, broken only at its joints. */
function matches(units: Units, index: FormIndex, form: number, from: number, stop: number): boolean {
  const base = units.first[from]!
  const formBase = index.formFirst[form]!
  const length = stop - base
  if (index.formFirst[form + 1]! - formBase !== length) return false
  let edge = units.first[from + 1]! - base
  let unit = from
  for (let k = 0; k < length; k++) {
    if (units.letters[base + k] !== index.formLetters[formBase + k]) return false
    const joint = index.formJoints[formBase + k]!
    if (k + 1 === edge) {
      if (k + 1 < length && (!joint || (units.gap[unit] === Gap.Punctuation && joint !== COMMA_JOINT)))
        return false
      unit++
      edge = units.first[unit + 1]! - base
    } else if (joint === HARD_JOINT && length < GLUED_MIN_LETTERS) return false
  }
  return true
}

/** A name ends at a hard edge, or at a ZWNJ before an ending that is no part of another word. */
function endsWell(units: Units, unit: number): boolean {
  if (units.gap[unit] !== Gap.Joiner)
    return units.gap[unit] !== Gap.None || unit + 1 >= units.count || units.digit[unit + 1] === 1
  return SOFT_ENDINGS.has(wordAt(units, unit + 1)) && units.gap[unit + 1] !== Gap.Joiner
}
