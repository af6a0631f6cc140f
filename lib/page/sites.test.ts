import { expect, test } from 'vitest'
import { matches, siteFor, sites } from './sites'

test('a host and its subdomains belong to one site', () => {
  expect(siteFor('www.irna.ir', '/news/85252103')?.host).toBe('irna.ir')
  expect(siteFor('irna.ir', '/')?.host).toBe('irna.ir')
  expect(siteFor('notirna.ir', '/')).toBeUndefined()
})

test('sites with other languages are limited to their Persian part', () => {
  expect(siteFor('www.bbc.com', '/persian/articles/c1')?.host).toBe('bbc.com')
  expect(siteFor('www.bbc.com', '/news/world')).toBeUndefined()
  expect(siteFor('www.rfi.fr', '/fa/')?.host).toBe('rfi.fr')
  expect(siteFor('www.rfi.fr', '/fashion')).toBeUndefined()
  expect(siteFor('parsi.euronews.com', '/2023/10/09/x')?.host).toBe('parsi.euronews.com')
  expect(siteFor('www.euronews.com', '/')).toBeUndefined()
})

test('the country a site speaks from', () => {
  expect(siteFor('8am.media', '/fa/x')?.homeArea).toBe('AF')
  expect(siteFor('www.dw.com', '/fa-af/x/a-1')?.homeArea).toBe('AF')
  expect(siteFor('www.dw.com', '/fa-ir/x/a-1')?.homeArea).toBe('IR')
  expect(siteFor('www.isna.ir', '/news/1404042616251')?.homeArea).toBe('IR')
})

test('every site is in the match patterns, each once', () => {
  expect(new Set(matches).size).toBe(matches.length)
  for (const { host } of sites) expect(matches.some((pattern) => pattern.includes(`.${host}/`))).toBe(true)
  expect(matches).toContain('*://*.bbc.com/persian/*')
  expect(matches).not.toContain('*://*.bbc.com/*')
})
