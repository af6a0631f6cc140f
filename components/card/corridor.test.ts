import { describe, expect, it } from 'vitest'
import { isBetween, isInside } from './corridor'

const mention = { left: 100, right: 140, top: 100, bottom: 120 }
const below = { left: 0, right: 300, top: 140, bottom: 400 }
const above = { left: 90, right: 390, top: 10, bottom: 90 }

describe('isBetween', () => {
  it('follows the slope from the mention to the card', () => {
    expect(isBetween(120, 130, mention, below)).toBe(true)
    expect(isBetween(55, 130, mention, below)).toBe(true)
    expect(isBetween(45, 130, mention, below)).toBe(false)
    expect(isBetween(219, 130, mention, below)).toBe(true)
    expect(isBetween(221, 130, mention, below)).toBe(false)
  })

  it('goes up as it goes down', () => {
    expect(isBetween(120, 95, mention, above)).toBe(true)
    expect(isBetween(260, 95, mention, above)).toBe(true)
    expect(isBetween(270, 95, mention, above)).toBe(false)
    expect(isBetween(120, 130, mention, above)).toBe(false)
  })

  it('leaves out the words beside the mention', () => {
    expect(isBetween(150, 110, mention, below)).toBe(false)
    expect(isBetween(120, 110, mention, { left: 0, right: 300, top: 110, bottom: 400 })).toBe(false)
  })
})

it('isInside takes its slack on every side', () => {
  expect(isInside(98, 98, mention, 2)).toBe(true)
  expect(isInside(97, 110, mention, 2)).toBe(false)
  expect(isInside(141, 110, mention)).toBe(false)
})
