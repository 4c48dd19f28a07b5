import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { ablaze } from './ablaze.ts'

test.each([
  ['Locals filmed several tankers ablaze.', ['destroyed: several tankers']],
  ['A photograph shows two lorries in flames.', ['destroyed: two lorries']],
])('reads things that burn: %s', (text, frames) => {
  expect(toldBy(ablaze, text)).toEqual(frames)
})

test.each([
  ['what somebody sets alight', 'They set two tanks on fire.'],
  ['people', 'He saw two men on fire.'],
])('refuses %s', (_, text) => {
  expect(toldBy(ablaze, text)).toEqual([])
})
