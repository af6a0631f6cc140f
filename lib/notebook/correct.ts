/** The reader's corrections, applied to what the annotator found in a text of a page. Pure. */
import type { Annotation, Mention, MentionKind } from '../annotate/types'
import { foldLetters } from '../text/fold'
import { Anchoring } from './anchor'
import type { Correction } from './schema'
import type { Scope } from './scopes'

/** An entity of the base, as a mention names it. */
export interface Named {
  kind: 'person' | 'area'
  name: string
  nameEn: string
  /** Persian label of the post held on the day asked about. */
  role?: string | undefined
}

/** Gives an entity of the base by its id, on a day (YYYY-MM-DD); undefined where the base has none such. */
export type NameEntity = (id: string, day: string | undefined) => Named | undefined

/** The narrower speaks before the wider. */
const WIDTH: Record<Scope, number> = { mention: 0, page: 1, always: 2 }

/**
 * The annotation as the reader wants it. A correction holds for mentions of its
 * words that are linked as they were when he made it; that of one mention where its
 * quotation is found again. Mentions that rest on a corrected name go with it.
 *
 * @param corrections those that may hold on the page (`NotebookStore.correctionsOn`)
 */
export function correct(
  text: string,
  annotation: Annotation,
  corrections: readonly Correction[],
  nameEntity: NameEntity,
): Annotation {
  if (corrections.length === 0) return annotation
  const ofSurface = new Map<string, Correction[]>()
  for (const correction of corrections.toSorted(inForce)) {
    const surface = foldLetters(correction.surface)
    const list = ofSurface.get(surface)
    if (list) list.push(correction)
    else ofSurface.set(surface, [correction])
  }
  const anchoring = new Anchoring(text)
  const holds = (correction: Correction, mention: Mention): boolean => {
    if (!isLinkedTo(mention, correction.linked.id)) return false
    if (correction.scope !== 'mention') return true
    const place = anchoring.find(correction.target.selector)
    return place !== undefined && place.start < mention.end && mention.start < place.end
  }
  const said = new Map<Mention, Correction>()
  for (const mention of annotation.mentions) {
    const correction = ofSurface
      .get(foldLetters(mention.surface))
      ?.find((correction) => holds(correction, mention))
    if (correction) said.set(mention, correction)
  }
  if (said.size === 0) return annotation
  const groundOf = new Map(
    [...said].map(([{ start, entity }, correction]) => [`${start} ${entity}`, correction]),
  )
  return {
    ...annotation,
    mentions: annotation.mentions.flatMap((mention) => {
      const correction = said.get(mention) ?? groundOf.get(groundOn(mention))
      if (!correction) return [mention]
      const isOwn = said.has(mention)
      // Elsewhere the name stays as it was, and with it what rests on it.
      if (!isOwn && correction.scope === 'mention') return [mention]
      return corrected(mention, correction, nameEntity)
    }),
  }
}

/** Narrow before wide, and of one width the last word first. */
function inForce(a: Correction, b: Correction): number {
  return WIDTH[a.scope] - WIDTH[b.scope] || (a.modified < b.modified ? 1 : -1)
}

function isLinkedTo({ entity, doubt }: Mention, id: string): boolean {
  return entity === id || (doubt === true && entity.split('+').includes(id))
}

/** The name in full, or the role, on which a surname rests. */
function groundOn({ evidence, entity }: Mention): string {
  return evidence.rule === 'surname-of-full-name' || evidence.rule === 'surname-of-role'
    ? `${evidence.start} ${entity}`
    : ''
}

function corrected(mention: Mention, { id, linked, verdict }: Correction, nameEntity: NameEntity): Mention[] {
  const { doubt, ...rest } = mention
  // «Not him», of one of two: it is the other.
  const others = doubt ? mention.entity.split('+').filter((one) => one !== linked.id) : []
  const entity = verdict.type === 'is' ? verdict.entity.id : others.length === 1 ? others[0]! : undefined
  const named = entity === undefined ? undefined : nameEntity(entity, mention.at)
  // Whom the base no longer has cannot be shown; who it was not, it still is not.
  if (entity === undefined || !named) return []
  const { kind, name, nameEn, role } = named
  return [
    {
      ...rest,
      name,
      nameEn,
      // A role stays the role it is, whoever holds it.
      role: mention.kind === 'role' ? mention.role : role,
      entity,
      kind: kindAs(mention, kind),
      score: 1,
      evidence: {
        rule: 'reader',
        correction: id,
        linked: { id: mention.entity, name: mention.name ?? '' },
        instead: mention.evidence.rule,
      },
    },
  ]
}

const areaKinds: readonly MentionKind[] = ['country', 'demonym', 'metonym']

function kindAs({ kind, surface }: Mention, of: Named['kind']): MentionKind {
  const isArea = areaKinds.includes(kind)
  if (of === 'area') return isArea ? kind : 'country'
  if (!isArea) return kind
  return /\s/.test(surface) ? 'full' : 'surname'
}
