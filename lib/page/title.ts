import type { ReadArticle } from './notebook-host'

/** The headline, or what the page is called. */
export function titleOf({ article }: ReadArticle): string {
  const heads = article.roots.flatMap((root) =>
    root.matches('h1,[itemprop=headline]') ? [root] : [...root.querySelectorAll('h1,[itemprop=headline]')],
  )
  const title = heads[0]?.textContent?.trim() || document.title
  return title.replace(/\s+/g, ' ').slice(0, 1_000)
}
