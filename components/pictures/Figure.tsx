import type { ComponentChildren } from 'preact'
import { createContext } from 'preact'
import { useContext, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { usePageReader } from '../page-reader'
import { pngFile, svgFile } from './save'
import { Label, Lines, linesOf, widthOf } from './text'

/** What the page does for a picture that is saved. */
export interface Saver {
  download(name: string, mime: string, content: string | Uint8Array<ArrayBuffer>): void
  /** `@font-face` rules with Vazirmatn inside. */
  fontFaces(): Promise<string>
}

export const SaverContext = createContext<Saver>({ download: () => {}, fontFaces: async () => '' })

export interface Drawing {
  height: number
  /** Wider than what there is: it is drawn smaller. */
  width?: number
  content: ComponentChildren
}

export interface Table {
  head: string[]
  /** The first cell names the row. */
  rows: ComponentChildren[][]
}

const PAD = 12

/** Width of an element as it changes; 0 until it is known. */
function useWidth() {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  const [, setFonts] = useState(false)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return undefined
    const measure = () => setWidth(element.clientWidth)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    // Lines that were broken by another font's measure are broken again.
    void document.fonts.ready.then(() => setFonts(true))
    return () => observer.disconnect()
  }, [])
  return { box, width }
}

/** A picture with its title in it, the same as a table, and the ways to save it. */
export function Figure({
  name,
  title,
  summary,
  foot,
  draw,
  table,
}: {
  /** Of the file, without extension. */
  name: string
  title: string
  summary: string
  foot: string
  /** Draws into `width` pixels. */
  draw(width: number): Drawing
  table: Table
}) {
  const { words, language, dir } = usePageReader()
  const { download, fontFaces } = useContext(SaverContext)
  const { box, width: room } = useWidth()
  const picture = useRef<SVGSVGElement>(null)
  const [failed, setFailed] = useState(false)
  const id = useId()
  const drawing = room > 0 ? draw(room - 2 * PAD) : undefined
  const inner = Math.max(room - 2 * PAD, drawing?.width ?? 0)
  const width = inner + 2 * PAD
  const lines = room > 0 ? linesOf(title, inner, 15, 700, 3) : []
  const top = 16 + lines.length * 24
  const footLines = room > 0 ? linesOf(foot, inner, 11.5, 400, 3) : []
  const height = top + (drawing?.height ?? 0) + 8 + footLines.length * 18 + 8
  const side = dir === 'rtl' ? 'right' : 'left'
  const x = dir === 'rtl' ? inner : 0

  const save = async (kind: 'svg' | 'png') => {
    if (!picture.current) return
    setFailed(false)
    try {
      if (kind === 'svg') download(`${name}.svg`, 'image/svg+xml', svgFile(picture.current))
      else download(`${name}.png`, 'image/png', await pngFile(picture.current, await fontFaces()))
    } catch {
      setFailed(true)
    }
  }

  return (
    <figure class="figure">
      <div class="canvas" ref={box}>
        {drawing && (
          <svg
            ref={picture}
            class="picture"
            role="img"
            aria-labelledby={`${id}-title ${id}-desc`}
            lang={language}
            dir={dir}
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
          >
            <title id={`${id}-title`}>{title}</title>
            <desc id={`${id}-desc`}>{summary}</desc>
            <rect class="ground" width={width} height={height} />
            <g transform={`translate(${PAD} 0)`}>
              <Lines
                lines={lines}
                height={24}
                x={x}
                y={24}
                side={side}
                size={15}
                weight={700}
                kind="strong"
              />
              <g transform={`translate(0 ${top})`}>{drawing.content}</g>
              <Lines
                lines={footLines}
                height={18}
                x={x}
                y={top + drawing.height + 22}
                side={side}
                size={11.5}
              />
            </g>
          </svg>
        )}
      </div>
      <div class="actions">
        <button type="button" onClick={() => void save('svg')}>
          {words.pictures.saveSvg}
        </button>
        <button type="button" onClick={() => void save('png')}>
          {words.pictures.savePng}
        </button>
      </div>
      {failed && (
        <p class="doubt" role="alert">
          {words.pictures.notSaved}
        </p>
      )}
      <details>
        <summary>{words.pictures.table}</summary>
        <table aria-label={title}>
          <thead>
            <tr>
              {table.head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(([first, ...cells], i) => (
              <tr key={i}>
                <th scope="row">{first}</th>
                {cells.map((cell, j) => (
                  <td key={j}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

/** Signs and what they mean, in lines as wide as the picture. */
export function legendOf(
  items: readonly { text: string; sign: (x: number, y: number) => ComponentChildren }[],
  width: number,
  dir: 'rtl' | 'ltr',
): Drawing {
  const SIGN = 26
  let along = 0
  let line = 0
  const content = items.map(({ text, sign }) => {
    const own = SIGN + 6 + widthOf(text, 11.5) + 16
    if (along > 0 && along + own > width) {
      along = 0
      line++
    }
    const y = line * 20
    const start = dir === 'rtl' ? width - along - SIGN : along
    along += own
    return (
      <g key={text}>
        {sign(start, y)}
        <Label
          x={dir === 'rtl' ? start - 6 : start + SIGN + 6}
          y={y + 10}
          text={text}
          size={11.5}
          side={dir === 'rtl' ? 'right' : 'left'}
        />
      </g>
    )
  })
  return { content, height: items.length > 0 ? (line + 1) * 20 : 0 }
}
