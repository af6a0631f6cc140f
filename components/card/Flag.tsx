import { type ComponentChild, h } from 'preact'
import { useId } from 'preact/hooks'
import type { SvgNode } from '../../lib/knowledge/cards.types'

/** What a flag may be drawn with: no scripts, no foreign content, nothing fetched. */
const TAGS = new Set(
  (
    'svg g defs use symbol path rect circle ellipse line polygon polyline clipPath mask ' +
    'linearGradient radialGradient stop title'
  ).split(' '),
)

/**
 * Two flags of one card may use the same ids (`a`, `clip0`), and a reference
 * would find the first one's; so every flag gets its own prefix.
 */
function attribute(name: string, value: string, prefix: string): [string, string] | undefined {
  if (/^on/i.test(name)) return undefined
  if (name === 'id') return [name, prefix + value]
  if (name === 'href' || name === 'xlink:href') {
    return value.startsWith('#') ? ['href', `#${prefix}${value.slice(1)}`] : undefined
  }
  return [name, value.replace(/url\((['"]?)#([^)'"]+)\1\)/g, (_, __, id: string) => `url(#${prefix}${id})`)]
}

export function drawSvg([tag, attributes, children]: SvgNode, prefix: string): ComponentChild {
  if (!TAGS.has(tag)) return null
  const kept = Object.entries(attributes).flatMap(([name, value]) => {
    const pair = attribute(name, value, prefix)
    return pair ? [pair] : []
  })
  return h(
    tag,
    Object.fromEntries(kept),
    children?.map((child) => drawSvg(child, prefix)),
  )
}

/** A flag beside the name it belongs to, and so silent to a screen reader. */
export function Flag({ svg, size }: { svg: SvgNode | undefined; size?: 'small' }) {
  const prefix = `${useId()}-`
  if (!svg) return null
  return (
    <span class={size === 'small' ? 'flag flag-small' : 'flag'} aria-hidden="true">
      {drawSvg(svg, prefix)}
    </span>
  )
}
