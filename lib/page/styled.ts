/** When a page can be read: it is parsed, and its styles are known. Before, what is hidden looks as if it were shown. */

/** Milliseconds a style sheet is waited for; longer than that the reader does not wait for the page itself. */
const patience = 200

/** Calls `then` at once where all is there, else when the page is parsed and the last style sheet is there or late. */
export function onceStyled(document: Document, then: () => void, signal: AbortSignal): void {
  if (document.readyState === 'loading') {
    const again = () => onceStyled(document, then, signal)
    document.addEventListener('DOMContentLoaded', again, { once: true, signal })
    return
  }
  const sheets = document.querySelectorAll<HTMLLinkElement>('link[rel~=stylesheet i][href]')
  const awaited = new Set([...sheets].filter(({ sheet, disabled }) => sheet === null && !disabled))
  if (awaited.size === 0) {
    then()
    return
  }
  const waiting = new AbortController()
  const go = () => {
    waiting.abort()
    if (!signal.aborted) then()
  }
  const late = setTimeout(go, patience)
  waiting.signal.addEventListener('abort', () => clearTimeout(late))
  signal.addEventListener('abort', () => waiting.abort(), { signal: waiting.signal })
  for (const link of awaited)
    for (const type of ['load', 'error'])
      link.addEventListener(type, () => awaited.delete(link) && awaited.size === 0 && go(), {
        signal: waiting.signal,
      })
}
