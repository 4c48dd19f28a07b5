import { expect, test } from 'vitest'
import { framesOf, toldBy } from '../../frames-of.ts'
import { bodiesOf } from './bodies-of.ts'

test.each([
  ['The morgue took in 26 bodies, of 22 men and four women.', ['killed: 22 men', 'killed: four women']],
  ['They found 14 bodies, those of 12 men and two boys.', ['killed: 12 men', 'killed: two boys']],
  ['They dug up nine corpses (of three nuns and six pupils).', ['killed: three nuns', 'killed: six pupils']],
])('reads who the dead had been: %s', (text, frames) => {
  expect(toldBy(bodiesOf, text)).toEqual(frames)
})

test('makes them a part of the bodies', () => {
  const parts = framesOf('The morgue took in 26 bodies, of 22 men and four women.')
  expect(parts.map(({ subsetOf }) => subsetOf)).toEqual([null, '26 bodies', '26 bodies'])
})

test.each([
  'The morgue took in 26 bodies, of which four are known.',
  'They found 14 bodies in a pit of 20 metres.',
  'They found 14 rifles, those of 12 men.',
])('refuses %s', (text) => {
  expect(toldBy(bodiesOf, text)).toEqual([])
})
