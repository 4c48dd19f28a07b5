import { expect, test } from 'vitest'
import { told } from '../frames-of.ts'

test.each([
  ['Nine rebels, including a chief who carried a bounty on his head and a cook, were killed.', 'killed: a cook'],
  ['Nine people died, including a teacher who lived nearby and her son.', 'killed: her son'],
  ['Nine soldiers, including a major who had led the raid and two captains, were hurt.', 'injured: two captains'],
])('goes on with the parts past what is told of one: %s', (text, frame) => {
  expect(told(text)).toContain(frame)
})

test.each([
  ['Nine rebels, including a chief who had shot a guard and a cook, were arrested.', 'captured: a cook'],
  ['Nine rebels, including a chief who sold rifles and a tent, were arrested.', 'captured: a tent'],
  ['Nine rebels, including a chief who fled and a cook hid, were arrested.', 'captured: a cook'],
])('leaves those to the clause that may be told in it: %s', (text, frame) => {
  expect(told(text)).not.toContain(frame)
})
