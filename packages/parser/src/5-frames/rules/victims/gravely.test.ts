import { expect, test } from 'vitest'
import { framesOf, toldBy } from '../../frames-of.ts'
import { gravely } from './gravely.ts'

test.each([
  ['Two rangers were killed and five wounded, two critically, when a bomb exploded.', ['injured: two']],
  ['Nine people were injured, three of them seriously.', ['injured: three of them']],
])('reads how badly some were hurt: %s', (text, frames) => {
  expect(framesOf(text).map(({ measure, text: counted }) => `${measure}: ${counted}`)).toEqual(
    expect.arrayContaining(frames),
  )
})

test('makes them a part of those who were hurt', () => {
  const frames = framesOf('Two rangers were killed and five wounded, two critically, when a bomb exploded.')
  expect(frames.at(-1)).toMatchObject({ text: 'two', subsetOf: 'five' })
})

test.each([
  ['those hurt by nothing', 'The two sides met, two critically.'],
  ['a participle that speaks for itself', 'Five were killed and two seriously wounded.'],
])('refuses %s', (_, text) => {
  expect(toldBy(gravely, text)).toEqual([])
})
