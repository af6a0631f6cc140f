/** When a page's styles are known: before, what is hidden looks as if it were shown. */

/** Milliseconds a style sheet is waited for; longer than that the reader does not wait for the page itself. */
const patience = 200

/** Calls `then` at once where no style sheet is on its way, else when the last is there or late. */
export function onceStyled(document: Document, then: () => void, signal: AbortSignal): void {
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
