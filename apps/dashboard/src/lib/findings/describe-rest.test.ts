import { expect, test } from 'vitest'
import { describeRest } from './describe-rest.ts'

test('says what is left out, and nothing when nothing is', () => {
  expect(describeRest({ more: 0, notCompared: 0 })).toBe(undefined)
  expect(describeRest({ more: 3, notCompared: 0 })).toBe('And 3 differences more of smaller weight.')
  expect(describeRest({ more: 1, notCompared: 1 })).toBe(
    'And 1 difference more of smaller weight. 1 further figure was not compared.',
  )
})
