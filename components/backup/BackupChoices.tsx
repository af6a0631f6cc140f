import { type BackupState, type Rhythm, rhythms } from '../../lib/notebook/backup-plan'
import { usePageReader } from '../page-reader'
import { BackupLine } from './BackupLine'

export interface BackupChoicesProps {
  /** Undefined until it is read. Its rhythm is the one just chosen while the browser asks the reader. */
  backup: BackupState | undefined
  /** The browser said no to what was last chosen. */
  backupRefused: boolean
  /** Whether the browser promised to keep what is stored; undefined until it is known. */
  persisted: boolean | undefined
  onRhythm(rhythm: Rhythm): void
}

/** In the settings: how often a backup makes itself, how the last one came out, and what the browser keeps. */
export function BackupChoices({ backup, backupRefused, persisted, onRhythm }: BackupChoicesProps) {
  const { words } = usePageReader()
  return (
    <fieldset aria-describedby="backup-where">
      <legend>{words.backup.rhythm}</legend>
      <div>
        <div class="choices">
          {rhythms.map((rhythm) => (
            <label key={rhythm}>
              <input
                type="radio"
                name="rhythm"
                checked={backup?.rhythm === rhythm}
                onChange={() => onRhythm(rhythm)}
              />
              <span>{words.backup.rhythms[rhythm]}</span>
            </label>
          ))}
        </div>
        <p class="quiet" id="backup-where">
          {words.backup.where}
        </p>
        {backupRefused && (
          <p class="doubt" role="alert">
            {words.backup.refused}
          </p>
        )}
        {backup && <BackupLine state={backup} />}
        {persisted !== undefined && (
          <p class="quiet">{persisted ? words.backup.persisted : words.backup.notPersisted}</p>
        )}
      </div>
    </fieldset>
  )
}
