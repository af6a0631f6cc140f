/** The page the side panel and the guide are looked at in. */
import { render } from 'preact'
import { GuideView } from '../../components/guide/GuideView'
import guide from '../../components/guide/guide.css?inline'
import { pageReaderOf } from '../../components/page-reader'
import { PanelView } from '../../components/panel/PanelView'
import panel from '../../components/panel/panel.css?inline'
import type { Settings } from '../../lib/settings'
import { sampleSuggestion } from '../notebooks'
import { offers, panels } from './panel-samples'
import { cards } from './samples'

export interface PanelScene {
  /** Key of `panels`. */
  view: string
  language: Settings['language']
  theme: Settings['theme']
}

interface PanelHarness {
  show(scene: PanelScene): void
  showGuide(scene: Omit<PanelScene, 'view'>): void
  /** Callbacks called since the last `show`, with what they were given. */
  called: [name: string, ...unknown[]][]
}

declare global {
  var panelHarness: PanelHarness
}

const address = 'https://irna.ir/news/85250004'

const around = {
  before: 'به گزارش ایرنا، در دیدار روز دوشنبه با ',
  words: 'جیحون بایراموف',
  after: ' دربارهٔ راه‌های ترانزیت گفت‌وگو شد …',
}

function freshRoot(css: string): HTMLElement {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [sheet]
  document.querySelector('#root')?.remove()
  const root = Object.assign(document.createElement('div'), { id: 'root' })
  document.body.append(root)
  return root
}

globalThis.panelHarness = {
  called: [],
  show({ view, language, theme }) {
    this.called = []
    const noted =
      (name: string) =>
      (...values: unknown[]) => {
        this.called.push([name, ...values])
      }
    const root = freshRoot(panel)
    const draw = (watched?: string) =>
      render(
        <PanelView
          reader={pageReaderOf({ language, digits: 'persian' })}
          theme={theme}
          {...panels[view]!}
          occurrences={watched === undefined ? undefined : { id: watched, list: [around, around, around] }}
          load={async (entity) =>
            Object.values(cards).find((data) => 'id' in data && data.id === entity) ?? null
          }
          notes={{
            load: async () => null,
            save: async () => ({ state: 'saved', note: null }),
            putBy() {},
            settle() {},
            unsaved: new Map(),
          }}
          address={address}
          suggesting={{
            offers,
            suggested: [{ ...sampleSuggestion, target: { ...sampleSuggestion.target, source: address } }],
            keep: async (draft) => {
              noted('keep')(draft)
              return draft.name === '' ? 'invalid' : undefined
            },
            onShow: noted('offer'),
            onSuggestions: noted('suggestions'),
          }}
          onRun={noted('run')}
          onWatch={(id) => {
            noted('watch')(id)
            draw(id)
          }}
          onShowMention={noted('mention')}
          onShowHighlight={noted('highlight')}
          onRetry={noted('retry')}
          onLibrary={noted('library')}
        />,
        root,
      )
    draw()
  },
  showGuide({ language, theme }) {
    render(
      <GuideView
        reader={pageReaderOf({ language, digits: 'persian' })}
        theme={theme}
        shortcuts={[
          { name: 'highlight', description: 'نشان کردن متن برگزیده', keys: 'Alt+Shift+H' },
          { name: 'panel', description: 'باز کردن پنل کناری', keys: '' },
        ]}
        load={async () => cards.plain}
        onSettings={() => {}}
        onLibrary={() => {}}
      />,
      freshRoot(guide),
    )
  },
}
