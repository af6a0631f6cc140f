/** Bundles a harness of the tests for a page. */
import { dirname } from 'node:path'
import { build } from 'vite'

/** @param entry absolute path; what it exports stands in the global `name` */
export async function bundle(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: dirname(entry),
    // A library of this form is for other builds, so vite leaves it to them.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name } },
  })
  for (const one of Array.isArray(result) ? result : [result])
    if ('output' in one) for (const file of one.output) if (file.type === 'chunk') return file.code
  throw new Error(`vite gave no chunk for ${entry}`)
}
