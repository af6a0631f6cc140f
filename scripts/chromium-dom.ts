/** Looks into closed shadow roots through the DevTools protocol. */
import type { CDPSession } from 'playwright-core'
import { calling } from './in-page'

interface DomNode {
  nodeId: number
  shadowRootType?: 'user-agent' | 'open' | 'closed'
  children?: DomNode[]
  shadowRoots?: DomNode[]
}

/** Node ids of all closed shadow roots of the page. */
export async function closedRoots(session: CDPSession): Promise<number[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
  const found: number[] = []
  const walk = (node: DomNode) => {
    if (node.shadowRootType === 'closed') found.push(node.nodeId)
    node.shadowRoots?.forEach(walk)
    node.children?.forEach(walk)
  }
  walk(root)
  return found
}

/** Runs `read` on a shadow root; it sees nothing of the caller but its arguments. */
export async function onNode<A extends unknown[], R>(
  session: CDPSession,
  nodeId: number,
  read: (root: ShadowRoot, ...args: A) => R,
  ...args: A
): Promise<R> {
  const { object } = await session.send('DOM.resolveNode', { nodeId })
  if (!object.objectId) throw new Error('The shadow root is gone')
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: `function () { const root = this; return ${calling(read, args, 'root')} }`,
    returnByValue: true,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value as R
}
