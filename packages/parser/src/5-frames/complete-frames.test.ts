import { expect, test } from 'vitest'
import { framesOf } from './frames-of.ts'

test('adds parts and figures said otherwise to what is read directly', () => {
  const frames = framesOf('Twelve soldiers, including two officers, were killed, not 20.')
  expect(frames.map(({ low, subsetOf, hedge }) => [low, subsetOf, hedge])).toEqual([
    [12, null, null],
    [2, 'Twelve soldiers', null],
    [20, null, 'denied'],
  ])
})
