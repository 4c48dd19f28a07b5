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

test.each([
  ['A column with about 200 troops raided the mill.', ['strength: about 200 troops']],
  ['A convoy with 40 soldiers was ambushed.', ['strength: 40 soldiers']],
  ['A patrol with six soldiers wounded came back.', []],
  ['A group with 30 members met.', []],
  ['The army sent 20 fighters to the hill.', ['strength: 20 fighters']],
  ['The minister recommended sending another 3,000 troops.', []],
  ['The army plans to send 400 soldiers.', []],
])('reads whom a force has with it, and nobody who is not sent yet: %s', (text, frames) => {
  expect(toldBy(forceOf, text)).toEqual(frames)
})
