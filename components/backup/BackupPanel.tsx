import type { BackupState } from '../../lib/notebook/backup-plan'
import { usePageReader } from '../page-reader'
import { BackupLine } from './BackupLine'

/** In the library: everything out in one click. */
export function BackupPanel({
  state,
  settings,
  onBackUp,
}: {
  state: BackupState
  /** Address of the settings. */
  settings: string
  onBackUp(): void
}) {
  const { words } = usePageReader()
  return (
    <section class="panel">
      <h2>{words.backup.title}</h2>
      <p class="quiet">{words.backup.how}</p>
      <div class="actions">
        <button type="button" class="main" onClick={onBackUp}>
          {words.backup.now}
        </button>
      </div>
      <BackupLine state={state} />
      <p class="quiet">
        {words.backup.rhythm}: {words.backup.rhythms[state.rhythm]}.{' '}
        <a href={settings}>{words.backup.settings}</a>
      </p>
    </section>
  )
}
