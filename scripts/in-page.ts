/** Functions of ours as source text, to be run in a page. */

/**
 * An expression that calls `read` with `args` (JSON values) where it is evaluated;
 * `read` sees nothing else of this file. `receiver` is source text for a first argument.
 */
export function calling(read: (...args: never[]) => unknown, args: unknown[], receiver?: string): string {
  const given = [...(receiver ? [receiver] : []), ...args.map((value) => JSON.stringify(value ?? null))]
  // tsx has esbuild wrap inner functions in a helper that is not there in the page
  // (https://esbuild.github.io/api/#keep-names).
  return `(() => { const __name = (named) => named; return (${read})(${given.join(', ')}) })()`
}
