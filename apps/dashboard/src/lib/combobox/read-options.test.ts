import { expect, test } from 'vitest'
import { readOptions } from './read-options.ts'

test('reads what is offered, and passes over what is no option', () => {
  const verrin = { value: 'Verrin', words: 'Verrin', note: '2 figures' }
  expect(readOptions([verrin, { ...verrin, note: null }, { value: 3 }, null, 'Verrin'])).toEqual([
    verrin,
    { ...verrin, note: null },
  ])
})

test('reads nothing from an answer that is no list', () => {
  expect(readOptions({ message: 'Not found' })).toEqual([])
})
