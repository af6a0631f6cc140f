/** What the library is given. */
import type { Problem } from '../../lib/notebook/answers'
import type { ReadImport } from '../../lib/notebook/backup'
import type { BackupState } from '../../lib/notebook/backup-plan'
import type { Change } from '../../lib/notebook/change'
import type { ExportChoices } from '../../lib/notebook/export/choices'
import type { Merged } from '../../lib/notebook/merge'
import type { Notebook } from '../../lib/notebook/schema'
import type { Settings } from '../../lib/settings'
import type { NoteKeeper } from '../notes/use-note'
import type { PageReader } from '../page-reader'
import type { PicturesProps } from '../pictures/PicturesView'
import type { KeepSuggestion } from '../suggest/SuggestForm'
import type { MarkKeeper } from './EditHighlight'
import type { Place } from './place'
import type { AskBase } from './use-base'

export interface LibraryBackup {
  state: BackupState
  now: Date
  /** Address of the settings. */
  settings: string
  /** All of the notebook was saved as a backup. */
  saved(): void
  onBackUp(): void
  onLater(): void
}

export interface LibraryProps {
  reader: PageReader
  theme: Settings['theme']
  /** Undefined until it is read; the problem where it cannot be. */
  notebook: Notebook | { problem: Problem } | undefined
  notes: NoteKeeper
  /** Of the address; links change it by themselves. */
  place: Place
  /** The reader filters: not another place to go back from. */
  onPlace(place: Place): void
  marks: MarkKeeper
  /** Gives what changed as it was before, for `restore`; or why nothing did. */
  change(ids: readonly string[], change: Change): Promise<Notebook | Problem>
  restore(before: Notebook): Promise<Problem | undefined>
  /** Gives what could not be done. */
  remove(part: Notebook): Promise<Problem | undefined>
  putBack(part: Notebook): Promise<Problem | undefined>
  /** Takes in what is new or newer; gives how much that was, or why nothing was. */
  bringIn(incoming: Notebook): Promise<Merged['counts'] | Problem>
  keepSuggestion: KeepSuggestion
  download(name: string, mime: string, content: string | Uint8Array<ArrayBuffer>): void
  exporting: { choices: ExportChoices; onChoices(choices: ExportChoices): void }
  /** Undefined until it is known. */
  backup: LibraryBackup | undefined
  read(file: File): Promise<ReadImport>
  /** Must be the same function every time. */
  askBase: AskBase
  pictures: Pick<PicturesProps, 'load' | 'today' | 'fontFaces'>
}
