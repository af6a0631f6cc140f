/** The page the views are looked at in: no extension, an open shadow root. */
import font from '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2?inline'
import { render } from 'preact'
import { CardShell } from '../../components/card/CardShell'
import card from '../../components/card/card.css?inline'
import libraryStyle from '../../components/library/library.css?inline'
import { MarkBar } from '../../components/mark/MarkBar'
import mark from '../../components/mark/mark.css?inline'
import { OptionsView } from '../../components/options/OptionsView'
import optionsStyle from '../../components/options/options.css?inline'
import { pageReaderOf } from '../../components/page-reader'
import { PopupView } from '../../components/popup/PopupView'
import popupStyle from '../../components/popup/popup.css?inline'
import { writeBackup } from '../../lib/notebook/backup'
import { sampleNotebook } from '../notebooks'
import { correctorOf, failOnce, keeperOf, load, noted } from './doubles'
import { lostMarks } from './library-samples'
import { drawLibrary } from './library-scene'
import { options, popups } from './page-samples'
import { mention } from './samples'

function shadow(css: string): ShadowRoot {
  document.querySelector('card-host')?.remove()
  document.querySelector('#root')?.remove()
  const host = document.createElement('card-host')
  // On a page it hangs on the root element; axe measures contrast inside the body only.
  document.body.append(host)
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
  return root
}

/** A page's own view in the light tree, as in popup.html. */
function pageRoot(css: string): Element {
  document.querySelector('card-host')?.remove()
  document.querySelector('#root')?.remove()
  const root = document.createElement('div')
  root.id = 'root'
  document.body.append(root)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [sheet]
  return root
}

globalThis.harness = {
  files: new Map(),
  fontFaces: `@font-face{font-family:Vazirmatn;font-weight:100 900;src:url(${font})}`,
  closed: 0,
  asked: [],
  kept: {},
  backup: writeBackup(sampleNotebook),
  called: [],
  showLibrary(scene) {
    this.called = []
    drawLibrary(pageRoot(libraryStyle), scene)
  },
  showMark({ kept, full, lost, asked, language, theme }) {
    this.called = []
    render(
      <MarkBar
        reader={pageReaderOf({ language, digits: 'persian' })}
        theme={theme}
        kept={kept}
        keep={async (mark) => {
          noted('keep')(mark)
          return full ? 'full' : undefined
        }}
        remove={async () => noted('remove')()}
        copy={async () => !full}
        lost={lost ? lostMarks : []}
        asked={asked}
        attach={async (id) => {
          noted('attach')(id)
          return full ? 'full' : undefined
        }}
        onClose={noted('close')}
        modalFocus
        onFrame={() => {}}
      />,
      shadow(mark),
    )
  },
  showPopup({ view, language, theme }) {
    this.called = []
    render(
      <PopupView
        reader={pageReaderOf({ language, digits: 'persian' })}
        theme={theme}
        reminder={undefined}
        {...(popups[view] ?? popups.elsewhere!)}
        onToggle={noted('toggle')}
        onAllow={noted('allow')}
        onRunOnce={noted('run')}
        onStep={noted('step')}
        onSettings={noted('settings')}
        onLibrary={noted('library')}
        onPanel={noted('panel')}
        onBackup={noted('back up')}
        onGuide={noted('guide')}
      />,
      pageRoot(popupStyle),
    )
  },
  showOptions({ view, language, theme }) {
    this.called = []
    render(
      <OptionsView
        reader={pageReaderOf({ language, digits: 'persian' })}
        {...(options[view] ?? options.plain!)}
        settings={{ ...(options[view] ?? options.plain!).settings, language, theme }}
        onChange={noted('change')}
        onRemoveSite={noted('remove')}
        onRhythm={noted('rhythm')}
        library="library.html"
      />,
      pageRoot(optionsStyle),
    )
  },
  showCard({ entity, language, theme, keyboard = false, doubt, notebook, corrector }) {
    failOnce()
    this.kept = {}
    this.asked = []
    this.closed = 0
    render(
      <CardShell
        start={{ entity, at: '2023-10-09' }}
        mention={
          /^\d/.test(entity)
            ? { ...mention, kind: 'date', evidence: { rule: 'date', year: 'weekday' } }
            : { ...mention, ...(doubt && { doubt }) }
        }
        reader={pageReaderOf({ language, digits: 'persian' })}
        theme={theme}
        load={load}
        notes={keeperOf(notebook)}
        corrector={corrector && correctorOf(corrector)}
        modalFocus={keyboard}
        onClose={() => {
          this.closed++
        }}
        onEnlarge={noted('enlarge')}
      />,
      shadow(card),
    )
  },
}
