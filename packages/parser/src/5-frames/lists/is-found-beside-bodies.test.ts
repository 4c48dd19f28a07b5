import { expect, test } from 'vitest'
import { told } from '../frames-of.ts'

test.each([
  ['Rescuers found three bodies and five survivors.', ['killed: three bodies']],
  ['Patrols recovered a body and two wounded men.', ['killed: a body', 'injured: two wounded men']],
])('takes nobody who is found beside bodies for dead: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})

test.each([
  ['Rescuers found three bodies and a skeleton.', ['killed: three bodies', 'killed: a skeleton']],
  ['Rescuers found three bodies and five more.', ['killed: three bodies', 'killed: five more']],
  ['Shells killed three men and five women.', ['killed: three men', 'killed: five women']],
])('keeps those who are dead as well: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})
