/**
 * Runs in every measured page, bare ones too, in the page's own world: says when
 * marks are there, counts mutations and layout shifts.
 */
export interface Probed {
  /** `performance.now()` of DOMContentLoaded, of the first frame after it, and of the first that has marks to paint. */
  ready?: number
  frame?: number
  marked?: number
  mutations: number
  layoutShift: number
}

export function probe(): void {
  const seen: Probed = { mutations: 0, layoutShift: 0 }
  Object.assign(globalThis, { probed: seen })
  addEventListener('DOMContentLoaded', () => {
    seen.ready = performance.now()
    performance.mark('bench-ready')
    new MutationObserver((records) => {
      seen.mutations += records.length
    }).observe(document.body, { attributes: true, characterData: true, childList: true, subtree: true })
    const elements = document.getElementsByTagName('mark')
    // Goes on when marks are seen, so that a page with and one without them bear the same.
    const look = () => {
      requestAnimationFrame(() => {
        seen.frame ??= performance.now()
        look()
      })
      if (seen.marked !== undefined) return
      const isPainted = [...CSS.highlights.values()].some(({ size }) => size > 0)
      if (!isPainted && elements.length === 0) return
      seen.marked = performance.now()
      performance.mark('bench-marked')
    }
    look()
  })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      seen.layoutShift += (entry as PerformanceEntry & { value: number }).value
  }).observe({ type: 'layout-shift', buffered: true })
}
