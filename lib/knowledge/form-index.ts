/**
 * The index of surface forms: a hash table in typed arrays, over folded letters
 * only, so that one key stands for علی‌اف, علی اف and علیاف. Each form keeps where
 * its joints are; `lib/annotate/spot.ts` asks the table and checks joints and letters.
 */
import { HASH_SEED, hashLetters, hashStep } from '../text/hash'

/** What a surface form can mean. */
export const Sense = {
  AreaName: 0,
  AreaDemonym: 1,
  AreaMetonym: 2,
  Capital: 3,
  FullName: 4,
  FamilyName: 5,
  GivenName: 6,
  /** First or last part of a compound surname: «باقری» of «باقری کنی», «جهرمی» of «آذری جهرمی». */
  FamilyPart: 13,
  /** One holder: «وزیر خارجه». Target is a post type. */
  PostType: 7,
  /** Several: «وزرای خارجه». */
  PostTypePlural: 8,
  /** Acting holder: «سرپرست وزارت کشور». */
  PostTypeActing: 9,
  /** Words of one very post: «دبیر شورای عالی امنیت ملی». */
  Post: 10,
  Organization: 11,
  /** Name of a constituency or province. Target is a post. */
  Constituency: 12,
} as const
export type SenseKind = (typeof Sense)[keyof typeof Sense]

export interface FormSense {
  kind: SenseKind
  /** Index of the area, person, post type, post or organization. */
  target: number
}

/** Folded letters with a space, ZWNJ or comma at each joint. */
export interface Form {
  text: string
  senses: FormSense[]
  /** The form is an ordinary Persian word as well. */
  ordinary?: boolean
}

export interface FormIndex {
  /** Open addressing: hash of a form or of a part of one up to a joint. */
  keys: Int32Array
  /** 0 empty; else bit 0: a longer form goes on after this joint; the rest: form + 1, or 0. */
  slots: Uint32Array
  /** One bit for each key's hash: says cheaply, of most hashes, that the table has no such key. */
  filter: Uint32Array
  /** Letters of form i, without joints: `[formFirst[i], formFirst[i + 1])`. */
  formLetters: Uint16Array
  formFirst: Uint32Array
  /** What joint follows the letter: 0 none, 1 soft (ZWNJ), 2 hard (space), 3 a comma. Parallel to formLetters. */
  formJoints: Uint8Array
  formOrdinary: Uint8Array
  /** Another form of the same hash, or -1: among 200,000 forms there are a few such pairs. */
  formTwin: Int32Array
  /** Senses of form i: `[senseFirst[i], senseFirst[i + 1])`. */
  senseFirst: Uint32Array
  senseKind: Uint8Array
  senseTarget: Uint32Array
  /** Most letters a form has. */
  longest: number
}

export const HARD_JOINT = 2
/** A comma stands in the name: «وزیر بهداشت، درمان و آموزش پزشکی». */
export const COMMA_JOINT = 3

export function buildFormIndex(forms: readonly Form[]): FormIndex {
  const byLetters = new Map<
    string,
    { letters: string; joints: number[]; senses: FormSense[]; ordinary: boolean }
  >()
  for (const form of forms) {
    const { letters, joints } = splitJoints(form.text)
    const known = byLetters.get(letters)
    if (!known) {
      byLetters.set(letters, { letters, joints, senses: [...form.senses], ordinary: form.ordinary ?? false })
      continue
    }
    for (const [i, joint] of joints.entries()) known.joints[i] = eitherJoint(known.joints[i]!, joint)
    known.ordinary ||= form.ordinary ?? false
    for (const sense of form.senses)
      if (!known.senses.some((s) => s.kind === sense.kind && s.target === sense.target))
        known.senses.push(sense)
  }

  const merged = [...byLetters.values()]
  const hashes = new Map<number, { form: number; prefix: boolean }>()
  const formTwin = new Int32Array(merged.length).fill(-1)
  merged.forEach((form, i) => {
    let hash = HASH_SEED
    for (let k = 0; k < form.letters.length; k++) {
      hash = hashStep(hash, form.letters.charCodeAt(k))
      if (k === form.letters.length - 1) {
        const entry = hashes.get(hash | 0)
        if (entry && entry.form >= 0) formTwin[i] = entry.form
        hashes.set(hash | 0, { form: i, prefix: entry?.prefix ?? false })
      } else if (form.joints[k]) {
        const entry = hashes.get(hash | 0)
        hashes.set(hash | 0, { form: entry?.form ?? -1, prefix: true })
      }
    }
  })

  const capacity = tableSize(hashes.size)
  const keys = new Int32Array(capacity)
  const slots = new Uint32Array(capacity)
  for (const [hash, { form, prefix }] of hashes) {
    let at = slotOf(hash, capacity)
    while (slots[at] !== 0) at = (at + 1) & (capacity - 1)
    keys[at] = hash
    slots[at] = (((form + 1) << 1) | (prefix ? 1 : 0)) >>> 0
  }

  const filter = new Uint32Array(filterWords(hashes.size))
  const shift = filterShift(filter)
  for (const hash of hashes.keys()) {
    const bit = Math.imul(hash, FIBONACCI) >>> shift
    filter[bit >>> 5]! |= 1 << (bit & 31)
  }

  const letterCount = merged.reduce((n, f) => n + f.letters.length, 0)
  const senseCount = merged.reduce((n, f) => n + f.senses.length, 0)
  const index: FormIndex = {
    keys,
    slots,
    filter,
    formLetters: new Uint16Array(letterCount),
    formFirst: new Uint32Array(merged.length + 1),
    formJoints: new Uint8Array(letterCount),
    formOrdinary: new Uint8Array(merged.length),
    formTwin,
    senseFirst: new Uint32Array(merged.length + 1),
    senseKind: new Uint8Array(senseCount),
    senseTarget: new Uint32Array(senseCount),
    longest: merged.reduce((n, f) => Math.max(n, f.letters.length), 0),
  }
  let letterAt = 0
  let senseAt = 0
  merged.forEach((form, i) => {
    index.formFirst[i] = letterAt
    index.senseFirst[i] = senseAt
    index.formOrdinary[i] = form.ordinary ? 1 : 0
    for (let k = 0; k < form.letters.length; k++) {
      index.formLetters[letterAt] = form.letters.charCodeAt(k)
      index.formJoints[letterAt++] = form.joints[k]!
    }
    for (const sense of form.senses) {
      index.senseKind[senseAt] = sense.kind
      index.senseTarget[senseAt++] = sense.target
    }
  })
  index.formFirst[merged.length] = letterAt
  index.senseFirst[merged.length] = senseAt
  return index
}

/** Two writings of the same letters: a joint of either may stand, the softer one decides, and a comma stays possible. */
function eitherJoint(one: number, other: number): number {
  if (!one || !other || one === COMMA_JOINT || other === COMMA_JOINT) return Math.max(one, other)
  return Math.min(one, other)
}

/** Slot value for a hash: 0 if the table has no such key. */
export function lookUp(index: FormIndex, hash: number): number {
  const mask = index.slots.length - 1
  let at = slotOf(hash, index.slots.length)
  for (;;) {
    const slot = index.slots[at]!
    if (slot === 0 || index.keys[at] === hash) return slot
    at = (at + 1) & mask
  }
}

/** False if no key of the index has this hash. @param shift `filterShift(filter)` */
export function mayHold(filter: Uint32Array, shift: number, hash: number): boolean {
  const bit = Math.imul(hash, FIBONACCI) >>> shift
  return (filter[bit >>> 5]! & (1 << (bit & 31))) !== 0
}

/** Bits a hash is shifted right by to be a place in the filter. */
export function filterShift(filter: Uint32Array): number {
  return Math.clz32(filter.length) - 4
}

/** Sixteen bits or more for each key: of hashes that are no key one in twenty passes. */
function filterWords(keys: number): number {
  let words = 1024
  while (words * 2 < keys) words *= 2
  return words
}

/** Fibonacci hashing spreads FNV's weak low bits. */
const FIBONACCI = 0x9e3779b1

/** Index of the form of these folded letters, wherever its joints are; -1 if there is none. */
export function findForm(index: FormIndex, letters: string): number {
  const form = (lookUp(index, hashLetters(letters)) >>> 1) - 1
  if (form < 0 || index.formFirst[form + 1]! - index.formFirst[form]! !== letters.length) return -1
  for (let k = 0; k < letters.length; k++)
    if (index.formLetters[index.formFirst[form]! + k] !== letters.charCodeAt(k)) return -1
  return form
}

function slotOf(hash: number, capacity: number): number {
  return Math.imul(hash, FIBONACCI) >>> (Math.clz32(capacity) + 1)
}

/** At most two thirds full: the filter keeps most of what is not there away, and a smaller table stays nearer. */
function tableSize(entries: number): number {
  let size = 1024
  while (size < entries * 1.5) size *= 2
  return size
}

function splitJoints(text: string): { letters: string; joints: number[] } {
  let letters = ''
  const joints: number[] = []
  for (const char of text) {
    if (char === ' ') joints[joints.length - 1] = HARD_JOINT
    else if (char === '،') joints[joints.length - 1] = COMMA_JOINT
    else if (char === '\u200c') joints[joints.length - 1] = 1
    else {
      letters += char
      joints.push(0)
    }
  }
  return { letters, joints }
}
