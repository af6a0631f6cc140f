/** A page of the irna family (Nastooh) made of plain text, as these sites lay out an article. */

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)
}

/**
 * The first line of `text` is the headline, each further line a paragraph.
 * `published` is an ISO time. Every element that holds text says in `data-at`
 * at which UTF-16 offset of `text` it begins.
 */
export function articlePage(text: string, published?: string): string {
  const lines: { at: number; line: string }[] = []
  let at = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ at, line: line.replace(/\r$/, '') })
    at += line.length + 1
  }
  const [headline, ...paragraphs] = lines
  const title = escapeHtml(headline?.line ?? '')
  return `<!doctype html>
<html lang="fa" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${published ? `<meta itemprop="datePublished" property="article:published_time" content="${escapeHtml(published)}">` : ''}
<link rel="icon" href="data:,">
</head>
<body>
<header><nav><a href="/">صفحهٔ نخست</a></nav></header>
<main>
<article class="item" id="item">
<div class="item-header"><div class="item-title"><h1 class="title" itemprop="headline" data-at="${headline?.at ?? 0}">${title}</h1></div></div>
<div class="item-body"><div class="item-text" itemprop="articleBody">
${paragraphs.map(({ at: start, line }) => `<p data-at="${start}">${escapeHtml(line)}</p>`).join('\n')}
</div></div>
</article>
</main>
</body>
</html>
`
}
