/** Text in pictures: SVG neither breaks lines nor finds the side a line begins at. */

/** As in own-page.css; a saved picture names more, for programs that lack the first. */
const FONT = '"Vazirmatn Variable", Vazirmatn, Tahoma, system-ui, sans-serif'

let context: CanvasRenderingContext2D | null | undefined

export function widthOf(text: string, size: number, weight = 400): number {
  context ??= document.createElement('canvas').getContext('2d')
  if (!context) return text.length * size * 0.55
  context.font = `${weight} ${size}px ${FONT}`
  return context.measureText(text).width
}

/** Lines no wider than `width`; what is beyond `most` of them becomes «…» (the table has it whole). */
export function linesOf(text: string, width: number, size: number, weight = 400, most = 2): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || widthOf(longer, size, weight) <= width) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  lines.push(line)
  const kept = lines.slice(0, most)
  const rest = lines.slice(most - 1).join(' ')
  if (lines.length > most || widthOf(kept.at(-1) ?? '', size, weight) > width) {
    kept[kept.length - 1] = shortened(rest, width, size, weight)
  }
  return kept
}

function shortened(text: string, width: number, size: number, weight: number): string {
  const letters = [...text]
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, size, weight) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

const isRightToLeft = (text: string) => /^[^A-Za-z]*[\u0590-\u08ff]/.test(text)

/** Which end of the text stands at `x`, whatever its direction. */
export type Side = 'left' | 'right' | 'middle'

export function Label({
  x,
  y,
  text,
  side,
  size = 12,
  weight,
  kind,
}: {
  x: number
  y: number
  text: string
  side: Side
  size?: number
  weight?: number
  kind?: 'quiet' | 'strong'
}) {
  const isRtl = isRightToLeft(text)
  const anchor = side === 'middle' ? 'middle' : (side === 'left') === isRtl ? 'end' : 'start'
  return (
    <text
      class={kind}
      x={Math.round(x)}
      y={Math.round(y)}
      direction={isRtl ? 'rtl' : 'ltr'}
      text-anchor={anchor}
      style={{ fontSize: `${size}px`, fontWeight: weight }}
    >
      {text}
    </text>
  )
}

/** Lines below each other, `height` apart, the first with its base at `y`. */
export function Lines({
  lines,
  height,
  y,
  ...label
}: { lines: readonly string[]; height: number } & Omit<Parameters<typeof Label>[0], 'text'>) {
  return (
    <>
      {lines.map((text, i) => (
        <Label key={i} {...label} y={y + i * height} text={text} />
      ))}
    </>
  )
}
