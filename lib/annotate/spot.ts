/**
 * Spotting: which surface forms of an index stand where in a text. One pass over
 * the units; from each that may begin a name, letters are hashed on and the table
 * is asked at every unit's end, for as long as some form goes on from there.
 */
import { type FormIndex, HARD_JOINT, lookUp } from '../knowledge/form-index'
import { foldLetters } from '../text/fold'
import { hashStep } from '../text/hash'
import { Gap, type Units, wordAt } from '../text/units'

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
/** Letters after which the ezafe is written ی: ا، و، ه. */
const BEFORE_EZAFE = new Set(['ا', 'و', 'ه'].map((letter) => letter.charCodeAt(0)))

/** All hits, by start; of one start, the shortest first. */
export function spot(units: Units, index: FormIndex): Hits {
  let room = 256
  const hits: Hits = {
    count: 0,
    from: new Int32Array(room),
    to: new Int32Array(room),
    form: new Int32Array(room),
    ending: new Uint8Array(room),
  }
  const push = (from: number, to: number, form: number, ending: number) => {
    if (hits.count === room) {
      room *= 2
      const { from: f, to: t, form: m, ending: e } = hits
      hits.from = new Int32Array(room)
      hits.to = new Int32Array(room)
      hits.form = new Int32Array(room)
      hits.ending = new Uint8Array(room)
      hits.from.set(f)
      hits.to.set(t)
      hits.form.set(m)
      hits.ending.set(e)
    }
    hits.from[hits.count] = from
    hits.to[hits.count] = to
    hits.form[hits.count] = form
    hits.ending[hits.count++] = ending
  }

  const { letters, first, gap, digit, hash: unitHash, count } = units
  for (let from = 0; from < count; from++) {
    if (digit[from] || (from > 0 && gap[from - 1] === Gap.Joiner)) continue
    const base = first[from]!
    let hash = unitHash[from]!
    for (let unit = from; ; ) {
      const end = first[unit + 1]!
      const slot = lookUp(index, hash)
      if (slot > 1 && endsWell(units, unit) && matches(units, index, (slot >>> 1) - 1, from, end))
        push(from, unit + 1, (slot >>> 1) - 1, 0)
      const last = letters[end - 1]
      if (last === YE && end - base > 3 && BEFORE_EZAFE.has(letters[end - 2]!)) ending(end - 1, unit)
      else if (last === TE && end - base > 4 && letters[end - 2] === SIN) ending(end - 2, unit)
      if (!(slot & 1)) break
      const between = gap[unit]!
      unit++
      if (unit >= count || between > Gap.Line || digit[unit]) break
      const stop = first[unit + 1]!
      if (stop - base > index.longest + 2) break
      for (let k = first[unit]!; k < stop; k++) hash = hashStep(hash, letters[k]!)
    }

    function ending(stop: number, unit: number) {
      let shorter = 0x811c9dc5
      for (let k = base; k < stop; k++) shorter = hashStep(shorter, letters[k]!)
      const slot = lookUp(index, shorter | 0)
      if (
        slot > 1 &&
        stop > first[unit]! &&
        endsWell(units, unit) &&
        matches(units, index, (slot >>> 1) - 1, from, stop)
      )
        push(from, unit + 1, (slot >>> 1) - 1, 1)
    }
  }
  return hits
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
      if (k + 1 < length && !joint) return false
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
