/** What a page must not hear of: a click in the card is no click outside the page's own menu. */
const OWN_EVENTS = [
  'click',
  'dblclick',
  'auxclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
  'focusin',
  'focusout',
]

/**
 * Content scripts of some Firefox versions may not set `adoptedStyleSheets`
 * (https://bugzilla.mozilla.org/show_bug.cgi?id=1751346); a style element serves there.
 */
function dress(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
    if (root.adoptedStyleSheets.length === 1) return
  } catch {
    // Refused: the style element below.
  }
  const style = document.createElement('style')
  style.textContent = css
  root.append(style)
}

/** An element the extension puts on a page, outside its body, and what is in its closed shadow root. */
export interface Stage {
  host: HTMLElement
  /** Where its view is drawn. */
  floor: HTMLElement
  announcer: HTMLElement
}

export function buildStage(css: string): Stage {
  const host = document.createElement('div')
  host.popover = 'manual'
  const root = host.attachShadow({ mode: 'closed' })
  dress(root, css)
  const announcer = document.createElement('div')
  announcer.className = 'announcer'
  announcer.role = 'status'
  announcer.ariaLive = 'polite'
  const floor = document.createElement('div')
  root.append(announcer, floor)
  for (const type of OWN_EVENTS) host.addEventListener(type, (event) => event.stopPropagation())
  return { host, floor, announcer }
}
