import { expect, test } from 'vitest'
import { framesOf } from './frames-of.ts'

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
