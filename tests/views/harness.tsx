/** The page the views are looked at in: no extension, an open shadow root. */
import { render } from 'preact'
import { CardShell } from '../../components/card/CardShell'
import card from '../../components/card/card.css?inline'
import palette from '../../components/palette.css?inline'
import { readerOf } from '../../components/reader'
import type { CardData } from '../../lib/knowledge/cards.types'
import type { Settings } from '../../lib/settings'
import { cards, mention } from './samples'

export interface CardScene {
  /** Key of `cards`, a date, `loading` or `failed`; anything else is missing. */
  entity: string
  language: Settings['language']
  theme: Settings['theme']
  keyboard?: boolean
}

interface Harness {
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
  const host = document.createElement('card-host')
  document.documentElement.append(host)
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(palette + card)
  root.adoptedStyleSheets = [sheet]
  return root
}

globalThis.harness = {
  closed: 0,
  asked: [],
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
