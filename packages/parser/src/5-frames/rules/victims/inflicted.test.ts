import { expect, test } from 'vitest'
import { framesOf, toldBy } from '../../frames-of.ts'
import { inflicted } from './inflicted.ts'

test.each([
  ['The blast caused injuries to 12 passengers and a driver.', ['injured: 12 passengers', 'injured: a driver']],
  ['Shells fell, inflicting wounds of various kinds on nine villagers.', ['injured: nine villagers']],
])('reads whom wounds were dealt to: %s', (text, frames) => {
  expect(toldBy(inflicted, text)).toEqual(frames)
})

test.each(['The blast caused damage to 12 houses.', 'The blast caused injuries, said 12 passengers.'])(
  'reads none in "%s"',
  (text) => {
    expect(framesOf(text).filter(({ measure }) => measure === 'injured')).toEqual([])
  },
)
