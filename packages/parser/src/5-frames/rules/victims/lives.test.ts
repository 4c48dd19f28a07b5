import { expect, test } from 'vitest'
import { framesOf, toldBy } from '../../frames-of.ts'
import { lives } from './lives.ts'

test.each([
  ['The attack claimed the lives of nine civilians.', 'killed: nine civilians'],
  ['Four policemen lost their lives.', 'killed: Four policemen'],
  ['The ambush cost 12 men their lives.', 'killed: 12 men'],
  ['The famine took 12 lives.', 'killed: 12 lives'],
  ['The ambush cost the army nine men.', 'killed: nine men'],
])('reads lives lost: %s', (text, frame) => {
  expect(toldBy(lives, text)).toEqual([frame])
})

test.each([
  'He spent his life in Gao.',
  'The raid changed the lives of nine traders.',
  'The delay cost the army nine days.',
])('reads no death in "%s"', (text) => {
  expect(framesOf(text)).toEqual([])
})
