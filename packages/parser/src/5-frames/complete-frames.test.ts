import { expect, test } from 'vitest'
import { framesOf } from './frames-of.ts'

const parts = (text: string) =>
  framesOf(text)
    .filter(({ subsetOf }) => subsetOf !== null)
    .map(({ text: part, subsetOf, measure }) => `${measure}: ${part} of ${String(subsetOf)}`)

test.each([
  ['Seven people were killed, two of them officers.', ['killed: two of them officers of Seven people']],
  ['Nine soldiers were killed, including two officers.', ['killed: two officers of Nine soldiers']],
  ['Nine soldiers, including two officers, were killed.', ['killed: two officers of Nine soldiers']],
  ['Twelve soldiers – three of them officers – were killed.', ['killed: three of them officers of Twelve soldiers']],
  ['Nine people were hurt, eight children among them.', ['injured: eight children of Nine people']],
  ['Officials said 12 people had been killed, among them a boy.', ['killed: a boy of 12 people']],
])('links a part to its whole: %s', (text, expected) => {
  expect(parts(text)).toEqual(expected)
})

test('hands the whole’s agent down to its part', () => {
  const [, part] = framesOf('The bomb killed 21 civilians, 11 of them children.')
  expect(part).toMatchObject({ measure: 'killed', low: 11, agents: ['The bomb'], subsetOf: '21 civilians' })
})

test.each([
  'Nine soldiers were killed and two officers wounded.',
  'Nine soldiers were killed, two officers were hurt.',
  'Nine soldiers were killed, including officers.',
  'Nine soldiers and two officers were killed.',
])('links nothing in "%s"', (text) => {
  expect(parts(text)).toEqual([])
})

test('shares an outcome along a list that no verb speaks of', () => {
  const frames = framesOf('15 kg of TNT was recovered from a house and four timers.')
  expect(frames.map(({ measure, low }) => [measure, low])).toEqual([
    ['seized', 15],
    ['seized', 4],
  ])
})

test('reads what came with an item as an item', () => {
  const frames = framesOf('Police seized eight rifles with 550 rounds, a bus and two cars.')
  expect(frames.map(({ low }) => low)).toEqual([8, 550, 1, 2])
})

test('does not share an outcome with the subject of another verb', () => {
  expect(framesOf('Police seized eight rifles and two officers left.').map(({ low }) => low)).toEqual([8])
})

test('keeps a figure that is set right as denied', () => {
  const [right, wrong] = framesOf('Eleven people were killed, not 13.')
  expect(right).toMatchObject({ low: 11, hedge: null })
  expect(wrong).toMatchObject({ measure: 'killed', low: 13, hedge: 'denied' })
})

test('reads the same people counted another way', () => {
  const [people, families] = framesOf('About 11,200 individuals (2,400 families) were displaced.')
  expect([people?.low, families?.low, families?.measure, families?.subsetOf]).toEqual([11_200, 2400, 'displaced', null])
})
