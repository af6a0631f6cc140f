import { foldLetters } from '../text/fold'
import type { CorrectionDraft, SuggestionDraft } from './answers'

/** What a correction answers: two of the same question are one, whichever machine they were said on. */
export function questionOf({
  scope,
  target,
  surface,
  linked,
}: Pick<CorrectionDraft, 'scope' | 'target' | 'surface' | 'linked'>): string {
  const where = { mention: [target.source, target.selector[0]], page: [target.source], always: [] }
  return JSON.stringify([scope, surface, linked.id, ...where[scope]])
}

/** Whom a suggestion is of, by the words that name him on its page: two of the same are one, however each was filled in. */
export function namedBy({ target }: Pick<SuggestionDraft, 'target'>): string {
  return JSON.stringify([target.source, foldLetters(target.selector[0].exact)])
}
