import { describe, expect, it } from 'vitest'
import { agree, chainTenures, contradictions, isFiner, mergeTenures, type Tenure } from './tenures'

const open = (start?: string): Tenure => ({ start, ended: false })
const over = (start?: string, end?: string): Tenure => ({ start, end, ended: true })

describe('dates', () => {
  it('agree where one says the other less exactly', () => {
    expect(agree('2019', '2019-10-08')).toBe(true)
    expect(agree('2019-10-08', '2019-10')).toBe(true)
    expect(agree(undefined, '2019')).toBe(true)
    expect(agree('2019-10-08', '2019-10-09')).toBe(false)
  })

  it('are finer where they say more', () => {
    expect(isFiner('2019-10-08', '2019')).toBe(true)
    expect(isFiner('2019', '2019')).toBe(false)
    expect(isFiner('2020-10-08', '2019')).toBe(false)
  })
})

describe('mergeTenures', () => {
  it('makes one of a tenure stated twice', () => {
    expect(mergeTenures([over('2019', '2021'), over('2019-10-08', undefined)])).toEqual([
      over('2019-10-08', '2021'),
    ])
  })

  it('puts an end without a start where it fits', () => {
    expect(mergeTenures([over(undefined, '2016'), open('2019'), open('2013')])).toEqual([
      over('2013', '2016'),
      open('2019'),
    ])
  })

  it('keeps two terms apart', () => {
    const two = [over('2009', '2013'), over('2017', '2021')]
    expect(mergeTenures([...two].reverse())).toEqual(two)
  })
})

describe('contradictions', () => {
  it('are tenures of which one begins before the other is over', () => {
    const one = over('2013-01-01', '2019-01-01')
    expect(contradictions([one, open('2018-06-01')])).toHaveLength(1)
    expect(contradictions([open('2013'), open('2018')])).toHaveLength(1)
    expect(contradictions([one, open('2019-01-01')])).toEqual([])
    expect(contradictions([over('2013'), open('2018')])).toEqual([])
  })
})

describe('chainTenures', () => {
  const terms = [over('2013-08-03', '2017-08-03'), over('2017-08-03', '2021-08-03')]

  it('makes one of terms that follow each other', () => {
    expect(chainTenures(terms, () => false)).toEqual([over('2013-08-03', '2021-08-03')])
  })

  it('leaves apart what is kept apart, and what has a gap', () => {
    expect(chainTenures(terms, (start) => start === '2017-08-03')).toEqual(terms)
    const gap = [over('2005', '2008-01-01'), open('2013-01-01')]
    expect(chainTenures(gap, () => false)).toEqual(gap)
  })
})
