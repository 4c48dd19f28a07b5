import { type Detection, f1Of } from '../score/detection.ts'
import type { SetScore } from '../score/score-set.ts'
import { shareOf } from '../score/tally.ts'

type Named = readonly [name: string, value: number | null]

const ofDetection = (name: string, detection: Detection): readonly Named[] => [
  [`${name}: precision`, shareOf(detection.precision)],
  [`${name}: recall`, shareOf(detection.recall)],
  [`${name}: F1`, f1Of(detection)],
]

/** Lists every figure of a set by name, to four decimals; those that have nothing to measure are left out. */
export const listFigures = (score: SetScore): Readonly<Record<string, number>> => {
  const named: readonly Named[] = [
    ...ofDetection('claims', score.claims),
    ['texts fully right', shareOf(score.texts)],
    ...[...score.fields].map(([name, field]): Named => [`field ${name}`, shareOf(field)]),
    ...ofDetection('happenings', score.events),
    ...[...score.measures].flatMap(([name, detection]) => ofDetection(`measure ${name}`, detection)),
    ...[...score.phenomena].map(([name, texts]): Named => [`phenomenon ${name}`, shareOf(texts)]),
  ]
  return Object.fromEntries(
    named.flatMap(([name, value]) => (value === null ? [] : [[name, Math.round(value * 10_000) / 10_000]])),
  )
}
