const strokes = {
  back: 'M13 8H3m4-4L3 8l4 4',
  close: 'm4 4 8 8m0-8-8 8',
  up: 'M8 13V3M4 7l4-4 4 4',
  down: 'M8 3v10m4-4-4 4-4-4',
} as const

/** A drawing on a button, which has its name elsewhere; an arrow turns with the direction of reading. */
export function Icon({ of }: { of: keyof typeof strokes }) {
  return (
    <svg viewBox="0 0 16 16" class={of === 'back' ? 'icon mirror' : 'icon'} aria-hidden="true">
      <path d={strokes[of]} />
    </svg>
  )
}
