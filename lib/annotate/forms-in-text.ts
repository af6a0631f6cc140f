/** Questions about a name that any place where it stands in a text may answer. */
import type { SenseHit } from './article'

/** Where each form stands. */
export function placesByForm(hits: readonly SenseHit[]): ReadonlyMap<number, readonly SenseHit[]> {
  const places = new Map<number, SenseHit[]>()
  for (const hit of hits) {
    const before = places.get(hit.form)
    if (before) before.push(hit)
    else places.set(hit.form, [hit])
  }
  return places
}

/** The places of a form of which something holds, in order; each form is asked about once. */
export function everywhere(
  places: ReadonlyMap<number, readonly SenseHit[]>,
  holds: (hit: SenseHit) => boolean,
): (form: number) => readonly SenseHit[] {
  const known = new Map<number, readonly SenseHit[]>()
  return (form) => {
    let answer = known.get(form)
    if (!answer) {
      answer = places.get(form)?.filter(holds) ?? []
      known.set(form, answer)
    }
    return answer
  }
}

/** Whether something holds of a form somewhere. A name that stands a thousand times is asked about once. */
export function anywhere(
  places: ReadonlyMap<number, readonly SenseHit[]>,
  holds: (hit: SenseHit) => boolean,
): (form: number) => boolean {
  const known = new Map<number, boolean>()
  return (form) => {
    let answer = known.get(form)
    if (answer === undefined) {
      answer = places.get(form)?.some(holds) ?? false
      known.set(form, answer)
    }
    return answer
  }
}
