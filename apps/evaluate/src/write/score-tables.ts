import { type Measure, MEASURES } from '@reportedly/schema'
import { f1Of } from '../score/detection.ts'
import { FIELDS } from '../score/fields.ts'
import type { SetScore } from '../score/score-set.ts'
import { shareOf } from '../score/tally.ts'
import { writeShare } from './write-share.ts'

/** A set of gold with its score. */
export interface ScoredSet {
  readonly name: string
  readonly score: SetScore
}

/** A table yet to be drawn: the first column names its rows. */
export interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

type Read = (score: SetScore) => number | null | undefined

const ROWS: readonly (readonly [name: string, read: Read])[] = [
  ['claims: precision', ({ claims }) => shareOf(claims.precision)],
  ['claims: recall', ({ claims }) => shareOf(claims.recall)],
  ['claims: F1', ({ claims }) => f1Of(claims)],
  ['texts fully right', ({ texts }) => shareOf(texts)],
  ...FIELDS.map(({ name }): readonly [string, Read] => [
    name,
    ({ fields }) => {
      const field = fields.get(name)
      return field && shareOf(field)
    },
  ]),
  ['happenings: precision', ({ events }) => shareOf(events.precision)],
  ['happenings: recall', ({ events }) => shareOf(events.recall)],
  ['happenings: F1', ({ events }) => f1Of(events)],
]

/** The main figures, a row each, a column a set. */
export const tableFigures = (sets: readonly ScoredSet[]): Table => ({
  head: ['figure', ...sets.map(({ name }) => name)],
  rows: [
    ['texts', ...sets.map(({ score }) => `${score.texts.of}`)],
    ['claims in the gold', ...sets.map(({ score }) => `${score.claims.recall.of}`)],
    ['claims read', ...sets.map(({ score }) => `${score.claims.precision.of}`)],
    ...ROWS.map(([name, read]) => [name, ...sets.map(({ score }) => writeShare(read(score)))]),
  ],
})

/** Precision, recall and F1 of each measure in one set, with the number of claims in its gold and read. */
export const tableMeasures = ({ score }: ScoredSet): Table => ({
  head: ['measure', 'gold', 'read', 'precision', 'recall', 'F1'],
  rows: [...score.measures]
    .sort(([, one], [, other]) => other.recall.of - one.recall.of)
    .map(([measure, detection]) => [
      measure,
      `${detection.recall.of}`,
      `${detection.precision.of}`,
      writeShare(shareOf(detection.precision)),
      writeShare(shareOf(detection.recall)),
      writeShare(f1Of(detection)),
    ]),
})

/** F1 of each measure, a column a set. */
export const tableMeasuresBySet = (sets: readonly ScoredSet[]): Table => ({
  head: ['measure: F1', ...sets.map(({ name }) => name)],
  rows: (Object.keys(MEASURES) as Measure[]).map((measure) => [
    measure,
    ...sets.map(({ score }) => {
      const detection = score.measures.get(measure)
      return writeShare(detection && f1Of(detection))
    }),
  ]),
})

/** The phenomena of a set that are not always right, texts right of texts. */
export const tablePhenomena = ({ score }: ScoredSet): Table => ({
  head: ['phenomenon', 'right', 'texts'],
  rows: [...score.phenomena]
    .filter(([, { right, of }]) => right < of)
    .map(([name, { right, of }]) => [name, `${right}`, `${of}`]),
})
