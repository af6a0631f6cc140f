import * as v from 'valibot'
import { expect, test } from 'vitest'
import { newId } from './new-id'

test('a new id is a UUID of version 4, and another each time', () => {
  const ids = Array.from({ length: 200 }, newId)
  for (const id of ids) {
    expect(v.is(v.pipe(v.string(), v.uuid()), id)).toBe(true)
    expect(id).toMatch(/^.{14}4.{4}[89ab]/)
  }
  expect(new Set(ids).size).toBe(ids.length)
})
