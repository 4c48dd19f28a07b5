import { expect, test } from 'vitest'
import { framesOf } from '../frames-of.ts'

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

test('goes on with what befell others elsewhere, behind a semicolon as well', () => {
  const frames = framesOf('Officials said 33 died at the prison in Cuenca; 21 in Guayaquil, and eight in Latacunga.')
  expect(frames.map(({ measure, low }) => [measure, low])).toEqual([
    ['killed', 33],
    ['killed', 21],
    ['killed', 8],
  ])
})

test('leaves behind a semicolon what has a verb of its own', () => {
  const frames = framesOf('Officials said 33 died in Cuenca; 21 in Guayaquil were hurt.')
  expect(frames.map(({ measure, low }) => [measure, low])).toEqual([
    ['killed', 33],
    ['injured', 21],
  ])
})
