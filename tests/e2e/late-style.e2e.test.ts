/** Pages that are not to be seen when their text is there: read when they are. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browsers } from './browsers'
import type { Driver, Tab } from './driver'
import { sampleArticle } from './fixtures'
import { paintedIn } from './reader'

const url = 'http://www.irna.ir/news/85250002/'
const hidden = `<style id="veil">body { visibility: hidden }</style>
<script>addEventListener('load', () => document.getElementById('veil').remove())</script></head>`

describe.each(browsers)('$name', ({ start }) => {
  let driver: Driver
  let tab: Tab
  beforeAll(async () => {
    driver = await start()
  })
  afterAll(() => driver?.close())

  it('marks a page that hides itself until it is loaded', async () => {
    driver.web.put(url, { html: sampleArticle.replace('</head>', hidden) })
    tab = await driver.open()
    await tab.goto(url)
    expect((await paintedIn(tab)).length).toBeGreaterThan(0)
  })
})
