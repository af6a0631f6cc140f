/** Hands a file to the browser, which puts it among the downloads or asks where to. */
export function download(name: string, mime: string, content: string | Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([content], { type: mime }))
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  // The browser has taken hold of it by then; at once would be too early in Firefox.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
