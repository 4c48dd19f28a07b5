import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { rivalFigure } from './rival-figure.ts'

test.for([
  ['The army said 40 rebels had died, while the rebels claimed three.', ['killed: three']],
  ['The mayor said nine people were killed, while the hospital reported 12.', ['killed: 12']],
  ['The army said 40 rebels were killed, but the rebels admitted only three.', ['killed: three']],
  ['Police said 20 men were arrested; the rebels said nine.', ['captured: nine']],
] as const)('reads the figure of whoever is set against the one before: %s', ([text, frames]) => {
  expect(toldBy(rivalFigure, text)).toEqual(frames)
})

test.for([
  ['a figure of something else', 'The army said 40 rebels had died, while the rebels claimed three villages.'],
  ['what a verb behind tells', 'The army said 40 rebels had died, while the rebels claimed three had fled.'],
  ['no outcome before it', 'The army said it was quiet, while the rebels claimed three.'],
  ['nobody set against another', 'The army said 40 rebels had died and claimed three.'],
  ['a denial', 'The army said 40 rebels had died, but the rebels did not admit three.'],
] as const)('and not %s', ([, text]) => {
  expect(toldBy(rivalFigure, text)).toEqual([])
})
