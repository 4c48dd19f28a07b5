import { expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

const after = (count: string, next: string) => speakersOf(`${count} ${next}`).at(-1)
const COUNT = 'At least 413 people were killed, according to the ministry, as of 20 April.'

test('what has a day of its own is no part of a count up to a day', () => {
  expect(after(COUNT, 'A nurse was killed near Sel on 21 April.')).toEqual([])
})

test.for([
  ['without a day of its own', COUNT, 'A nurse was killed near Sel.'],
  ['behind a count that is not dated', COUNT.replace(', as of 20 April', ''), 'A nurse was killed on 21 April.'],
  ['behind what somebody says', 'The ministry said 413 people were killed.', 'A nurse was killed on 21 April.'],
] as const)('but what goes on %s', ([, count, next]) => {
  expect(after(count, next)).toEqual(['ministry'])
})
