import type { ComponentChildren } from 'preact'
import type { KnowledgeState } from '../../lib/messages'
import type { Settings } from '../../lib/settings'
import { BackupChoices, type BackupChoicesProps } from '../backup/BackupChoices'
import { KnowledgeLine } from '../KnowledgeLine'
import { type PageReader, usePageReader } from '../page-reader'
import { ReaderContext } from '../reader'

export interface OptionsProps extends BackupChoicesProps {
  reader: PageReader
  settings: Settings
  addedHosts: string[]
  knowledge: KnowledgeState | 'unreachable' | undefined
  /** Something was just saved. */
  saved: boolean
  onChange(settings: Settings): void
  onRemoveSite(host: string): void
  /** Address of the library. */
  library: string
}

type Change = Pick<OptionsProps, 'settings' | 'onChange'>

function Check({
  checked,
  onChange,
  children,
}: {
  checked: boolean
  onChange(checked: boolean): void
  children: ComponentChildren
}) {
  return (
    <label>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  )
}

/** One of a few, as radio buttons. */
function Choice<T extends string>({
  legend,
  name,
  value,
  choices,
  onChange,
}: {
  legend: string
  name: string
  value: T
  /** Value and label; `lang` where the label is in another language. */
  choices: readonly { value: T; label: string; lang?: string }[]
  onChange(value: T): void
}) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="choices">
        {choices.map((choice) => (
          <label key={choice.value} lang={choice.lang}>
            <input
              type="radio"
              name={name}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function Kinds({ settings, onChange }: Change) {
  const { words } = usePageReader()
  const kinds = ['officials', 'countries', 'dates', 'demonyms', 'metonyms'] as const
  const notes: Partial<Record<(typeof kinds)[number], string>> = words.options.kindNotes
  return (
    <fieldset>
      <legend>{words.options.marked}</legend>
      <div>
        {kinds.map((kind) => (
          <Check
            key={kind}
            checked={settings.kinds[kind]}
            onChange={(checked) => onChange({ ...settings, kinds: { ...settings.kinds, [kind]: checked } })}
          >
            {words.options.kinds[kind]} {notes[kind] && <span class="quiet">({notes[kind]})</span>}
          </Check>
        ))}
        <Check checked={settings.firstOnly} onChange={(firstOnly) => onChange({ ...settings, firstOnly })}>
          {words.options.firstOnly}
        </Check>
      </div>
    </fieldset>
  )
}

function Delay({ settings, onChange }: Change) {
  const { words, dates } = usePageReader()
  const said = words.options.milliseconds(dates.number(settings.delay))
  return (
    <section>
      <h2>
        <label for="delay">{words.options.delay}</label>
      </h2>
      <div class="line">
        <input
          id="delay"
          type="range"
          min={0}
          max={1500}
          step={50}
          value={settings.delay}
          aria-valuetext={said}
          onInput={(event) => onChange({ ...settings, delay: event.currentTarget.valueAsNumber })}
        />
        <output for="delay">{said}</output>
      </div>
    </section>
  )
}

function Hosts({
  title,
  empty,
  hosts,
  action,
  onAction,
}: {
  title: string
  empty: string
  hosts: string[]
  action: string
  onAction(host: string): void
}) {
  return (
    <>
      <h3>{title}</h3>
      {hosts.length === 0 ? (
        <p class="quiet">{empty}</p>
      ) : (
        <ul class="hosts">
          {hosts.map((host) => (
            <li key={host}>
              <bdi class="host">{host}</bdi>
              <button type="button" aria-label={`${action}: ${host}`} onClick={() => onAction(host)}>
                {action}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

export function OptionsView(props: OptionsProps) {
  const { reader, settings, addedHosts, knowledge, saved, onChange, onRemoveSite, library } = props
  const { words, language } = reader
  const { digitChoices, themeChoices } = words.options
  return (
    <ReaderContext.Provider value={reader}>
      <div class="page options paper" lang={language} dir={reader.dir} data-theme={settings.theme}>
        <main>
          <h1>{words.options.title}</h1>
          <p class="quiet saved" role="status">
            {saved && words.options.saved}
          </p>
          <Choice
            legend={words.options.language}
            name="language"
            value={settings.language}
            choices={[
              { value: 'fa', label: 'فارسی', lang: 'fa' },
              { value: 'en', label: 'English', lang: 'en' },
            ]}
            onChange={(changed) => onChange({ ...settings, language: changed })}
          />
          <Kinds settings={settings} onChange={onChange} />
          <Delay settings={settings} onChange={onChange} />
          {language === 'fa' && (
            <Choice
              legend={words.options.digits}
              name="digits"
              value={settings.digits}
              choices={[
                { value: 'persian', label: digitChoices.persian },
                { value: 'latin', label: digitChoices.latin },
              ]}
              onChange={(digits) => onChange({ ...settings, digits })}
            />
          )}
          <Choice
            legend={words.options.theme}
            name="theme"
            value={settings.theme}
            choices={[
              { value: 'auto', label: themeChoices.auto },
              { value: 'light', label: themeChoices.light },
              { value: 'dark', label: themeChoices.dark },
            ]}
            onChange={(theme) => onChange({ ...settings, theme })}
          />
          <fieldset>
            <legend>{words.options.highlights}</legend>
            <div>
              <p>
                <a href={library}>{words.library.title}</a>
              </p>
              <Check
                checked={settings.showHighlights}
                onChange={(showHighlights) => onChange({ ...settings, showHighlights })}
              >
                {words.options.showHighlights}
              </Check>
              <p class="quiet">{words.options.showHighlightsNote}</p>
              <Check
                checked={settings.selectionBar}
                onChange={(selectionBar) => onChange({ ...settings, selectionBar })}
              >
                {words.options.selectionBar}
              </Check>
            </div>
          </fieldset>
          <BackupChoices {...props} />
          <section>
            <h2>{words.options.sites}</h2>
            <Hosts
              title={words.options.offHosts}
              empty={words.options.noOffHosts}
              hosts={settings.offHosts}
              action={words.options.turnOn}
              onAction={(host) =>
                onChange({ ...settings, offHosts: settings.offHosts.filter((off) => off !== host) })
              }
            />
            <Hosts
              title={words.options.addedHosts}
              empty={words.options.noAddedHosts}
              hosts={addedHosts}
              action={words.options.remove}
              onAction={onRemoveSite}
            />
          </section>
          <section>
            <h2>{words.knowledge.title}</h2>
            <KnowledgeLine state={knowledge} />
            {typeof knowledge === 'object' && knowledge.state === 'ready' && (
              <p class="quiet">{words.knowledge.version(knowledge.version)}</p>
            )}
            <p class="quiet">{words.options.privacy}</p>
          </section>
        </main>
      </div>
    </ReaderContext.Provider>
  )
}
