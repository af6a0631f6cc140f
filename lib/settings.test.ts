import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultSettings, readSettings } from './settings'

test('nothing stored gives the defaults', () => {
  expect(readSettings(undefined)).toEqual(defaultSettings)
  expect(readSettings(null)).toEqual(defaultSettings)
  expect(readSettings('x')).toEqual(defaultSettings)
})

test('whole settings come back as they are', () => {
  const whole = {
    kinds: { officials: false, countries: false, dates: false, demonyms: true, metonyms: true },
    firstOnly: true,
    delay: 0,
    digits: 'latin',
    theme: 'dark',
    language: 'en',
    offHosts: ['irna.ir'],
    selectionBar: false,
    showHighlights: false,
  }
  expect(readSettings(whole)).toEqual(whole)
})

test('one bad field loses itself and no other', () => {
  const read = readSettings({
    kinds: { dates: 'no', demonyms: true },
    delay: -1,
    theme: 'pink',
    offHosts: [1, 'a.ir'],
  })
  expect(read).toEqual({
    ...defaultSettings,
    kinds: { ...defaultSettings.kinds, demonyms: true },
    offHosts: ['a.ir'],
  })
})

test('anything at all gives whole settings, and reading them again changes nothing', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const read = readSettings(stored)
      expect(Object.keys(read).sort()).toEqual(Object.keys(defaultSettings).sort())
      expect(readSettings(read)).toEqual(read)
    }),
  )
})
