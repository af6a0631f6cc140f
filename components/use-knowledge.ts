import type { KnowledgeState } from '../lib/messages'
import { usePoll } from './use-poll'

const isMoving = (state: KnowledgeState | 'unreachable') =>
  state === 'unreachable' || state.state === 'importing'

/** State of the base, followed while it is being prepared. `ask` must be the same function every time. */
export const useKnowledge = (ask: () => Promise<KnowledgeState | 'unreachable'>) =>
  usePoll(ask, 700, isMoving)
