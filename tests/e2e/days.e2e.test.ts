/** The day of a text that no page states: inferred and said to be, or unknown, and then nothing is claimed for it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../../scripts/until'
import { browsers } from './browsers'
import type { Driver, Tab } from './driver'
import { articleOf, pressInBar, select } from './marking'
import { closeCard, hoverText, paintedIn, paintedTexts } from './reader'

const titled = (lines: readonly string[]) => articleOf(lines, { published: '' })
const names = 'الهام علی‌اف در دیدار با حسین امیرعبداللهیان در باکو از گفت‌وگو با همسایگان سخن گفت.'
const role = 'رئیس‌جمهور آذربایجان نیز دیروز پیامی به تهران فرستاد.'

describe.each(browsers)('the day of a text in $name', ({ start }) => {
  let driver: Driver
  let tab: Tab
  beforeAll(async () => {
    driver = await start()
  })
  afterAll(() => driver?.close())

  async function read(path: string, html: string): Promise<Tab> {
    const url = `http://www.irna.ir/news/${path}/`
    driver.web.put(url, { html })
    tab = await driver.open()
    await tab.goto(url)
    return tab
  }

  const asked = (tab: Tab) =>
    tab.inside('[data-mark]', (root) => root.querySelector('.asked')?.textContent ?? '')

  it('is unknown where neither page nor text says: no post is claimed, the terms are shown', async () => {
    await read('85250021', titled([names, role]))
    const card = await hoverText(tab, await paintedIn(tab, 2), 'حسین امیرعبداللهیان')
    expect(card.text).toContain('تاریخ این متن دانسته نیست')
    const parts = await tab.inside('[data-entity]', (root) => ({
      claims: root.querySelectorAll('.then, .on-day, .now, .held').length,
      terms: root.querySelectorAll('details[open] .timeline li').length,
    }))
    expect(parts?.claims).toBe(0)
    expect(parts?.terms).toBeGreaterThan(0)
    await closeCard(tab)
    // Who holds a post is a question of the day: without one, it names nobody.
    expect((await paintedTexts(tab)).filter((text) => text.includes('رئیس‌جمهور'))).toEqual([])
    await select(tab, 'دیروز', 'دیروز')
    await until(
      'the bar says that the day is not known',
      () => asked(tab),
      (said) => said?.includes('روز این متن دانسته نیست') === true,
    )
    await tab.close()
  })

  it('is inferred from a date of the text alone, and the card says how sure that is', async () => {
    await read('85250022', titled([`${names} این دیدار روز دوشنبه ۱۷ مهر ۱۴۰۲ برگزار شد.`, role]))
    const card = await hoverText(tab, await paintedIn(tab, 4), 'حسین امیرعبداللهیان')
    expect(card.text).toContain('در ۱۷ مهر ۱۴۰۲')
    expect(card.text).toContain('از تاریخ‌های خود متن دانسته شد، با اطمینان زیاد')
    expect(card.text).toContain('وزیر امور خارجه')
    await closeCard(tab)
    await select(tab, 'دیروز', 'دیروز')
    await until(
      'the bar says which day it is',
      () => asked(tab),
      (said) => said?.includes('۱۶ مهر ۱۴۰۲') === true && said.includes('حدس زده شده است'),
    )
    await tab.close()
  })

  it('is asked for words that are not marked: a weekday alone, by selection and by keyboard', async () => {
    await read('85250023', articleOf([names, 'سفیر روز سه‌شنبه به باکو می‌رود و امروز در تهران است.']))
    const painted = await paintedIn(tab, 2)
    expect(painted.map(({ text }) => text)).not.toContain('سه‌شنبه')
    expect(painted.map(({ text }) => text)).not.toContain('امروز')
    await select(tab, 'سه‌شنبه', 'سه‌شنبه')
    const said = await until(
      'the bar says which days it may be',
      () => asked(tab),
      (said) => said?.includes('۱۸ مهر ۱۴۰۲') === true,
    )
    // Both calendars, both ways.
    for (const part of [
      'سه‌شنبه ۱۱ مهر ۱۴۰۲',
      '۳ اکتبر ۲۰۲۳',
      'اگر گذشته است',
      '۱۰ اکتبر ۲۰۲۳',
      'اگر در پیش است',
    ])
      expect(said).toContain(part)
    await tab.press('Escape')
    await until('the bar is closed', async () => (await asked(tab)) === undefined)
    await select(tab, 'امروز', 'امروز')
    await tab.command('highlight')
    await until('the bar has the focus', () =>
      tab.inside('[data-mark]', (root) => root.activeElement?.matches('.color')),
    )
    expect(await asked(tab)).toContain('دوشنبه ۱۷ مهر ۱۴۰۲')
    // The words can still be kept.
    await pressInBar(tab, 'سبز')
    await tab.close()
  })
})
