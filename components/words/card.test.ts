import { describe, expect, it } from 'vitest'
import { en, fa } from './card'

describe('why a role means somebody', () => {
  const at = { kind: 'role', day: '۱۷ مهر ۱۴۰۲' } as const
  const post = 'US/president'

  it('says the day only of him who held the post on it', () => {
    expect(fa.evidence({ rule: 'holder-of-post', post }, at)).toBe('دارندهٔ این سمت در ۱۷ مهر ۱۴۰۲')
    for (const once of ['former', 'late', 'elect'] as const) {
      expect(fa.evidence({ rule: 'holder-of-post', post, once }, at)).not.toContain('۱۴۰۲')
      expect(en.evidence({ rule: 'holder-of-post', post, once }, at)).not.toContain('۱۴۰۲')
    }
  })

  it('does not say of a leader of the past that he was in office', () => {
    expect(fa.evidence({ rule: 'only-candidate', past: true }, { kind: 'surname' })).toContain(
      'پیش از آن روز',
    )
  })
})
