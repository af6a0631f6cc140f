import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sampleBase } from '../../tests/sample-base'
import { PACK_FORMAT, readPack, writePack } from './pack'

const { pack } = sampleBase()
const buffer = writePack(pack)
const bytes = () => new Uint8Array(buffer.slice(0))

it('is read as it was written', () => {
  expect(readPack(buffer)).toEqual(pack)
})

it('is written alike from what was read', () => {
  expect(new Uint8Array(writePack(readPack(buffer)))).toEqual(new Uint8Array(buffer))
})

it('of another format is refused by its number', () => {
  const other = bytes()
  new DataView(other.buffer).setUint32(4, PACK_FORMAT + 1, true)
  expect(() => readPack(other.buffer)).toThrow(
    `The knowledge pack has format ${PACK_FORMAT + 1}; this version reads format ${PACK_FORMAT}.`,
  )
})

it('cut short anywhere is refused in words', () => {
  fc.assert(
    fc.property(fc.nat(buffer.byteLength - 1), (length) => {
      expect(() => readPack(buffer.slice(0, length))).toThrow(/^The knowledge pack is damaged: /)
    }),
  )
})

it('with something after its end is refused in words', () => {
  const longer = new Uint8Array(buffer.byteLength + 8)
  longer.set(bytes())
  longer[buffer.byteLength] = 1
  expect(() => readPack(longer.buffer)).toThrow(/^The knowledge pack is damaged: /)
})

it('with any byte changed is refused in words', () => {
  fc.assert(
    fc.property(fc.nat(buffer.byteLength - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      const damaged = bytes()
      damaged[at]! ^= flip
      expect(() => readPack(damaged.buffer)).toThrow(/^The knowledge pack (is damaged: |has format )/)
    }),
    { numRuns: 500 },
  )
})

it('is told from a file of any other kind', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (other) => {
      expect(() => readPack(new Uint8Array(other).buffer)).toThrow(/^The knowledge pack is damaged: /)
    }),
  )
})
