import { type Detection, f1Of } from '../score/detection.ts'
import { shareOf, type Tally } from '../score/tally.ts'
import type { CorpusScore } from './measure-corpus.ts'
import type { EstimateScore } from './score-estimates.ts'

/** A figure of the corpus by name: a share between 0 and 1, null where nothing was measured. */
export type CorpusFigure = readonly [name: string, share: number | null]

const nameDetection = (name: string, detection: Detection): readonly CorpusFigure[] => [
  [`${name} precision`, shareOf(detection.precision)],
  [`${name} recall`, shareOf(detection.recall)],
  [`${name} F1`, f1Of(detection)],
]

const sumPolicies = ({ figures }: EstimateScore): Tally => ({
  right: [...figures.values()].reduce((sum, { right }) => sum + right, 0),
  of: [...figures.values()].reduce((sum, { of }) => sum + of, 0),
})

/** The figures of the corpus by name, in order of display. */
export const nameCorpusFigures = ({
  claims,
  events,
  origins,
  estimates,
  given,
}: CorpusScore): readonly CorpusFigure[] => {
  return [
    ['claims found', shareOf(claims)],
    ['events: B³ precision', events.precision],
    ['events: B³ recall', events.recall],
    ['events: B³ F1', events.f1],
    ...nameDetection('origins, a speaker each: pairwise', origins.ofSpeaker),
    ...nameDetection('origins: pairwise', origins.ofEvent),
    ...nameDetection('origins of one figure: pairwise', origins.ofFigure),
    ['estimates exact', shareOf(sumPolicies(estimates))],
    ...[...estimates.figures].map(([policy, exact]): CorpusFigure => [`estimates exact: ${policy}`, shareOf(exact)]),
    ['estimates: origins counted right', shareOf(estimates.origins)],
    ['given the claims of the gold, events: B³ F1', given.events.f1],
    ['given the claims of the gold, origins, a speaker each: pairwise F1', f1Of(given.origins.ofSpeaker)],
    ['given the claims of the gold, origins: pairwise F1', f1Of(given.origins.ofEvent)],
    ['given the claims of the gold, origins of one figure: pairwise F1', f1Of(given.origins.ofFigure)],
    ['given the claims of the gold, estimates exact', shareOf(sumPolicies(given.estimates))],
  ]
}

/** The figures as accuracy.json holds them, to four decimals. */
export const listCorpusFigures = (score: CorpusScore): Readonly<Record<string, number>> =>
  Object.fromEntries(
    nameCorpusFigures(score).flatMap(([name, share]) =>
      share === null ? [] : [[name, Math.round(share * 10_000) / 10_000]],
    ),
  )
