import { expect, test } from 'vitest'
import { framesOf, told, toldBy } from '../frames-of.ts'

test('keeps a figure that is set right as denied', () => {
  const [right, wrong] = framesOf('Eleven people were killed, not 13.')
  expect(right).toMatchObject({ low: 11, hedge: null })
  expect(wrong).toMatchObject({ measure: 'killed', low: 13, hedge: 'denied' })
})

test('reads the same people counted another way', () => {
  const [people, families] = framesOf('About 11,200 individuals (2,400 families) were displaced.')
  expect([people?.low, families?.low, families?.measure, families?.subsetOf]).toEqual([11_200, 2400, 'displaced', null])
})

test.each([
  ['Customs seized 44 tonnes of cocaine, against 116 tonnes in 2023.', 'seized: 116 tonnes'],
  ['Ten soldiers were killed this year, against 62 in the whole of last year.', 'killed: 62'],
  ['The army lost 58 soldiers, as against 11 militants.', 'killed: 11 militants'],
  ['In 2024, 782 people were killed, as against 410 the year before.', 'killed: 410'],
  ['Some 1,500 people were killed, compared with 650 in 2023.', 'killed: 650'],
])('reads the figure of another time: %s', (text, frame) => {
  expect(told(text)).toContain(frame)
})

test.each([
  'Some 1,500 people were killed, with 650 in hospital wards.',
  'Nine died in the fight against 650 rebels in 2023.',
])('reads no figure of another time in "%s"', (text) => {
  expect(toldBy({ name: 'frames/earlier-figure' }, text)).toEqual([])
})
