import type { Reminder as Due } from '../../lib/notebook/backup-plan'
import { usePageReader } from '../page-reader'
import { saidOf } from './BackupLine'

/** In the library: that a backup is old or failed, and what can be done about it. */
export function Reminder({
  due,
  settings,
  onBackUp,
  onLater,
}: {
  due: Due
  /** Address of the settings. */
  settings: string
  onBackUp(): void
  onLater(): void
}) {
  const reader = usePageReader()
  const { words } = reader
  return (
    <aside class="reminder" aria-label={words.backup.title}>
      <p role="status">{saidOf(due, reader)}</p>
      <div class="actions">
        <button type="button" class="main" onClick={onBackUp}>
          {words.backup.now}
        </button>
        <button type="button" onClick={onLater}>
          {words.backup.later}
        </button>
        {due.kind === 'failed' && <a href={settings}>{words.backup.settings}</a>}
      </div>
    </aside>
  )
}
