/** The side panel: this page's officials and countries, then and now, and what the reader keeps of it. */
import { useId, useRef, useState } from 'preact/hooks'
import type { PageContent } from '../../lib/panel-messages'
import { ConfidenceContext, NavigateContext } from '../card/parts'
import { dayLine } from '../day-line'
import { NoteKeeperContext } from '../notes/use-note'
import { usePageReader } from '../page-reader'
import { ReaderContext } from '../reader'
import { OffersList } from '../suggest/OffersList'
import { EntityCard } from './EntityCard'
import { KeptList } from './KeptList'
import { NamesList } from './NamesList'
import type { PanelProps } from './panel.types'
import { ThenAndNowTable } from './ThenAndNowTable'

const tabs = ['names', 'thenAndNow', 'kept'] as const
type Tab = (typeof tabs)[number]

function Tabs({ tab, ids, onTab }: { tab: Tab; ids: string; onTab(tab: Tab): void }) {
  const { words, dir } = usePageReader()
  const list = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const forward = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const back = dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
    const by = event.key === forward ? 1 : event.key === back ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    const next = (tabs.indexOf(tab) + by + tabs.length) % tabs.length
    onTab(tabs[next]!)
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus()
  }
  return (
    <div ref={list} class="tabs" role="tablist" onKeyDown={onKeyDown}>
      {tabs.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`${ids}-${one}`}
          aria-selected={one === tab}
          aria-controls={`${ids}-panel`}
          tabIndex={one === tab ? 0 : -1}
          onClick={() => onTab(one)}
        >
          {words.panel.tabs[one]}
        </button>
      ))}
    </div>
  )
}

function Content(props: PanelProps & { content: PageContent }) {
  const { content, load, onWatch } = props
  const reader = usePageReader()
  const [tab, setTab] = useState<Tab>('names')
  /** A card opened from the table or the notes, over them. */
  const [detail, setDetail] = useState<string>()
  const before = useRef<Element | null>(null)
  const ids = useId()
  const open = (id: string) => {
    before.current = document.activeElement
    setDetail(id)
  }
  const close = () => {
    setDetail(undefined)
    // The list is drawn again before its element can have the focus.
    requestAnimationFrame(() => before.current instanceof HTMLElement && before.current.focus())
  }
  return (
    <>
      <header class="of-page">
        <p class="title" dir="auto">
          {content.title}
        </p>
        <p class="quiet">{dayLine(content.day, content.confidence, reader)}</p>
      </header>
      <Tabs
        tab={tab}
        ids={ids}
        onTab={(next) => {
          setTab(next)
          setDetail(undefined)
          onWatch(undefined)
        }}
      />
      <ConfidenceContext.Provider value={content.confidence}>
        <div class="sheet" role="tabpanel" id={`${ids}-panel`} aria-labelledby={`${ids}-${tab}`}>
          {detail !== undefined && (
            <EntityCard key={detail} start={{ entity: detail, at: content.day }} load={load} onBack={close} />
          )}
          <div hidden={detail !== undefined}>
            <NavigateContext.Provider value={open}>
              {tab === 'names' && (
                <>
                  <NamesList {...props} />
                  <OffersList {...props.suggesting} page={{ title: content.title, address: props.address }} />
                </>
              )}
              {tab === 'thenAndNow' && <ThenAndNowTable {...props} />}
              {tab === 'kept' && <KeptList {...props} />}
            </NavigateContext.Provider>
          </div>
        </div>
      </ConfidenceContext.Provider>
    </>
  )
}

function State({ page, failed, onRun }: PanelProps) {
  const { words } = usePageReader()
  const said = words.panel.states
  if (page.state === 'content' && page.content.isRunning && !page.content.hasText)
    return <p role="status">{said.noText}</p>
  if (page.state === 'content' || page.state === 'absent')
    return (
      <div>
        <p role="status">{page.state === 'absent' ? said.absent : said.stopped}</p>
        <button type="button" class="button main" onClick={onRun}>
          {words.popup.runOnce}
        </button>
        {failed && (
          <p class="doubt" role="alert">
            {words.popup.failed}
          </p>
        )}
      </div>
    )
  return (
    <p role="status">
      {page.state === 'waiting' ? said.waiting : page.state === 'forbidden' ? said.forbidden : said.noPage}
    </p>
  )
}

export function PanelView(props: PanelProps) {
  const { reader, theme, page, notes, onLibrary } = props
  const { words } = reader
  const content = page.state === 'content' && page.content.isRunning && page.content.hasText && page.content
  return (
    <ReaderContext.Provider value={reader}>
      <NoteKeeperContext.Provider value={notes}>
        <main class="side paper" lang={reader.language} dir={reader.dir} data-theme={theme}>
          <header class="top">
            <h1>{words.appName}</h1>
            <button type="button" class="link" onClick={onLibrary}>
              {words.library.open}
            </button>
          </header>
          {content ? (
            // Another page begins with its names.
            <Content key={content.url} {...props} content={content} />
          ) : (
            <section class="state">
              <State {...props} />
            </section>
          )}
        </main>
      </NoteKeeperContext.Provider>
    </ReaderContext.Provider>
  )
}
