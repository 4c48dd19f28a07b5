import { expect, test } from 'vitest'
import { framesOf, toldBy } from '../frames-of.ts'
import { thereWere } from './there-were.ts'

test.each([
  ['There were only some 20 attackers and one was wounded.', ['strength: some 20 attackers']],
  ['Roughly 200 soldiers had been in the base when it came under attack.', ['strength: Roughly 200 soldiers']],
])('reads how many were there: %s', (text, frames) => {
  expect(toldBy(thereWere, text)).toEqual(frames)
})

test('does not carry what befell others over to those who were there', () => {
  expect(
    framesOf('There were some 20 attackers and one was wounded.').map(({ measure, text }) => [measure, text]),
  ).toEqual([
    ['strength', 'some 20 attackers'],
    ['injured', 'one'],
  ])
})

test.each([
  ['those among the dead', 'There were two militants among the dead.'],
  ['nobody', 'There were no attackers.'],
  ['people who do not fight', 'There were 20 pupils in the hall.'],
  ['soldiers elsewhere', 'Some 200 soldiers were in the stadium.'],
])('refuses %s', (_, text) => {
  expect(toldBy(thereWere, text)).toEqual([])
})
