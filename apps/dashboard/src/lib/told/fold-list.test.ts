import { expect, test } from 'vitest'
import { foldList } from './fold-list.ts'

test('folds what comes after so many', () => {
  expect(foldList([1, 2, 3, 4], 2)).toEqual({ shown: [1, 2], folded: [3, 4] })
})

test('folds neither a short list nor one last item', () => {
  expect(foldList([1], 2)).toEqual({ shown: [1], folded: [] })
  expect(foldList([1, 2, 3], 2)).toEqual({ shown: [1, 2, 3], folded: [] })
})
