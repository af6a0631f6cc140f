import { useState } from 'preact/hooks'
import { dirOf } from '../dir-of'
import { useReader } from '../reader'

/** Tags as words with commas between, Persian or Latin. */
const commas = /[،,\n]/

function tagsOf(text: string): string[] {
  return [
    ...new Set(
      text
        .split(commas)
        .map((tag) => tag.trim().slice(0, 100))
        .filter((tag) => tag !== ''),
    ),
  ].slice(0, 50)
}

const same = (a: readonly string[], b: readonly string[]) => a.join('\n') === b.join('\n')

export function TagField({ tags, onChange }: { tags: string[]; onChange(tags: string[]): void }) {
  const { words } = useReader()
  const [text, setText] = useState(tags.join('، '))
  // Changed elsewhere (another tab's tags were joined): the field follows; its own commas and spaces stay.
  const shown = same(tagsOf(text), tags) ? text : tags.join('، ')
  return (
    <input
      class="tags"
      type="text"
      dir={dirOf(shown)}
      aria-label={words.notes.tags}
      placeholder={words.notes.tags}
      value={shown}
      onInput={(event) => {
        setText(event.currentTarget.value)
        onChange(tagsOf(event.currentTarget.value))
      }}
    />
  )
}
