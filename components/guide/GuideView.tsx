import { useState } from 'preact/hooks'
import type { Settings } from '../../lib/settings'
import type { LoadCard } from '../card/use-entity'
import type { PageReader } from '../page-reader'
import { EntityCard } from '../panel/EntityCard'
import { ReaderContext } from '../reader'

export interface Shortcut {
  name: string
  description: string
  /** As the browser writes it; empty where the reader or another extension took it. */
  keys: string
}

export interface GuideProps {
  reader: PageReader
  theme: Settings['theme']
  shortcuts: readonly Shortcut[]
  load: LoadCard
  onSettings(): void
  onLibrary(): void
}

/** What the sample sentence names, on the day it was written. */
const SAMPLE = { person: 'mohammad-javad-zarif', area: 'AT', day: '2015-07-14' } as const

/** Two names to press, as a page would have them, and the card of the one pressed. */
function Sample({ reader, load }: Pick<GuideProps, 'reader' | 'load'>) {
  const { guide } = reader.words
  const [opened, setOpened] = useState<'person' | 'area'>()
  const name = (kind: 'person' | 'area') => (
    <button
      type="button"
      class={`marked ${kind}`}
      aria-expanded={opened === kind}
      onClick={() => setOpened(opened === kind ? undefined : kind)}
    >
      {guide.sample[kind]}
    </button>
  )
  return (
    <section class="sample">
      <p lang="fa" dir="rtl" class="sentence">
        {guide.sample.day}
        {name('person')}
        {guide.sample.between}
        {name('area')}
        {guide.sample.after}
      </p>
      <p class="quiet">{guide.try}</p>
      {opened && (
        <div class="opened">
          <EntityCard key={opened} start={{ entity: SAMPLE[opened], at: SAMPLE.day }} load={load} />
        </div>
      )}
    </section>
  )
}

/** What a reader is told first, with a card to try. */
export function GuideView({ reader, theme, shortcuts, load, onSettings, onLibrary }: GuideProps) {
  const { words } = reader
  const { guide } = words
  return (
    <ReaderContext.Provider value={reader}>
      <main class="side guide paper" lang={reader.language} dir={reader.dir} data-theme={theme}>
        <header class="top">
          <h1>{guide.title}</h1>
          <div class="to">
            <button type="button" class="link" onClick={onLibrary}>
              {words.library.open}
            </button>
            <button type="button" class="link" onClick={onSettings}>
              {guide.settings}
            </button>
          </div>
        </header>
        <p>{guide.marks}</p>
        <Sample reader={reader} load={load} />
        <p>{guide.limits}</p>
        <p>{guide.sites}</p>
        <p>{guide.notebook}</p>
        <p>{guide.panel}</p>
        <p>{guide.privacy}</p>
        {shortcuts.length > 0 && (
          <section>
            <h2>{guide.keys}</h2>
            <dl class="keys">
              {shortcuts.map(({ name, description, keys }) => (
                <div key={name}>
                  <dt>{description}</dt>
                  <dd>{keys ? <kbd dir="ltr">{keys}</kbd> : <span class="quiet">{guide.noKey}</span>}</dd>
                </div>
              ))}
            </dl>
          </section>
        )}
      </main>
    </ReaderContext.Provider>
  )
}
