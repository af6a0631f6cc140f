/** Arbitrary texts, and the writings of one text that pages really have. */
import fc from 'fast-check'

const LETTERS = [...'آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیيىئكةۀأإٱؤ']
const MARKS = ['\u064e', '\u0651', '\u0640', '\u200f', '\u200d', '\u00ad', '\ufeff']
const BETWEEN = [' ', '\u200c', '\n', '\r\n', '\u00a0', '،', '.', '«', '»', '(', ')', '-', '/', ':']
const DIGITS = [...'0123456789۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩']

/** Any text at all: mostly Persian, and any code units, lone surrogates too. */
export const anyText = fc.string({
  unit: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...LETTERS) },
    { weight: 3, arbitrary: fc.constantFrom(...BETWEEN) },
    { weight: 2, arbitrary: fc.constantFrom(...MARKS) },
    { weight: 2, arbitrary: fc.constantFrom(...DIGITS) },
    { weight: 1, arbitrary: fc.constantFrom('\ufefb', '\ufef7', '\ufee3', 'Z', 'é', '\ud800', '😀') },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) },
  ),
  maxLength: 300,
})

/** Letters only, as a name is written by the records. */
export const persianWord = fc.string({
  unit: fc.constantFrom(...'آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی'),
  minLength: 2,
  maxLength: 8,
})

/** One letter in the other ways pages write it. */
const OTHERS: Record<string, string[]> = {
  ی: ['ي', 'ى', 'ئ'],
  ک: ['ك'],
  ا: ['أ', 'إ'],
  و: ['ؤ'],
  ه: ['ة', 'ۀ'],
}

/** The same text in other letters, with kashida and vowel signs put in; joints stay as they are. */
export function otherLetters(text: string): fc.Arbitrary<string> {
  const pieces = [...text].map((letter) => {
    const writings = fc.constantFrom(letter, ...(OTHERS[letter] ?? []))
    const isLetter = /[آ-ی]/.test(letter)
    const mark = isLetter ? fc.constantFrom('', '', '', '\u0640', '\u064e', '\u0651') : fc.constant('')
    return fc.tuple(writings, mark).map((pair) => pair.join(''))
  })
  return fc.tuple(...pieces).map((written) => written.join(''))
}
