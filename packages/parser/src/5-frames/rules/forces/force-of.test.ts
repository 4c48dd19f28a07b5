import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { forceOf } from './force-of.ts'

test.each([
  ['The rebels, some 500 strong, attacked the post.', ['strength: some 500']],
  ['The Danes, 40,000 strong, came by sea.', ['strength: 40,000']],
  ['A column 300 strong crossed the ford.', ['strength: 300']],
  ['A 22-strong patrol was hit.', ['strength: A 22-strong patrol']],
])('reads how strong a force is said to be: %s', (text, frames) => {
  expect(toldBy(forceOf, text)).toEqual(frames)
})

test.each(['A crowd 5,000 strong filled the square.', 'The choir, 40 strong, sang.', 'The 40 strong men sang.'])(
  'reads no force in "%s"',
  (text) => {
    expect(toldBy(forceOf, text)).toEqual([])
  },
)
