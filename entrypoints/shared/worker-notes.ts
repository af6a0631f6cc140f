import { send } from '../../lib/client'
import { noteKeeper } from './note-keeper'

/** Notes as the worker keeps them, for views that do not open the notebook to write. */
export const workerNotes = noteKeeper({
  load: (entity) => send({ type: 'note', entity }),
  save: (draft) => send({ type: 'save-note', draft }),
})
