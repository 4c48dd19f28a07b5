import { expect, test } from 'vitest'
import { told } from './frames-of.ts'

test.each([
  ['Workers buried 120 bodies, a grim task.', ['killed: 120 bodies']],
  ['Workers buried 120 bodies and a nurse.', ['killed: 120 bodies', 'killed: a nurse']],
])('takes a remark for no further body: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})
