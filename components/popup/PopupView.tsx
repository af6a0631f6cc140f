import type { KnowledgeState, PageState } from '../../lib/messages'
import type { Reminder } from '../../lib/notebook/backup-plan'
import type { SiteKind } from '../../lib/open-tab'
import type { Settings } from '../../lib/settings'
import { saidOf } from '../backup/BackupLine'
import { dayLine } from '../day-line'
import { KnowledgeLine } from '../KnowledgeLine'
import { type PageReader, usePageReader } from '../page-reader'
import { ReaderContext } from '../reader'

export interface PopupSite {
  host: string
  kind: SiteKind
  on: boolean
}

export interface PopupProps {
  reader: PageReader
  theme: Settings['theme']
  /** Absent on pages no extension may read. */
  site: PopupSite | undefined
  /** Absent where nothing of ours runs on the page. */
  page: PageState | undefined
  knowledge: KnowledgeState | 'unreachable' | undefined
  /** The browser refused what was last asked for. */
  failed: boolean
  onToggle(on: boolean): void
  onAllow(): void
  onRunOnce(): void
  onStep(by: 1 | -1): void
  onSettings(): void
  onLibrary(): void
  onPanel(): void
  /** What must be said of the backups, if anything. */
  reminder: Reminder | undefined
  onBackup(): void
  onGuide(): void
}

function Site({ site, page, failed, onToggle, onAllow, onRunOnce }: PopupProps & { site: PopupSite }) {
  const { words } = usePageReader()
  return (
    <section>
      {site.kind === 'ours' ? (
        <label>
          <input
            type="checkbox"
            role="switch"
            checked={site.on}
            aria-checked={site.on}
            onChange={(event) => onToggle(event.currentTarget.checked)}
          />
          <span>{words.popup.here}</span>
        </label>
      ) : (
        <p>{site.kind === 'refused' ? words.popup.refused : words.popup.outside}</p>
      )}
      <p class="host" dir="ltr">
        {site.host}
      </p>
      {!page?.running && (
        <div class="actions">
          <button type="button" class="main" onClick={onRunOnce}>
            {words.popup.runOnce}
          </button>
          {site.kind !== 'ours' && (
            <button type="button" onClick={onAllow}>
              {site.kind === 'outside' ? words.popup.addSite : words.popup.allowSite}
            </button>
          )}
        </div>
      )}
      {page?.running && site.kind !== 'ours' && (
        <div class="actions">
          <button type="button" onClick={onAllow}>
            {site.kind === 'outside' ? words.popup.addSite : words.popup.allowSite}
          </button>
        </div>
      )}
      {site.kind !== 'ours' && <p class="quiet">{words.popup.addSiteNote}</p>}
      {failed && (
        <p class="doubt" role="alert">
          {words.popup.failed}
        </p>
      )}
    </section>
  )
}

function Found({ page, onStep }: { page: PageState; onStep: PopupProps['onStep'] }) {
  const reader = usePageReader()
  const { words, dates } = reader
  const total = page.officials + page.countries + page.dates
  return (
    <section>
      <h2>{words.popup.found}</h2>
      <ul class="counts">
        {(['officials', 'countries', 'dates'] as const).map((kind) => (
          <li key={kind}>
            <b>{dates.number(page[kind])}</b> {words.popup[kind]}
          </li>
        ))}
      </ul>
      <p class="quiet">{dayLine(page.published, page.confidence, reader)}</p>
      {total > 0 && (
        <div class="actions">
          <button type="button" onClick={() => onStep(-1)}>
            {words.popup.previous}
          </button>
          <button type="button" onClick={() => onStep(1)}>
            {words.popup.next}
          </button>
        </div>
      )}
    </section>
  )
}

export function PopupView(props: PopupProps) {
  const { reader, theme, site, page, knowledge, reminder } = props
  const { onStep, onSettings, onLibrary, onPanel, onGuide, onBackup } = props
  const { words } = reader
  return (
    <ReaderContext.Provider value={reader}>
      <main class="page popup paper" lang={reader.language} dir={reader.dir} data-theme={theme}>
        <header class="top">
          <h1>{words.appName}</h1>
          <div>
            <button type="button" class="plain" onClick={onLibrary}>
              {words.library.open}
            </button>
            <button type="button" class="plain" onClick={onSettings}>
              {words.popup.settings}
            </button>
            <button type="button" class="plain" onClick={onGuide}>
              {words.guide.open}
            </button>
          </div>
        </header>
        {site ? (
          <Site {...props} site={site} />
        ) : (
          <section>
            <p>{words.popup.notAPage}</p>
          </section>
        )}
        {page?.running && <Found page={page} onStep={onStep} />}
        <section>
          <button type="button" onClick={onPanel}>
            {words.panel.open}
          </button>
        </section>
        <section>
          <h2>{words.knowledge.title}</h2>
          <KnowledgeLine state={knowledge} />
        </section>
        {reminder && (
          <section class="reminder">
            <p class="quiet" role="status">
              {saidOf(reminder, reader)}
            </p>
            <button type="button" class="plain" onClick={onBackup}>
              {words.backup.go}
            </button>
          </section>
        )}
      </main>
    </ReaderContext.Provider>
  )
}
