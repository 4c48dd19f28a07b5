import { expect, test } from 'vitest'
import { spokenFor } from './spoken-for.ts'

test.each([
  ['Houthi military spokesman Yahya Saree', ['Houthi military', 'Houthi']],
  ['the army’s spokeswoman', ['army']],
  ['a spokesman for the Red Front, Colonel Mora', ['the Red Front']],
  ['spokespeople of the coalition', ['the coalition']],
])('knows for whom "%s" speaks', (name, bodies) => {
  expect(spokenFor(name)).toEqual(bodies)
})

test.each(['a spokesman', 'Hamas officials', 'the Red Front', ''])('finds nobody behind "%s"', (name) => {
  expect(spokenFor(name)).toEqual([])
})
