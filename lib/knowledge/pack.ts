/**
 * The pack's index half as one buffer: a JSON header and typed arrays, so that it
 * is read from IndexedDB or disk without parsing a record. Layout: magic `HSHY`,
 * format (u32), header length (u32), checksum of all but these 16 bytes (u32),
 * header (UTF-8 JSON), then each array at an offset that is a multiple of 8,
 * little-endian as on every machine browsers run on.
 */
import { HASH_SEED, hashStep } from '../text/hash'
import type { FormIndex } from './form-index'
import type { Graph } from './graph'

/** Raised whenever the layout or the meaning of an array changes. */
export const PACK_FORMAT = 5
const MAGIC = 0x59485348
/** Bytes before the header. */
const PREFIX = 16

export interface PackInfo {
  /** Changes whenever the content does. */
  version: string
  /** Day the base was last checked, YYYY-MM-DD. */
  asOf: string
  persons: number
  areas: number
  posts: number
  memberships: number
}

export interface Pack {
  info: PackInfo
  forms: FormIndex
  graph: Graph
}

const ARRAY_TYPES = { Uint8Array, Uint16Array, Uint32Array, Int32Array } as const
type ArrayName = keyof typeof ARRAY_TYPES
type TypedArray = InstanceType<(typeof ARRAY_TYPES)[ArrayName]>

interface Header {
  info: PackInfo
  json: Record<string, unknown>
  arrays: Record<string, [type: ArrayName, offset: number, length: number]>
}

export function writePack(pack: Pack): ArrayBuffer {
  const json: Record<string, unknown> = {}
  const arrays: [string, TypedArray][] = []
  for (const [part, value] of [
    ['forms', pack.forms],
    ['graph', pack.graph],
  ] as const)
    for (const [key, field] of Object.entries(value))
      if (ArrayBuffer.isView(field)) arrays.push([`${part}.${key}`, field as TypedArray])
      else json[`${part}.${key}`] = field

  const header: Header = { info: pack.info, json, arrays: {} }
  let offset = 0
  for (const [key, array] of arrays) {
    header.arrays[key] = [array.constructor.name as ArrayName, offset, array.length]
    offset = align(offset + array.byteLength)
  }
  const head = new TextEncoder().encode(JSON.stringify(header))
  const base = align(PREFIX + head.length)
  const buffer = new ArrayBuffer(base + offset)
  new Uint8Array(buffer, PREFIX, head.length).set(head)
  for (const [key, array] of arrays)
    new Uint8Array(buffer, base + header.arrays[key]![1], array.byteLength).set(
      new Uint8Array(array.buffer, array.byteOffset, array.byteLength),
    )
  const view = new DataView(buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, PACK_FORMAT, true)
  view.setUint32(8, head.length, true)
  view.setUint32(12, checksum(buffer, head.length), true)
  return buffer
}

/**
 * FNV-1a by words of 32 bits instead of bytes, which is a millisecond for a whole
 * pack. Each step is a bijection, so that a single damaged word never goes unseen.
 */
function checksum(buffer: ArrayBuffer, headLength: number): number {
  let hash = hashStep(HASH_SEED, headLength)
  const words = new Int32Array(buffer, PREFIX)
  for (let i = 0; i < words.length; i++) hash = hashStep(hash, words[i]!)
  return hash >>> 0
}

/** @throws Error with a sentence for people, if the buffer is no pack, of another format, or damaged in any byte. */
export function readPack(buffer: ArrayBuffer): Pack {
  const view = new DataView(buffer)
  if (buffer.byteLength < PREFIX || view.getUint32(0, true) !== MAGIC)
    throw new Error('The knowledge pack is damaged: it does not begin as a pack does.')
  const format = view.getUint32(4, true)
  if (format !== PACK_FORMAT)
    throw new Error(`The knowledge pack has format ${format}; this version reads format ${PACK_FORMAT}.`)
  const headLength = view.getUint32(8, true)
  if (buffer.byteLength % 8 !== 0 || view.getUint32(12, true) !== checksum(buffer, headLength))
    throw new Error('The knowledge pack is damaged: its checksum is not that of its content.')
  const header: Header = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, PREFIX, headLength)))
  const base = align(PREFIX + headLength)
  const parts: { forms: Record<string, unknown>; graph: Record<string, unknown> } = { forms: {}, graph: {} }
  const put = (path: string, value: unknown) => {
    const [part, key] = path.split('.') as ['forms' | 'graph', string]
    parts[part][key] = value
  }
  for (const [path, value] of Object.entries(header.json)) put(path, value)
  for (const [path, [type, offset, length]] of Object.entries(header.arrays))
    put(path, new ARRAY_TYPES[type](buffer, base + offset, length))
  return {
    info: header.info,
    forms: parts.forms as unknown as FormIndex,
    graph: parts.graph as unknown as Graph,
  }
}

function align(offset: number): number {
  return (offset + 7) & ~7
}
