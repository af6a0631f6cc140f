/** Two texts of one note, written apart: both stay, each once. Pure. */

interface Written {
  text: string
  tags: readonly string[]
}

export function joined(first: Written, second: Written): { text: string; tags: string[] } {
  return { text: joinedText(first.text, second.text), tags: [...new Set([...first.tags, ...second.tags])] }
}

function joinedText(first: string, second: string): string {
  if (first.includes(second)) return first
  if (second.includes(first)) return second
  return `${first}\n\n${second}`
}
