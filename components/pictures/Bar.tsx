import { useId } from 'preact/hooks'
import type { Span, Term } from '../../lib/knowledge/spans'
import type { Axis } from './axis'

/**
 * Where days stand across a picture. In Persian time runs from the right: names, list
 * and table beside it are read from there, and «then» would else stand before «first».
 */
export interface Across {
  axis: Axis
  dir: 'rtl' | 'ltr'
  /** Where the days begin, and how wide they are. */
  start: number
  width: number
  /** Of a picture that fits its container, or pixels. */
  unit: '%' | ''
}

export function xOf({ axis: { from, to }, dir, start, width }: Across, day: number): number {
  const along = ((day - from) / (to - from)) * width
  return dir === 'ltr' ? start + along : start + width - along
}

/** Left end and width of the days `from` to `to`, at least `least` wide. */
export function stretchOf(
  across: Across,
  from: number,
  to: number,
  least: number,
): [x: string, width: string] {
  const ends = [xOf(across, from), xOf(across, to)]
  const width = Math.max(least, Math.abs(ends[1]! - ends[0]!))
  const x = Math.min(Math.min(...ends), across.start + across.width - width)
  return [`${round(x)}${across.unit}`, `${round(width)}${across.unit}`]
}

export const round = (value: number) => Math.round(value * 100) / 100

/** How sure an edge is: a bounded one thins out, one that nothing bounds fades away. */
const THIN = 0.2
const UNSURE = 0.5

/** One term: whole where it is certain, fading where it is not, hatched for who only acts, hollow for who is elect. */
export function Bar({
  span,
  role,
  across,
  y,
  height,
  hatch,
  isCurrent,
  label,
}: {
  span: Span
  role: Term['role']
  across: Across
  y: number
  height: number
  /** Id of a `Hatch` in the same picture. */
  hatch: string
  isCurrent: boolean
  label: string
}) {
  const id = useId()
  const { axis, dir, width: whole, unit } = across
  const low = Math.min(span.from, span.to)
  const high = Math.max(span.from, span.to)
  const first = Math.max(axis.from, span.earliest ?? low - axis.fade)
  const last = Math.min(axis.to, span.latest ?? high + axis.fade)
  const least = unit === '%' ? whole * 0.008 : 2
  const [x, width] = stretchOf(across, first, last, least)
  const isFading = first < low || last > high || span.from > span.to
  const at = (day: number) => (last > first ? round((day - first) / (last - first)) : 0)
  const body = span.from > span.to ? UNSURE : 1
  const stops: [offset: number, opacity: number][] = [
    [0, first === low ? body : span.earliest === undefined ? 0 : THIN],
    [at(low), body],
    [at(high), body],
    [1, last === high ? body : span.latest === undefined ? 0 : THIN],
  ]
  const box = { x, y, width, height }
  return (
    <g class={`bar${isCurrent ? ' current' : ''}${role === 'elect' ? ' elect' : ''}`}>
      {label !== '' && <title>{label}</title>}
      {isFading && (
        <linearGradient id={`${id}-fade`} x1={dir === 'ltr' ? 0 : 1} x2={dir === 'ltr' ? 1 : 0}>
          {stops.map(([offset, opacity], i) => (
            <stop key={i} offset={offset} stop-opacity={opacity} />
          ))}
        </linearGradient>
      )}
      <rect class="whole" {...box} fill={isFading ? `url(#${id}-fade)` : 'currentColor'} />
      {role === 'acting' && <rect class="hatched" {...box} fill={`url(#${hatch})`} />}
    </g>
  )
}

/** Stripes of the paper that lie over the bar of who only acts. */
export function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path class="stripe" d="M1.25 0v5" />
      </pattern>
    </defs>
  )
}
