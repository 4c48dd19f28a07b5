import { expect, test } from 'vitest'
import { framesOf, toldBy } from '../../frames-of.ts'
import { heavyLosses } from './heavy-losses.ts'

test.each([
  ['The militants suffered heavy losses.', 'militants'],
  ['The army inflicted heavy losses on the rebels near the river.', 'rebels'],
])('reads losses that nobody counts, of those who are named: %s', (text, whose) => {
  const [frame] = framesOf(text)
  expect(frame).toMatchObject({
    measure: 'casualties',
    low: null,
    high: null,
    label: `the ${whose}`.replace('the militants', 'The militants'),
  })
})

test.each([
  ['losses of nobody named', 'Heavy losses were feared.'],
  ['those who were spared', 'The army did not suffer heavy losses.'],
  ['losses of things', 'The market suffered heavy losses.'],
  ['what is heavy otherwise', 'The army suffered heavy shelling.'],
])('refuses %s', (_, text) => {
  expect(toldBy(heavyLosses, text)).toEqual([])
})

test('reads losses that are counted, of a side that suffers them', () => {
  expect(toldBy(heavyLosses, 'The armed forces sustained more than 200 losses.')).toEqual([
    'casualties: more than 200 losses',
  ])
  expect(toldBy(heavyLosses, 'The armed forces feared 200 losses.')).toEqual([])
})

test('reads a heavy loss, and no loss of sleep', () => {
  expect(toldBy(heavyLosses, 'They inflicted a heavy loss on the raiders.')).toHaveLength(1)
  expect(toldBy(heavyLosses, 'They felt a heavy loss of sleep.')).toEqual([])
})
