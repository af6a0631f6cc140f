import type { BackupState, Reminder } from '../../lib/notebook/backup-plan'
import { type PageReader, usePageReader } from '../page-reader'

const dayOf = (moment: string) => moment.slice(0, 10)

/** What a reminder says, in a sentence. */
export function saidOf(reminder: Reminder, { words, dates }: PageReader): string {
  if (reminder.kind === 'failed') return words.backup.failed(reminder.why, reminder.reason)
  if (reminder.last === undefined) return words.backup.noneYet
  return words.backup.old(dates.date(dayOf(reminder.last)).main)
}

/** When the last backup was made, and what went wrong since. */
export function BackupLine({ state: { last, failed } }: { state: BackupState }) {
  const { words, dates } = usePageReader()
  return (
    <>
      <p class="quiet" role="status">
        {last ? words.backup.last(dates.date(dayOf(last.at)).main) : words.backup.never}
      </p>
      {failed && (
        <p class="doubt" role="alert">
          {words.backup.failed(failed.why, failed.reason)}
        </p>
      )}
    </>
  )
}
