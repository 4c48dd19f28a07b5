import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { armyUnder } from './army-under.ts'

test.each([
  ['The Danes met 60,000 French under the duke.', ['strength: 60,000 French']],
  ['On the left stood 2,000 horsemen under Captain Orn.', ['strength: 2,000 horsemen']],
  ['He had left 300 rebels under the general at the ford.', ['strength: 300 rebels']],
])('reads how many a commander led: %s', (text, frames) => {
  expect(toldBy(armyUnder, text)).toEqual(frames)
})

test.each([
  'Six men under the bridge slept.',
  'Some 300 soldiers under fire held out.',
  'The school has 40 Germans under 12.',
  'No soldiers under the general came.',
  'Nine laws under the king were kept.',
])('reads no army in "%s"', (text) => {
  expect(toldBy(armyUnder, text)).toEqual([])
})
