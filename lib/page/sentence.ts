import type { Mention } from '../annotate/types'
import type { Settings } from '../settings'

/** What a screen reader says of a mention the reader stepped to, and which of how many it is. */
export function sentenceOf(
  { surface, role, name, nameEn }: Mention,
  at: number,
  of: number,
  { language, digits }: Settings,
): string {
  const isPersian = language === 'fa'
  const about = isPersian ? [surface, name === surface ? undefined : name, role] : [surface, nameEn]
  const number = new Intl.NumberFormat(isPersian && digits === 'persian' ? 'fa' : 'en')
  const place = isPersian
    ? `${number.format(at)} از ${number.format(of)}`
    : `${number.format(at)} of ${number.format(of)}`
  return [...about, place].filter((words) => words !== undefined).join(isPersian ? '، ' : ', ')
}
