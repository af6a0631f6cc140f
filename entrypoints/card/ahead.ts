import { isDateEntity } from '../../components/card/DateView'
import type { LoadCard } from '../../components/card/use-entity'

/** Asks for cards, and for one of them ahead: while the pointer rests, before the card is to open. */
export class Ahead {
  #asked: { entity: string; at: string | undefined; reply: ReturnType<LoadCard> } | undefined

  constructor(private readonly ask: LoadCard) {}

  prepare(entity: string, at: string | undefined): void {
    if (isDateEntity(entity)) return
    if (this.#asked?.entity === entity && this.#asked.at === at) return
    const reply = this.ask(entity, at)
    this.#asked = { entity, at, reply }
    // Nobody may come for it; who does asks again.
    reply.catch(() => {
      if (this.#asked?.reply === reply) this.#asked = undefined
    })
  }

  /** The reply asked for ahead serves once: later the base may be another. */
  readonly load: LoadCard = (entity, at) => {
    const asked = this.#asked
    this.#asked = undefined
    if (asked?.entity !== entity || asked.at !== at) return this.ask(entity, at)
    return asked.reply.catch(() => this.ask(entity, at))
  }
}
