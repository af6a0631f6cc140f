/**
 * How long a content script lives: until it is injected again, or the extension is replaced under
 * it. Stands in for wxt's own context of that name (wxt.config.ts), which brings timers and a
 * watch of the address that nothing here uses: a kilobyte on every page.
 */
import { browser } from 'wxt/browser'

export class ContentScriptContext {
  readonly #life = new AbortController()
  readonly signal = this.#life.signal

  constructor(name: string) {
    const started = `${browser.runtime.id}:${name}`
    // Through the document, since after an update the old script is in a world of its own.
    document.dispatchEvent(new Event(started))
    document.addEventListener(started, () => this.#life.abort(), { signal: this.signal })
  }

  get isInvalid(): boolean {
    if (!browser.runtime?.id) this.#life.abort()
    return this.signal.aborted
  }

  onInvalidated(then: () => void): void {
    this.signal.addEventListener('abort', then)
  }
}

/** What `main` gets of it. */
export type Life = Pick<ContentScriptContext, 'signal' | 'isInvalid' | 'onInvalidated'>
