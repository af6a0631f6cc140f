/** Reads the YAML records from disk, keeping the line of every record for error messages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import * as v from 'valibot'
import { type Document, isCollection, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type { Problem, Records } from '../../lib/knowledge/records'
import {
  areaFile,
  knownGapsFile,
  peopleFile,
  postType,
  sourcesFile as sourcesSchema,
} from '../../lib/knowledge/schema'

export const KNOWLEDGE_DIR = join(import.meta.dirname, '../../assets/knowledge')

interface ParsedFile<T> {
  value: T
  lineOf: (path: readonly (string | number)[]) => number
}

/**
 * All records below `directory`, with what is wrong with their shape. Records
 * that are wrong are left out, so that one run shows every problem.
 */
export function readRecords(directory = KNOWLEDGE_DIR): { records: Records; problems: Problem[] } {
  const problems: Problem[] = []
  const records: Records = {
    sources: new Map(),
    areas: new Map(),
    organizations: new Map(),
    postTypes: new Map(),
    posts: new Map(),
    persons: new Map(),
    knownGaps: new Map(),
    origins: new Map(),
    asOf: '1970-01-01',
  }

  function parse<T>(file: string, schema: v.GenericSchema<unknown, T>): ParsedFile<T> | undefined {
    const name = relative(process.cwd(), file)
    const lines = new LineCounter()
    const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines, prettyErrors: false })
    const lineOf = (path: readonly (string | number)[]) => lineOfPath(document, lines, path)
    for (const error of document.errors) {
      problems.push({ file: name, line: lines.linePos(error.pos[0]).line, message: error.message })
    }
    if (document.errors.length > 0) return undefined
    const value: unknown = document.toJS() ?? {}
    const parsed = v.safeParse(schema, value)
    if (!parsed.success) {
      for (const issue of parsed.issues) {
        const path = (issue.path ?? []).map((item) => item.key as string | number)
        problems.push({ file: name, line: lineOf(path), message: `${path.join('.')}: ${issue.message}` })
      }
      return undefined
    }
    return { value: parsed.output, lineOf }
  }

  function add<T>(map: Map<string, T>, kind: string, id: string, record: T, file: string, line: number) {
    const key = `${kind}:${id}`
    const before = records.origins.get(key)
    const name = relative(process.cwd(), file)
    if (before) {
      problems.push({
        file: name,
        line,
        message: `${kind} ${id} stands already at ${before.file}:${before.line}`,
      })
      return
    }
    map.set(id, record)
    records.origins.set(key, { file: name, line })
  }

  const yamlFiles = (sub: string) =>
    readdirSync(join(directory, sub))
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => join(directory, sub, name))

  const typesFile = join(directory, 'post-types.yaml')
  const types = parse(typesFile, v.record(v.string(), postType))
  for (const [id, type] of Object.entries(types?.value ?? {}))
    add(records.postTypes, 'postType', id, type, typesFile, types!.lineOf([id]))

  const sourcesFile = join(directory, 'sources.yaml')
  const sources = parse(sourcesFile, sourcesSchema)
  records.asOf = sources?.value.asOf ?? records.asOf
  for (const [id, source] of Object.entries(sources?.value.sources ?? {}))
    add(records.sources, 'source', id, source, sourcesFile, sources!.lineOf(['sources', id]))

  for (const file of yamlFiles('areas')) {
    const parsed = parse(file, areaFile)
    if (!parsed) continue
    for (const [id, source] of Object.entries(parsed.value.sources))
      add(records.sources, 'source', id, source, file, parsed.lineOf(['sources', id]))
    add(records.areas, 'area', parsed.value.area.id, parsed.value.area, file, parsed.lineOf(['area']))
  }

  for (const file of yamlFiles('people')) {
    const parsed = parse(file, peopleFile)
    if (!parsed) continue
    const { value, lineOf } = parsed
    for (const [id, r] of Object.entries(value.sources))
      add(records.sources, 'source', id, r, file, lineOf(['sources', id]))
    for (const [id, r] of Object.entries(value.organizations))
      add(records.organizations, 'organization', id, r, file, lineOf(['organizations', id]))
    for (const [id, r] of Object.entries(value.posts))
      add(records.posts, 'post', id, r, file, lineOf(['posts', id]))
    for (const [id, r] of Object.entries(value.persons)) {
      add(records.persons, 'person', id, r, file, lineOf(['persons', id]))
      for (const part of ['names', 'held'] as const)
        r[part].forEach((_, i) => {
          records.origins.set(`person:${id}:${part}:${i}`, {
            file: relative(process.cwd(), file),
            line: lineOf(['persons', id, part, i]),
          })
        })
    }
  }

  const gapsFile = join(directory, 'known-gaps.yaml')
  const gaps = existsSync(gapsFile) ? parse(gapsFile, knownGapsFile) : undefined
  for (const [id, gap] of Object.entries(gaps?.value ?? {}))
    add(records.knownGaps, 'gap', id, gap, gapsFile, gaps!.lineOf([id]))
  return { records, problems }
}

/** Line of the node at `path`, or of its nearest ancestor that has one. */
function lineOfPath(document: Document, lines: LineCounter, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true)
    // A record begins with its key, which may stand above the rest of it.
    const key = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === path[length - 1])?.key
      : undefined
    const node = isScalar(key) ? key : isCollection(parent) ? parent.get(path[length - 1], true) : undefined
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}
