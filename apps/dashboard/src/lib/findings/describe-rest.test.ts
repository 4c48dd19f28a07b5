import { expect, test } from 'vitest'
import { describeRest } from './describe-rest.ts'

test('says what is left out, and nothing when nothing is', () => {
  expect(describeRest({ more: 0, notCompared: 0 })).toEqual({ more: null, notCompared: null })
  expect(describeRest({ more: 3, notCompared: 1 })).toEqual({
    more: 'All differences, with 3 more of smaller weight',
    notCompared: 'Only the lowest and the highest figures were compared; 1 figure between them was not.',
  })
})
