import { group } from 'd3-array'
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { formatDay, parseDay } from '../../lib/knowledge/edtf'
import { gapsIn, sceneOf, type Term } from '../../lib/knowledge/spans'
import { usePageReader } from '../page-reader'
import { axisOf } from './axis'
import { type Across, Bar, Hatch, round, stretchOf, xOf } from './Bar'
import { type Drawing, Figure, legendOf } from './Figure'
import { Label, Lines, linesOf } from './text'

export interface NamedTerm extends Term {
  /** Terms of one id stand in one row. */
  id: string
  name: string
  isCurrent: boolean
}

const BAR = 12
const LINE = 19
/** From here on names stand beside their bars, not above them. */
const WIDE = 560

/** Who held a post, or which posts one held: a row for each, over time. */
export function TenureChart({
  file,
  title,
  terms,
  withGaps,
  asOf,
  link,
}: {
  file: string
  title: string
  terms: readonly NamedTerm[]
  withGaps: boolean
  asOf: string
  /** The way to that row's own picture. */
  link(id: string, name: string): ComponentChildren
}) {
  const { words, dates, dir } = usePageReader()
  const id = useId()
  const scene = sceneOf(terms, asOf)
  const spans = scene?.placed.map(({ span }) => span) ?? []
  const gaps = withGaps ? gapsIn(spans) : []
  const rows = [...group(terms, (term) => term.id).values()]
  const today = parseDay(asOf)!
  const is = {
    current: scene?.placed.some(({ term }) => term.isCurrent),
    acting: scene?.placed.some(({ term }) => term.role === 'acting'),
    elect: scene?.placed.some(({ term }) => term.role === 'elect'),
    fading: spans.some(({ from, to, earliest, latest }) => earliest !== from || latest !== to),
  }

  const draw = (width: number): Drawing => {
    if (!scene) return { height: 0, content: null }
    const isWide = width >= WIDE
    const column = isWide ? Math.min(260, width * 0.34) : 0
    const axis = axisOf(scene.period, dates.calendar, Math.max(3, (width - column) / 70))
    const across: Across = { axis, dir, start: dir === 'rtl' ? 0 : column, width: width - column, unit: '' }
    const side = dir === 'rtl' ? 'right' : 'left'
    const edge = dir === 'rtl' ? width : 0
    const legend = legendOf(signs(), width, dir)
    const top = legend.height + 6 + 18
    let y = top + 4
    const drawn = rows.map((row) => {
      const lines = linesOf(row[0]!.name, isWide ? column - 14 : width, 12.5, 400, 2)
      const text = lines.length * LINE
      const height = isWide ? Math.max(text, BAR) + 8 : text + BAR + 10
      const bar = isWide ? y + (height - BAR) / 2 : y + text + 2
      const base = isWide ? y + (height - text) / 2 + 14 : y + 13
      const start = y
      y += height
      return { row, lines, bar, base, start }
    })
    const bottom = y + 2
    const years = (at: number) =>
      axis.ticks
        .map(({ day, year }) => ({ x: xOf(across, day), year }))
        .filter(({ x }) => x > across.start + 14 && x < across.start + across.width - 14)
        .map(({ x, year }) => (
          <Label key={year} x={x} y={at} text={dates.number(year)} size={11.5} side="middle" />
        ))
    const line = (day: number, kind: string) => {
      const x = round(xOf(across, day))
      return <line class={kind} x1={x} x2={x} y1={top} y2={bottom} />
    }
    const content = (
      <>
        <Hatch id={`${id}-hatch`} />
        {legend.content}
        {years(top - 6)}
        {gaps.map(([from, to]) => {
          const [x, wide] = stretchOf(across, from, to, 1)
          return (
            <rect key={from} class="gap" x={x} width={wide} y={top} height={bottom - top}>
              <title>{words.terms.item(words.terms.nobody, rangeOf(from, to))}</title>
            </rect>
          )
        })}
        {axis.ticks.map(({ day, year }) => (
          <g key={year}>{line(day, 'rule')}</g>
        ))}
        {today <= axis.to && line(today, 'day')}
        {drawn.map(({ row, lines, bar, base, start }, i) => (
          <g key={row[0]!.id}>
            {i > 0 && <line class="rule" x1={0} x2={width} y1={start - 1} y2={start - 1} />}
            <Lines lines={lines} height={LINE} x={edge} y={base} size={12.5} side={side} kind="strong" />
            {scene.placed
              .filter(({ term }) => term.id === row[0]!.id)
              .map(({ term, span }, j) => (
                <Bar
                  key={j}
                  span={span}
                  role={term.role}
                  across={across}
                  y={bar}
                  height={BAR}
                  hatch={`${id}-hatch`}
                  isCurrent={term.isCurrent}
                  label={words.terms.item(term.name, dates.term(term).main)}
                />
              ))}
            {row.every((term) => scene.undated.includes(term)) && (
              <Label
                x={dir === 'rtl' ? across.start + across.width : across.start}
                y={bar + BAR - 1}
                text={words.dates.unknown}
                size={11.5}
                side={side}
              />
            )}
          </g>
        ))}
        {rows.length > 8 && years(bottom + 16)}
      </>
    )
    return { content, height: bottom + (rows.length > 8 ? 20 : 0) }
  }

  function signs() {
    const bar = (role: Term['role'], isCurrent: boolean, isFading: boolean) => (x: number, y: number) => (
      <Bar
        span={{
          from: 0,
          to: isFading ? 3 : 10,
          earliest: 0,
          ...(!isFading && { latest: 10 }),
          isOpen: false,
        }}
        role={role}
        across={{ axis: { from: 0, to: 10, fade: 7, ticks: [] }, dir, start: x, width: 26, unit: '' }}
        y={y}
        height={BAR}
        hatch={`${id}-hatch`}
        isCurrent={isCurrent}
        label=""
      />
    )
    const { legend } = words.pictures
    return [
      ...(is.current ? [{ text: legend.current, sign: bar(undefined, true, false) }] : []),
      ...(is.acting ? [{ text: words.card.role('acting'), sign: bar('acting', false, false) }] : []),
      ...(is.elect ? [{ text: words.card.role('elect'), sign: bar('elect', false, false) }] : []),
      ...(is.fading ? [{ text: legend.fading, sign: bar(undefined, false, true) }] : []),
      ...(gaps.length > 0
        ? [
            {
              text: words.terms.nobody,
              sign: (x: number, y: number) => (
                <rect class="gap" x={x} y={y - 2} width={26} height={BAR + 4} />
              ),
            },
          ]
        : []),
    ]
  }

  function rangeOf(from: number, to: number) {
    return dates.date(from === to ? formatDay(from) : `${formatDay(from)}/${formatDay(to)}`).main
  }

  if (!scene) return <p>{words.card.noHolders}</p>
  return (
    <Figure
      name={file}
      title={title}
      summary={words.terms.count(
        dates.number(terms.length),
        gaps.length === 0 ? '' : dates.number(gaps.length),
      )}
      foot={words.pictures.foot(dates.date(asOf).main)}
      draw={draw}
      table={{
        head: [words.pictures.name, words.pictures.time, words.pictures.remark],
        rows: [
          ...terms.map((term) => {
            const { main, other } = dates.term(term)
            return [
              link(term.id, term.name),
              other ? `${main} (${other})` : main,
              [term.role && words.card.role(term.role), term.isCurrent && words.pictures.legend.current]
                .filter(Boolean)
                .join(' · '),
            ]
          }),
          ...gaps.map(([from, to]) => ['—', rangeOf(from, to), words.terms.nobody]),
        ],
      }}
    />
  )
}
