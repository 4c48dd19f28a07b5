import { expect, test } from 'vitest'
import { firstWord } from './first-word.ts'

test('takes a verb without its particle', () => {
  expect(['shoot down', 'put out of action', 'kill', ''].map(firstWord)).toEqual(['shoot', 'put', 'kill', ''])
})
