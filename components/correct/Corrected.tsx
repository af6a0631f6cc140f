import { useContext, useLayoutEffect, useRef } from 'preact/hooks'
import { useReader } from '../reader'
import { CorrectingContext, type Done } from './use-correct'

/** In the card's place after a correction: what holds now, and the way back. */
export function Corrected({ done, surface }: { done: Done; surface: string }) {
  const { words } = useReader()
  const correcting = useContext(CorrectingContext)
  const sentence = useRef<HTMLParagraphElement>(null)
  // The pressed button is gone: the focus goes to what came of it, which is read aloud.
  useLayoutEffect(() => sentence.current?.focus({ preventScroll: true }), [done])
  return (
    <div class="state">
      <p ref={sentence} tabIndex={-1}>
        {done === 'undone' ? words.correct.undone : words.correct.kept(surface, done)}
      </p>
      {done !== 'undone' && (
        <button type="button" class="button" onClick={() => correcting?.undo(done.id)}>
          {words.correct.undo}
        </button>
      )}
    </div>
  )
}
