import { max } from 'd3-array'
import type { Together } from '../../lib/notebook/pictures'
import { usePageReader } from '../page-reader'
import { round } from './Bar'
import { type Drawing, Figure } from './Figure'
import { Label, Lines, linesOf } from './text'

const LEAST_CELL = 18
const MOST_CELL = 36
/** Room of a name's number, apart from it: the two may run in different directions. */
const NUMBER = 22
/** The darkest cell: figures on it can still be read. */
const DARKEST = 0.42

/**
 * Half a matrix: names beside it, numbers above it. Persian letters turned upright
 * cannot be read, and lines between many names cannot be followed.
 */
export function TogetherChart({ together }: { together: Together }) {
  const { words, dates, dir } = usePageReader()
  const { entities, pages } = together
  const most = max(pages, (row, i) => max(row, (count, j) => (i === j ? 0 : count))) || 1

  const draw = (room: number): Drawing => {
    const column = Math.max(120, Math.min(260, room * 0.42))
    const cell = Math.max(LEAST_CELL, Math.min(MOST_CELL, (room - column) / entities.length))
    const width = Math.max(room, column + cell * entities.length)
    const side = dir === 'rtl' ? 'right' : 'left'
    const edge = dir === 'rtl' ? width : 0
    const names = dir === 'rtl' ? width - NUMBER : NUMBER
    const leftOf = (j: number) => (dir === 'rtl' ? width - column - (j + 1) * cell : column + j * cell)
    const rowsOf = entities.map(({ name }) => linesOf(name, column - NUMBER - 10, 12, 400, 2))
    const tops: number[] = []
    let y = 24
    for (const lines of rowsOf) {
      tops.push(y)
      y += Math.max(cell, lines.length * 17 + 2)
    }
    const content = (
      <>
        {entities.map(({ id }, j) => (
          <Label
            key={id}
            x={leftOf(j) + cell / 2}
            y={16}
            text={dates.number(j + 1)}
            size={11}
            side="middle"
          />
        ))}
        {entities.map(({ id }, i) => {
          const height = (tops[i + 1] ?? y) - tops[i]!
          const lines = rowsOf[i]!
          const base = tops[i]! + (height - lines.length * 17) / 2 + 13
          return (
            <g key={id}>
              <Label x={edge} y={base} text={dates.number(i + 1)} size={11} side={side} kind="quiet" />
              <Lines lines={lines} height={17} x={names} y={base} size={12} side={side} kind="strong" />
              {pages[i]!.slice(0, i + 1).map((count, j) => (
                <g key={entities[j]!.id}>
                  <rect
                    class={i === j ? 'self' : 'amount'}
                    x={round(leftOf(j) + 1)}
                    y={round(tops[i]! + 1)}
                    width={round(cell - 2)}
                    height={height - 2}
                    fill-opacity={round(
                      i === j ? 1 : count === 0 ? 0.04 : 0.1 + (DARKEST - 0.1) * (count / most),
                    )}
                  >
                    <title>
                      {words.terms.item(
                        i === j ? entities[i]!.name : `${entities[i]!.name} – ${entities[j]!.name}`,
                        words.pictures.pages(dates.number(count)),
                      )}
                    </title>
                  </rect>
                  {count > 0 && (
                    <Label
                      x={leftOf(j) + cell / 2}
                      y={tops[i]! + height / 2 + 4}
                      text={dates.number(count)}
                      size={11}
                      side="middle"
                      kind={i === j ? undefined : 'strong'}
                    />
                  )}
                </g>
              ))}
            </g>
          )
        })}
      </>
    )
    return { content, height: y, width }
  }

  const pairs = entities
    .flatMap((a, i) => entities.slice(i + 1).map((b, j) => ({ a, b, count: pages[i]![i + 1 + j]! })))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
  return (
    <Figure
      name="hashiyeh-together"
      title={words.pictures.together}
      summary={words.pictures.togetherOf(dates.number(entities.length))}
      foot={words.pictures.togetherOf(dates.number(entities.length))}
      draw={draw}
      table={{
        head: [words.pictures.name, words.pictures.name, words.pictures.pageCount],
        rows: pairs.map(({ a, b, count }) => [a.name, b.name, dates.number(count)]),
      }}
    />
  )
}
