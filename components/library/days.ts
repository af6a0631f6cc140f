/** Day of a moment in the reader's own time, `2023-10-09`: what is kept after midnight is of the new day. */
export function localDay(moment: string): string {
  const date = new Date(moment)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
