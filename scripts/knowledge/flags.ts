/** Flags as small trees of data: cards draw them as inline SVG, which no page policy forbids. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5'
import type { SvgNode } from '../../lib/knowledge/cards.types'

type Node = DefaultTreeAdapterMap['childNode']

const directory = join(import.meta.dirname, '../../node_modules/circle-flags/flags')
/** Areas outside ISO 3166-1, by the names circle-flags gives them. */
const OTHER_NAMES: Record<string, string> = {
  XA: 'abkhazia',
  XO: 'south_ossetia',
  XN: 'northern_cyprus',
  XT: 'transnistria',
  XS: 'somaliland',
}

export function readFlag(area: string): SvgNode | undefined {
  const file = join(directory, `${OTHER_NAMES[area] ?? area.toLowerCase()}.svg`)
  if (!existsSync(file)) return undefined
  const [svg] = parseFragment(readFileSync(file, 'utf8')).childNodes
  return svg ? toNode(svg) : undefined
}

function toNode(node: Node): SvgNode | undefined {
  if (!('tagName' in node)) return undefined
  const attributes = Object.fromEntries(
    node.attrs
      .filter(({ name }) => name !== 'xmlns' && name !== 'width' && name !== 'height')
      .map((a) => [a.name, a.value]),
  )
  const children = node.childNodes.map(toNode).filter((child): child is SvgNode => child !== undefined)
  return children.length > 0 ? [node.tagName, attributes, children] : [node.tagName, attributes]
}
