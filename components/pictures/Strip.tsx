import { useId } from 'preact/hooks'
import { parseDay } from '../../lib/knowledge/edtf'
import { gapsIn, lanesOf, sceneOf, type Term } from '../../lib/knowledge/spans'
import { useReader } from '../reader'
import { axisOf } from './axis'
import { type Across, Bar, Hatch, round, stretchOf, xOf } from './Bar'

const LANE = 13
const BAR = 9
const AXIS = 20
/** More lanes than this are no picture any more in a card. */
const MOST_LANES = 5

/**
 * Terms over time in one small picture, as wide as its container, without names:
 * for beside a list that has them.
 */
export function Strip<T extends Term>({
  title,
  terms,
  nameOf,
  isCurrent,
  withGaps,
  asOf,
  at,
}: {
  title: string
  terms: readonly T[]
  nameOf(term: T): string
  isCurrent(term: T): boolean
  /** Days without a holder are told. */
  withGaps: boolean
  asOf: string
  at: string | undefined
}) {
  const { words, dates, dir } = useReader()
  const id = useId()
  const scene = sceneOf(terms, asOf, at)
  if (!scene) return null
  const spans = scene.placed.map(({ span }) => span)
  const lanes = lanesOf(spans)
  const count = Math.max(...lanes) + 1
  if (count > MOST_LANES) return null
  const axis = axisOf(scene.period, dates.calendar, 5)
  const across: Across = { axis, dir, start: 0, width: 100, unit: '%' }
  const gaps = withGaps ? gapsIn(spans) : []
  const bottom = count * LANE + 3
  const day = at === undefined ? undefined : parseDay(at)
  return (
    <svg
      class="picture strip"
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      width="100%"
      height={bottom + AXIS}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>
        {words.terms.count(dates.number(terms.length), gaps.length === 0 ? '' : dates.number(gaps.length))}
      </desc>
      <Hatch id={`${id}-hatch`} />
      {axis.ticks.map(({ day, year }) => {
        const x = round(xOf(across, day))
        return (
          <g key={year}>
            <line class="rule" x1={`${x}%`} x2={`${x}%`} y1={0} y2={bottom} />
            {x > 4 && x < 96 && (
              <text x={`${x}%`} y={bottom + 14} text-anchor="middle">
                {dates.number(year)}
              </text>
            )}
          </g>
        )
      })}
      {gaps.map(([from, to]) => {
        const [x, width] = stretchOf(across, from, to, 1)
        return (
          <rect key={from} class="gap" x={x} width={width} y={0} height={bottom}>
            <title>{words.terms.nobody}</title>
          </rect>
        )
      })}
      {scene.placed.map(({ term, span }, i) => (
        <Bar
          key={i}
          span={span}
          role={term.role}
          across={across}
          y={lanes[i]! * LANE + 3}
          height={BAR}
          hatch={`${id}-hatch`}
          isCurrent={isCurrent(term)}
          label={words.terms.item(nameOf(term), dates.term(term).main)}
        />
      ))}
      {day !== undefined && (
        <line class="day" x1={`${xOf(across, day)}%`} x2={`${xOf(across, day)}%`} y1={0} y2={bottom} />
      )}
    </svg>
  )
}
