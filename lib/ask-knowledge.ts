import { send } from './client'
import type { KnowledgeState } from './messages'

/** State of the knowledge base; that nobody answers is an answer too. */
export function askKnowledge(): Promise<KnowledgeState | 'unreachable'> {
  return send({ type: 'knowledge-state' }).catch(() => 'unreachable' as const)
}
