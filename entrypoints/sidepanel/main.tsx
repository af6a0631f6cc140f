import '../../components/panel/panel.css'
import { useMemo, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { PanelView } from '../../components/panel/PanelView'
import type { PanelPageState, PanelProps } from '../../components/panel/panel.types'
import { send } from '../../lib/client'
import { articleAddress } from '../../lib/notebook/address'
import { runOnce } from '../../lib/open-tab'
import type { Offered } from '../../lib/panel-messages'
import { openLibrary } from '../shared/open-library'
import { type OwnPage, openOwnPage } from '../shared/own-page'
import { attempt, store } from '../shared/stored'
import { workerNotes } from '../shared/worker-notes'
import { PageLink } from './page-link'
import { useNames, useThenAndNow } from './use-base'
import { useKept } from './use-kept'

const load: PanelProps['load'] = (entity, at) => send({ type: 'card', entity, at })

const none: [] = []

/** The window it stands in, or the tab that a panel in a tab of its own stays with. */
interface Beside {
  windowId?: number | undefined
  fixed?: number
}

function Panel({ windowId, fixed, settings, reader }: OwnPage & Beside) {
  const [page, setPage] = useState<PanelPageState>({ state: 'waiting' })
  const [occurrences, setOccurrences] = useState<PanelProps['occurrences']>()
  const [offers, setOffers] = useState<Offered[]>([])
  const [failed, setFailed] = useState(false)
  const [asked, setAsked] = useState(0)
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
  const thenAndNow = useThenAndNow(named, asked)
  const kept = useKept(content)

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
        keep: (draft) => attempt(store.saveSuggestion(draft)),
        onShow: (nth) => show({ type: 'show-offer', nth }),
        onSuggestions: () => void openLibrary('#suggestions'),
      }}
      notes={workerNotes}
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
      onRetry={() => setAsked((n) => n + 1)}
      onLibrary={() => void openLibrary()}
    />
  )
}

async function beside(): Promise<Beside> {
  const tab = new URLSearchParams(location.search).get('tab')
  return tab === null ? { windowId: (await browser.windows.getCurrent()).id } : { fixed: Number(tab) }
}

await openOwnPage(({ panel }) => panel.open, Panel, beside())
