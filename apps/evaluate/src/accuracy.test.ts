import { expect, test } from 'vitest'
import { readCommittedFigures } from './figures/committed-figures.ts'
import { findDrops, writeDrop } from './figures/find-drops.ts'
import { measureAccuracy } from './measure-accuracy.ts'

const { figures, failures } = await measureAccuracy()

test('the parser reads every text of the gold', () => {
  expect(failures).toEqual([])
})

test('no figure is below the committed one (npm run evaluate writes new ones)', () => {
  expect(findDrops(readCommittedFigures(), figures).map(writeDrop)).toEqual([])
})
