/** What the base says of those a page names: asked of the worker, all at once. */
import { useEffect, useState } from 'preact/hooks'
import { send } from '../../lib/client'
import type { AreaRef } from '../../lib/knowledge/cards.types'
import type { ThenAndNow } from '../../lib/knowledge/then-and-now'
import type { Named } from '../../lib/panel-messages'

/** Names and flags; those that are here already are not asked for again. */
export function useNames(named: readonly Named[]): ReadonlyMap<string, AreaRef> {
  const [names, setNames] = useState<ReadonlyMap<string, AreaRef>>(new Map())
  const missing = named.map(({ id }) => id).filter((id) => !names.has(id))
  const key = missing.join('+')
  useEffect(() => {
    if (key === '') return
    let isWanted = true
    send({ type: 'names', ids: key.split('+') }).then(
      (found) => {
        if (isWanted && found.length > 0)
          setNames((known) => new Map([...known, ...found.map((one) => [one.id, one] as const)]))
      },
      // The page's own words for them stay.
      () => {},
    )
    return () => {
      isWanted = false
    }
  }, [key])
  return names
}

/** By the day of the article; a day whose officials change is asked about anew. */
export function useThenAndNow(named: readonly Named[], attempt: number) {
  const [told, setTold] = useState<ReadonlyMap<string, ThenAndNow | 'failed'>>(new Map())
  const byDay = new Map<string, string[]>()
  for (const { id, kind, day } of named)
    if (kind === 'official' && day !== undefined) byDay.set(day, [...(byDay.get(day) ?? []), id])
  const key = JSON.stringify([...byDay])
  useEffect(() => {
    let isWanted = true
    const days = JSON.parse(key) as [string, string[]][]
    setTold((before) => new Map([...before].filter(([day]) => days.some(([one]) => one === day))))
    for (const [at, persons] of days)
      send({ type: 'then-and-now', persons, at })
        .catch(() => 'failed' as const)
        .then((answer) => {
          if (isWanted) setTold((before) => new Map([...before, [at, answer]]))
        })
    return () => {
      isWanted = false
    }
  }, [key, attempt])
  return told
}
