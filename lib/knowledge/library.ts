/** The base as the worker holds it: imported when its version changed, opened once for each life of the worker. */
import { type Lexicon, openLexicon } from '../annotate/lexicon'
import type { KnowledgeState } from '../messages'
import type { Entities } from './entities'
import { type Pack, readPack } from './pack'
import { KnowledgeStore } from './store'

export interface Shipped {
  /** Bytes of index.bin. */
  index(): Promise<ArrayBuffer>
  /** Content of entities.json. */
  entities(): Promise<Entities>
  version: string
}

export class Library {
  state: KnowledgeState = { state: 'importing', done: 0 }
  private readonly store = new KnowledgeStore()
  private opening: Promise<{ pack: Pack; lexicon: Lexicon; store: KnowledgeStore }> | undefined

  constructor(private readonly shipped: Shipped) {}

  /** The base, imported first where it is not the shipped one. A failure is tried again at the next call. */
  open(): Promise<{ pack: Pack; lexicon: Lexicon; store: KnowledgeStore }> {
    this.opening ??= this.load().catch((error: unknown) => {
      this.opening = undefined
      const reason = error instanceof Error ? error.message : String(error)
      this.state = { state: 'failed', reason }
      throw error
    })
    return this.opening
  }

  private async load() {
    const current = await this.store.current()
    let buffer = current?.version === this.shipped.version ? current.index : undefined
    if (!buffer) {
      buffer = await this.shipped.index()
      // Read before anything is written: a broken pack leaves the old base in place.
      readPack(buffer)
      await this.store.replace(this.shipped.version, buffer, await this.shipped.entities(), (done) => {
        this.state = { state: 'importing', done }
      })
    }
    const pack = readPack(buffer)
    const { version, asOf, persons, areas } = pack.info
    this.state = { state: 'ready', version, asOf, persons, areas }
    return { pack, lexicon: openLexicon(pack), store: this.store }
  }
}
