import { linked } from '../../lib/notebook/links'

function Link({ href, text }: { href: string; text: string }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" dir="ltr">
      {text}
    </a>
  )
}

/** A text of the reader's, its addresses as links. */
export function LinkedText({ text }: { text: string }) {
  return (
    <>
      {linked(text).map((piece) =>
        piece.href === undefined ? piece.text : <Link {...piece} href={piece.href} />,
      )}
    </>
  )
}

/** The addresses of a text that is written in a field, where they are no links. */
export function LinksOf({ text }: { text: string }) {
  const links = new Map(
    linked(text).flatMap(({ text, href }) => (href === undefined ? [] : [[href, text] as const])),
  )
  if (links.size === 0) return null
  return (
    <ul class="links">
      {[...links].map(([href, text]) => (
        <li key={href}>
          <Link href={href} text={text} />
        </li>
      ))}
    </ul>
  )
}
