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

export interface Opened {
  pack: Pack
  lexicon: Lexicon
  store: KnowledgeStore
}

/** The index as it came with the extension. */
interface Index {
  bytes: ArrayBuffer
  pack: Pack
  lexicon: Lexicon
}

export class Library {
  state: KnowledgeState = { state: 'importing', done: 0 }
  private readonly store = new KnowledgeStore()
  private opening: Promise<Opened> | undefined
  private opened: Opened | undefined
  private reading: Promise<Index> | undefined
  private isImporting = false

  constructor(private readonly shipped: Shipped) {}

  /**
   * What texts are read with. The extension's own file is there sooner than the database
   * is open, and a page's marks need no records; where the base before it goes on
   * serving, that one's from then on. What is known to be on its way in is waited for,
   * since its cards have nothing to say until then.
   */
  async lexicon(): Promise<Lexicon> {
    const index = await this.read().catch(() => undefined)
    if (this.opened) return this.opened.lexicon
    return index && !this.isImporting ? index.lexicon : (await this.open()).lexicon
  }

  /** For an extension that was installed or updated: an import is to be expected. */
  install(): Promise<Opened> {
    this.isImporting = true
    return this.open()
  }

  /**
   * The base, imported first where it is not the shipped one. Where the import fails
   * the base before it goes on serving, and `state` says why; where there is none the
   * promise fails, and the next call tries again.
   */
  open(): Promise<Opened> {
    this.opening ??= this.load().catch((error: unknown) => {
      this.opening = undefined
      this.isImporting = false
      this.state = { state: 'failed', reason: reasonOf(error) }
      throw error
    })
    return this.opening
  }

  private async load(): Promise<Opened> {
    const { version } = this.shipped
    if ((await this.store.currentVersion()) === version) {
      const index = await this.read().catch(() => undefined)
      if (index) return this.ready(index)
    }
    const current = await this.store.current()
    const stored = current && readable(current.index)
    if (stored && current.version === version) return this.ready(stored)
    this.isImporting = true
    try {
      return this.ready(await this.import())
    } catch (error) {
      if (!stored) throw error
      return this.ready(stored, reasonOf(error))
    }
  }

  /** Everything is read and compared before anything is written. */
  private async import(): Promise<Index> {
    const index = await this.read()
    const { info } = index.pack
    const entities = await this.shipped.entities()
    for (const kind of ['persons', 'areas', 'posts'] as const)
      if (entities[kind]?.length !== info[kind])
        throw new Error(`The knowledge pack is damaged: its ${kind} are not as many as its index says.`)
    await this.store.replace(info.version, index.bytes, entities, (done) => {
      this.state = { state: 'importing', done }
    })
    return index
  }

  /** Read once in a life of the worker; a failure is tried again. */
  private read(): Promise<Index> {
    this.reading ??= this.readShipped().catch((error: unknown) => {
      this.reading = undefined
      throw error
    })
    return this.reading
  }

  private async readShipped(): Promise<Index> {
    const { version } = this.shipped
    const bytes = await this.shipped.index()
    const pack = readPack(bytes)
    if (pack.info.version !== version)
      throw new Error(`The knowledge pack is of version ${pack.info.version}; ${version} is wanted.`)
    return { bytes, pack, lexicon: openLexicon(pack) }
  }

  private ready({ pack, lexicon }: Pick<Index, 'pack' | 'lexicon'>, problem?: string): Opened {
    const { version, asOf, persons, areas } = pack.info
    this.state = { state: 'ready', version, asOf, persons, areas, ...(problem !== undefined && { problem }) }
    this.isImporting = false
    this.opened = { pack, lexicon, store: this.store }
    return this.opened
  }
}

/** A stored pack may be of an older format, or damaged on disk: then it is as if there were none. */
function readable(index: ArrayBuffer): Pick<Index, 'pack' | 'lexicon'> | undefined {
  try {
    const pack = readPack(index)
    return { pack, lexicon: openLexicon(pack) }
  } catch {
    return undefined
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
