/** The page the views are looked at in: no extension, an open shadow root. */
import { render } from 'preact'
import { CardShell } from '../../components/card/CardShell'
import card from '../../components/card/card.css?inline'
import { OptionsView } from '../../components/options/OptionsView'
import pages from '../../components/pages.css?inline'
import palette from '../../components/palette.css?inline'
import { PopupView } from '../../components/popup/PopupView'
import { readerOf } from '../../components/reader'
import type { CardData } from '../../lib/knowledge/cards.types'
import type { Settings } from '../../lib/settings'
import { options, popups } from './page-samples'
import { cards, mention } from './samples'

export interface CardScene {
  /** Key of `cards`, a date, `loading` or `failed`; anything else is missing. */
  entity: string
  language: Settings['language']
  theme: Settings['theme']
  keyboard?: boolean
}

export interface PageScene {
  /** Key of `popups` or `options`. */
  view: string
  language: Settings['language']
  theme: Settings['theme']
}

interface Harness {
  showPopup(scene: PageScene): void
  showOptions(scene: PageScene): void
  /** Callbacks called since the last `show…`, with what they were given. */
  called: [name: string, ...unknown[]][]
  showCard(scene: CardScene): void
  closed: number
  asked: string[]
}

declare global {
  var harness: Harness
}

let failures = 1

const load = async (entity: string): Promise<CardData | null> => {
  globalThis.harness.asked.push(entity)
  if (entity === 'loading') return new Promise(() => {})
  if (entity === 'failed' && failures-- > 0) throw new Error('no answer')
  if (entity === 'failed') return cards.plain
  return (
    Object.entries(cards).find(
      ([key, data]) => key === entity || ('id' in data && data.id === entity),
    )?.[1] ?? null
  )
}

function shadow(): ShadowRoot {
  document.querySelector('card-host')?.remove()
  document.querySelector('#root')?.remove()
  const host = document.createElement('card-host')
  // On a page it hangs on the root element; axe measures contrast inside the body only.
  document.body.append(host)
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(palette + card)
  root.adoptedStyleSheets = [sheet]
  return root
}

/** A page's own view in the light tree, as in popup.html. */
function pageRoot(): Element {
  document.querySelector('card-host')?.remove()
  document.querySelector('#root')?.remove()
  const root = document.createElement('div')
  root.id = 'root'
  document.body.append(root)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(palette + pages)
  document.adoptedStyleSheets = [sheet]
  return root
}

const noted =
  (name: string) =>
  (...values: unknown[]) => {
    globalThis.harness.called.push([name, ...values])
  }

globalThis.harness = {
  closed: 0,
  asked: [],
  called: [],
  showPopup({ view, language, theme }) {
    this.called = []
    render(
      <PopupView
        reader={readerOf({ language, digits: 'persian' })}
        theme={theme}
        {...(popups[view] ?? popups.elsewhere!)}
        onToggle={noted('toggle')}
        onAllow={noted('allow')}
        onRunOnce={noted('run')}
        onStep={noted('step')}
        onSettings={noted('settings')}
      />,
      pageRoot(),
    )
  },
  showOptions({ view, language, theme }) {
    this.called = []
    render(
      <OptionsView
        reader={readerOf({ language, digits: 'persian' })}
        {...(options[view] ?? options.plain!)}
        settings={{ ...(options[view] ?? options.plain!).settings, language, theme }}
        onChange={noted('change')}
        onRemoveSite={noted('remove')}
      />,
      pageRoot(),
    )
  },
  showCard({ entity, language, theme, keyboard = false }) {
    failures = 1
    this.asked = []
    this.closed = 0
    render(
      <CardShell
        start={{ entity, at: '2023-10-09' }}
        mention={
          /^\d/.test(entity)
            ? { ...mention, kind: 'date', evidence: { rule: 'date', year: 'weekday' } }
            : mention
        }
        reader={readerOf({ language, digits: 'persian' })}
        theme={theme}
        load={load}
        modalFocus={keyboard}
        onClose={() => {
          this.closed++
        }}
      />,
      shadow(),
    )
  },
}
