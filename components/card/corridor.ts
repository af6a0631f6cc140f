/** The way of the pointer from a mention to its card. */

export type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>

export function isInside(x: number, y: number, { left, right, top, bottom }: Box, slack = 0): boolean {
  return x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack
}

/**
 * Whether a point lies between `from` and a card above or below it: in the
 * trapezoid that joins the two edges that face each other. The words beside the
 * mention are not in it, so that they can still be pointed at.
 */
export function isBetween(x: number, y: number, from: Box, to: Box): boolean {
  const [near, far] = to.top >= from.bottom ? [from.bottom, to.top] : [from.top, to.bottom]
  const isApart = to.top >= from.bottom || to.bottom <= from.top
  if (!isApart || y < Math.min(near, far) || y > Math.max(near, far)) return false
  const share = near === far ? 1 : (y - near) / (far - near)
  const left = from.left + (to.left - from.left) * share
  const right = from.right + (to.right - from.right) * share
  return x >= left && x <= right
}
