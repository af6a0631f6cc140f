/**
 * Compiles the records into `.cache/knowledge/` (index.bin and entities.json), or
 * does nothing if what is there was made from the same files. Used by the build of
 * the extension, the command lines and the tests.
 */
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { checkRecords } from '../../lib/knowledge/check'
import { compile } from '../../lib/knowledge/compile'
import type { Entities } from '../../lib/knowledge/entities'
import { PACK_FORMAT, type Pack, readPack, writePack } from '../../lib/knowledge/pack'
import { readFlag } from './flags'
import { KNOWLEDGE_DIR, readRecords } from './read-records'
import { readWords } from './words'

const ROOT = join(import.meta.dirname, '../..')
const OUTPUT = join(ROOT, '.cache/knowledge')

export interface BuiltKnowledge {
  version: string
  indexFile: string
  entitiesFile: string
}

/** @throws Error naming file and line if the records break a rule. */
export function buildKnowledge(): BuiltKnowledge {
  const version = contentHash()
  const directory = join(OUTPUT, version)
  const built = {
    version,
    indexFile: join(directory, 'index.bin'),
    entitiesFile: join(directory, 'entities.json'),
  }
  if (existsSync(built.entitiesFile)) return built

  const { records, problems } = readRecords()
  const all = problems.length > 0 ? problems : checkRecords(records)
  if (all.length > 0) {
    const lines = all.slice(0, 20).map((p) => `${p.file}:${p.line}: ${p.message}`)
    throw new Error(`The knowledge records have ${all.length} problems:\n${lines.join('\n')}`)
  }
  const { pack, entities } = compile({ records, version, flagOf: readFlag, ...readWords() })
  mkdirSync(directory, { recursive: true })
  writeFileSync(built.indexFile, new Uint8Array(writePack(pack)))
  // Written last and moved into place, so that its presence says that both are whole.
  const half = `${built.entitiesFile}.${process.pid}`
  writeFileSync(half, JSON.stringify(entities))
  renameSync(half, built.entitiesFile)
  forgetOld()
  return built
}

/** Builds kept: as many as may be in use at once by tests, command lines and a running build. */
const KEPT = 10

function forgetOld() {
  const builds = readdirSync(OUTPUT).map((name) => join(OUTPUT, name))
  const age = new Map(builds.map((path) => [path, statSync(path).mtimeMs]))
  builds.sort((a, b) => age.get(b)! - age.get(a)!)
  for (const path of builds.slice(KEPT)) rmSync(path, { recursive: true, force: true })
}

export function loadPack(): Pack {
  const bytes = readFileSync(buildKnowledge().indexFile)
  return readPack(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)
}

export function loadEntities(): Entities {
  return JSON.parse(readFileSync(buildKnowledge().entitiesFile, 'utf8'))
}

/** Of the records and of the code that compiles them. */
function contentHash(): string {
  const hash = createHash('sha256').update(`format ${PACK_FORMAT}`)
  const roots = [KNOWLEDGE_DIR, join(ROOT, 'lib/knowledge'), join(ROOT, 'lib/text'), import.meta.dirname]
  for (const root of roots)
    for (const name of (readdirSync(root, { recursive: true }) as string[]).sort())
      if (/\.(ya?ml|txt|ts)$/.test(name) && !name.endsWith('.test.ts'))
        hash.update(name).update(readFileSync(join(root, name)))
  return hash.digest('hex').slice(0, 16)
}
