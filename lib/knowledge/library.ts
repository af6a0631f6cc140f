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

export class Library {
  state: KnowledgeState = { state: 'importing', done: 0 }
  private readonly store = new KnowledgeStore()
  private opening: Promise<Opened> | undefined

  constructor(private readonly shipped: Shipped) {}

  /**
   * The base, imported first where it is not the shipped one. Where the import fails
   * the base before it goes on serving, and `state` says why; where there is none the
   * promise fails, and the next call tries again.
   */
  open(): Promise<Opened> {
    this.opening ??= this.load().catch((error: unknown) => {
      this.opening = undefined
      this.state = { state: 'failed', reason: reasonOf(error) }
      throw error
    })
    return this.opening
  }

  private async load(): Promise<Opened> {
    const current = await this.store.current()
    const stored = current && readable(current.index)
    if (stored && current.version === this.shipped.version) return this.ready(stored)
    try {
      return this.ready(await this.import())
    } catch (error) {
      if (!stored) throw error
      return this.ready(stored, reasonOf(error))
    }
  }

  /** Everything is read and compared before anything is written. */
  private async import(): Promise<Pack> {
    const { version } = this.shipped
    const index = await this.shipped.index()
    const pack = readPack(index)
    if (pack.info.version !== version)
      throw new Error(`The knowledge pack is of version ${pack.info.version}; ${version} is wanted.`)
    const entities = await this.shipped.entities()
    for (const kind of ['persons', 'areas', 'posts'] as const)
      if (entities[kind]?.length !== pack.info[kind])
        throw new Error(`The knowledge pack is damaged: its ${kind} are not as many as its index says.`)
    await this.store.replace(version, index, entities, (done) => {
      this.state = { state: 'importing', done }
    })
    return pack
  }

  private ready(pack: Pack, problem?: string): Opened {
    const { version, asOf, persons, areas } = pack.info
    this.state = { state: 'ready', version, asOf, persons, areas, ...(problem !== undefined && { problem }) }
    return { pack, lexicon: openLexicon(pack), store: this.store }
  }
}

/** A stored pack may be of an older format, or damaged on disk: then it is as if there were none. */
function readable(index: ArrayBuffer): Pack | undefined {
  try {
    return readPack(index)
  } catch {
    return undefined
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
