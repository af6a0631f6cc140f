import type { NoteKeeper } from '../../components/notes/use-note'
import { leave, takeBack } from '../../lib/left-behind'

/** Notes kept by what these two do. What is typed is put by until it is kept, wherever that happens. */
export const noteKeeper = (ways: Pick<NoteKeeper, 'load' | 'save'>): NoteKeeper => ({
  ...ways,
  // Where it cannot be put by (the disk is full), it is kept a moment later or stays on the screen.
  putBy: (draft, sent) => void leave({ request: { type: 'save-note', draft }, sent }).catch(() => {}),
  settle: (entity) => void takeBack(entity).catch(() => {}),
  unsaved: new Map(),
})
