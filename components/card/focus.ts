/** What Tab can reach inside `frame`, in order: what a closed disclosure hides is left out. */
function tabbable(frame: HTMLElement): HTMLElement[] {
  const all = frame.querySelectorAll<HTMLElement>('a[href], button, summary, textarea, input, [tabindex="0"]')
  return [...all].filter((element) => element.getClientRects().length > 0)
}

function focused(frame: HTMLElement): Element | null {
  const root = frame.getRootNode()
  return root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null
}

/** Keeps Tab inside `frame`: past the last element comes the first. */
export function cycleTab(event: KeyboardEvent, frame: HTMLElement): void {
  const elements = tabbable(frame)
  const first = elements[0]
  const last = elements.at(-1)
  if (!first || !last) return
  const at = focused(frame)
  if (event.shiftKey && (at === first || at === frame)) {
    event.preventDefault()
    last.focus()
  } else if (!event.shiftKey && at === last) {
    event.preventDefault()
    first.focus()
  }
}
