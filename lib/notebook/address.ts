/**
 * One address is one article, however it was reached: by its canonical link, with
 * tracking behind it, as an AMP or mobile page, or from an AMP cache. Pure.
 */

export interface PageAddresses {
  /** Where the page was read; `http:` or `https:`. */
  url: string
  /** `href` of `link[rel=canonical]`, as the page writes it. */
  canonical?: string | undefined
}

/** Parameters that say how the reader came, not what he reads. */
const tracking =
  /^(utm_.*|at_.*|ns_.*|mc_[ce]id|fbclid|gclid|dclid|yclid|msclkid|igshid?|twclid|_ga|_gl|xtor|ocid|cmpid?|ref|ref_src|ref_url|referrer|spm|smid|share|sharetype|amp|outputtype|usqp|print|rand|fromapp)$/i

const layoutHost = /^(?:www\d?|m|mobile|amp)\./

/** `https://irna-ir.cdn.ampproject.org/c/s/www.irna.ir/x` and `https://www.google.com/amp/s/www.irna.ir/x` → the page itself. */
function withoutCache(url: URL): URL {
  const cached =
    (url.hostname.endsWith('.cdn.ampproject.org') && /^\/[cv]\/(s\/)?(.+)$/.exec(url.pathname)) ||
    (/(^|\.)google\.[a-z.]+$/.test(url.hostname) && /^\/amp\/(s\/)?(.+)$/.exec(url.pathname))
  if (!cached || !URL.canParse(`https://${cached[2]}`)) return url
  return new URL(`https://${cached[2]}${url.search}`)
}

function plainHost(hostname: string): string {
  const rest = hostname.replace(layoutHost, '')
  // `m.ir` is a site, not the mobile layout of `ir`.
  return rest.includes('.') ? rest : hostname
}

function plainPath(path: string): string {
  const plain = path
    .replace(/\/amp(?=\/)/gi, '')
    .replace(/\/{2,}/g, '/')
    .replace(/(\/amp|\.amp(\.html?)?|\/print)\/?$/i, '')
    .replace(/\/(index|default)\.(html?|php|aspx)$/i, '')
    .replace(/\/+$/, '')
    // Percent signs in one case, and nothing encoded that need not be.
    .replace(/%[0-9a-f]{2}/gi, (octet) => octet.toUpperCase())
  return plain === '' ? '/' : plain
}

function plainAddress(given: URL): string {
  const url = withoutCache(given)
  const kept = [...url.searchParams].filter(([name]) => !tracking.test(name))
  const query = new URLSearchParams(kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))).toString()
  const host = plainHost(url.hostname) + (url.port === '' ? '' : `:${url.port}`)
  // `#!` addresses name their page behind the sign.
  const hash = url.hash.startsWith('#!') ? url.hash : ''
  // Taking a layout's part away may lay open another: `/amp/amp`.
  const path = plainPath(plainPath(url.pathname))
  return `https://${host}${path}${query === '' ? '' : `?${query}`}${hash}`
}

function isWeb(url: URL): boolean {
  return url.protocol === 'http:' || url.protocol === 'https:'
}

/**
 * The address an article is kept under. The page's canonical link is believed where
 * it names a page of the same site; one that names the front page is a mistake many
 * sites make on every article. Throws `TypeError` where `url` is no address.
 */
export function articleAddress({ url, canonical }: PageAddresses): string {
  const here = new URL(url)
  const own = plainAddress(here)
  if (!canonical || !URL.canParse(canonical, url)) return own
  const named = new URL(canonical, url)
  const there = plainAddress(named)
  const [a, b] = [new URL(own), new URL(there)]
  const isSameSite =
    a.host === b.host || a.hostname.endsWith(`.${b.hostname}`) || b.hostname.endsWith(`.${a.hostname}`)
  const isFrontPage = b.pathname === '/' && b.search === '' && own !== there
  return isWeb(named) && isSameSite && !isFrontPage ? there : own
}
