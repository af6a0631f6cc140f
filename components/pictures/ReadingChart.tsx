import { max } from 'd3-array'
import type { Reading } from '../../lib/notebook/pictures'
import { usePageReader } from '../page-reader'
import { round } from './Bar'
import { type Drawing, Figure } from './Figure'
import { Label, linesOf, widthOf } from './text'

const BARS = 34
const NAME = 22

/** A row of bars for each name, all to one measure, over months or years. */
export function ReadingChart({ reading, by }: { reading: Reading; by: string }) {
  const { words, dates, dir } = usePageReader()
  const { bins, rows, undated } = reading
  const most = max(rows, ({ counts }) => max(counts)) ?? 0
  const nameOf = ({ year, month }: Reading['bins'][number]) =>
    month === undefined ? dates.number(year) : `${dates.month(month)} ${dates.number(year)}`

  const draw = (width: number): Drawing => {
    const band = Math.min(64, width / bins.length)
    // In Persian from the right, as everywhere.
    const leftOf = (bin: number) => (dir === 'rtl' ? width - (bin + 1) * band : bin * band)
    const side = dir === 'rtl' ? 'right' : 'left'
    const edge = dir === 'rtl' ? width : 0
    const other = dir === 'rtl' ? 0 : width
    const base = (row: number) => (row + 1) * (NAME + BARS + 8)
    const bottom = base(rows.length - 1)
    const labels = bins.map((bin) =>
      bin.month === undefined ? dates.number(bin.year) : dates.month(bin.month),
    )
    const widest = max(labels, (text) => widthOf(text, 11.5)) ?? 0
    const step = Math.ceil((widest + 10) / band)
    const content = (
      <>
        {bins.map((bin, i) => {
          const isYear = bin.month === 1 || (i === 0 && bin.month !== undefined)
          const x = leftOf(i) + band / 2
          const before = dir === 'rtl' ? x + band / 2 : x - band / 2
          return (
            <g key={i}>
              {i % step === 0 && <Label x={x} y={bottom + 16} text={labels[i]!} size={11.5} side="middle" />}
              {isYear && (
                <>
                  {i > 0 && <line class="rule" x1={before} x2={before} y1={NAME} y2={bottom + 36} />}
                  <Label
                    x={dir === 'rtl' ? before - 4 : before + 4}
                    y={bottom + 34}
                    text={dates.number(bin.year)}
                    size={11.5}
                    side={side}
                  />
                </>
              )}
            </g>
          )
        })}
        {rows.map(({ entity, counts, total }, row) => (
          <g key={entity.id}>
            <Label
              x={edge}
              y={base(row) - BARS - 9}
              text={linesOf(entity.name, width - 90, 13, 400, 1)[0]!}
              size={13}
              side={side}
              kind="strong"
            />
            <Label
              x={other}
              y={base(row) - BARS - 9}
              text={dates.number(total)}
              size={12}
              side={dir === 'rtl' ? 'left' : 'right'}
            />
            <line class="base" x1={0} x2={width} y1={base(row)} y2={base(row)} />
            {counts.map((count, i) => {
              if (count === 0) return null
              const height = (count / most) * BARS
              const wide = Math.max(1, Math.min(36, band - (band > 4 ? 2 : 0)))
              return (
                <rect
                  key={i}
                  class="amount"
                  x={round(leftOf(i) + (band - wide) / 2)}
                  y={round(base(row) - height)}
                  width={round(wide)}
                  height={round(height)}
                >
                  <title>{words.terms.item(nameOf(bins[i]!), dates.number(count))}</title>
                </rect>
              )
            })}
          </g>
        ))}
      </>
    )
    return { content, height: bottom + (bins[0]?.month === undefined ? 22 : 40) }
  }

  const names = rows.map(({ entity }) => entity.name).reduce(words.terms.item)
  return (
    <Figure
      name="hashiyeh-reading"
      title={words.pictures.readingOf(names)}
      summary={words.pictures.count(dates.number(rows.reduce((sum, { total }) => sum + total, 0)))}
      foot={[`${words.pictures.byLabel} ${by}`, undated > 0 && words.pictures.undated(dates.number(undated))]
        .filter(Boolean)
        .join(' · ')}
      draw={draw}
      table={{
        head: [words.pictures.name, words.pictures.time, words.pictures.amount],
        rows: rows.flatMap(({ entity, counts, total }) => [
          ...bins.flatMap((bin, i) =>
            counts[i] === 0 ? [] : [[entity.name, nameOf(bin), dates.number(counts[i]!)]],
          ),
          [entity.name, words.pictures.total, dates.number(total)],
        ]),
      }}
    />
  )
}
