import type { CorrectionDraft } from './answers'

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
