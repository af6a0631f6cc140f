import '@fontsource-variable/vazirmatn'
import '../../components/palette.css'
import '../../components/stage.css'
import '../../components/card/card.css'
import '../../components/pictures/bars.css'
import '../../components/panel/panel.css'
import '../../components/suggest/suggest.css'
import { render } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { NoteKeeper } from '../../components/notes/use-note'
import { pageReaderOf } from '../../components/page-reader'
import { PanelView } from '../../components/panel/PanelView'
import type { PanelPageState, PanelProps } from '../../components/panel/panel.types'
import { send } from '../../lib/client'
import { leave, takeBack } from '../../lib/left-behind'
import { articleAddress } from '../../lib/notebook/address'
import { runOnce } from '../../lib/open-tab'
import type { Offered } from '../../lib/panel-messages'
import type { Settings } from '../../lib/settings'
import { loadSettings, watchSettings } from '../../lib/settings-store'
import { PageLink } from './page-link'
import { useNames, useThenAndNow } from './use-base'
import { keepSuggestion, useKept } from './use-kept'

const notes: NoteKeeper = {
  load: (entity) => send({ type: 'note', entity }),
  save: (draft) => send({ type: 'save-note', draft }),
  // Where it cannot be put by (the disk is full), it is kept a moment later or stays on the screen.
  putBy: (draft, sent) => void leave({ request: { type: 'save-note', draft }, sent }).catch(() => {}),
  settle: (entity) => void takeBack(entity).catch(() => {}),
  unsaved: new Map(),
}

const load: PanelProps['load'] = (entity, at) => send({ type: 'card', entity, at })

const none: [] = []

function Panel({ windowId, fixed, stored }: { windowId?: number; fixed?: number; stored: Settings }) {
  const [settings, setSettings] = useState(stored)
  const [page, setPage] = useState<PanelPageState>({ state: 'waiting' })
  const [occurrences, setOccurrences] = useState<PanelProps['occurrences']>()
  const [offers, setOffers] = useState<Offered[]>([])
  const [failed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const reader = useMemo(() => pageReaderOf(settings), [settings])
  const link = useMemo(
    () =>
      new PageLink(
        {
          page: (state) => {
            setPage(state)
            setFailed(false)
          },
          occurrences: (id, list) => setOccurrences({ id, list }),
          offers: setOffers,
        },
        windowId,
        fixed,
      ),
    [windowId, fixed],
  )
  const content = page.state === 'content' ? page.content : undefined
  const named = content?.named ?? none
  const names = useNames(named)
  const thenAndNow = useThenAndNow(named, attempt)
  const kept = useKept(content)

  useEffect(() => watchSettings(setSettings), [])
  useEffect(() => {
    document.title = reader.words.panel.open
    document.documentElement.lang = reader.language
    document.documentElement.dir = reader.dir
  }, [reader])

  /** The page comes to the front where the panel is a tab of its own. */
  const show = (asked: Parameters<PageLink['ask']>[0]) => {
    link.ask(asked)
    if (fixed !== undefined) void browser.tabs.update(fixed, { active: true })
  }
  return (
    <PanelView
      reader={reader}
      theme={settings.theme}
      page={page}
      failed={failed}
      names={names}
      thenAndNow={thenAndNow}
      kept={kept}
      occurrences={occurrences}
      load={load}
      address={content ? articleAddress(content) : ''}
      suggesting={{
        offers,
        suggested: kept && 'suggestions' in kept ? kept.suggestions : none,
        keep: keepSuggestion,
        onShow: (nth) => show({ type: 'show-offer', nth }),
        onSuggestions: () =>
          void browser.tabs.create({ url: `${browser.runtime.getURL('/library.html')}#suggestions` }),
      }}
      notes={notes}
      onRun={() => {
        const id = link.tabId
        if (id === undefined) return
        runOnce({ id }).then(
          () => link.refresh(),
          () => setFailed(true),
        )
      }}
      onWatch={(id) => link.ask({ type: 'watch', ...(id !== undefined && { id }) })}
      onShowMention={(id, nth) => show({ type: 'show-mention', id, nth })}
      onShowHighlight={(id) => show({ type: 'show-highlight', id })}
      onRetry={() => setAttempt((n) => n + 1)}
      onLibrary={() => void browser.tabs.create({ url: browser.runtime.getURL('/library.html') })}
    />
  )
}

const tab = new URLSearchParams(location.search).get('tab')
const root = document.getElementById('root')
if (root) {
  const stored = await loadSettings()
  if (tab !== null) render(<Panel fixed={Number(tab)} stored={stored} />, root)
  else render(<Panel windowId={(await browser.windows.getCurrent()).id} stored={stored} />, root)
}
