import { type Measure, MEASURES } from '@reportedly/schema'
import type { Detection } from './detection.ts'
import { FIELDS } from './fields.ts'
import { scoreEvents } from './score-events.ts'
import type { TextScore } from './score-text.ts'
import { type Tally, tally } from './tally.ts'

/** A set of texts, scored; the maps hold only what occurs, in order of display. */
export interface SetScore {
  readonly claims: Detection
  readonly texts: Tally
  readonly wrongMeasure: number
  readonly fields: ReadonlyMap<string, Tally>
  readonly measures: ReadonlyMap<Measure, Detection>
  readonly phenomena: ReadonlyMap<string, Tally>
  readonly events: Detection
}

const detect = (scores: readonly TextScore[], measure: Measure | null): Detection => {
  const of = (list: readonly { readonly measure: Measure }[]): number =>
    measure === null ? list.length : list.filter((item) => item.measure === measure).length
  const pairs = scores.flatMap((score) => score.pairs)
  const [read, found] = [of(pairs.map(({ claim }) => claim)), of(pairs.map(({ gold }) => gold))]
  return {
    precision: { right: read, of: read + of(scores.flatMap(({ extra }) => extra)) },
    recall: { right: found, of: found + of(scores.flatMap(({ missed }) => missed)) },
  }
}

const tallyFields = (scores: readonly TextScore[]): ReadonlyMap<string, Tally> => {
  const pairs = scores.flatMap((score) => score.pairs)
  const judged = FIELDS.map(({ name }): [string, Tally] => [
    name,
    tally(pairs.flatMap(({ verdicts }) => verdicts.get(name)?.right ?? [])),
  ])
  return new Map(judged.filter(([, { of }]) => of > 0))
}

const tallyPhenomena = (scores: readonly TextScore[]): ReadonlyMap<string, Tally> => {
  const names = [...new Set(scores.flatMap(({ text }) => text.phenomena))].sort()
  const having = (name: string) => scores.filter(({ text }) => text.phenomena.includes(name))
  return new Map(names.map((name) => [name, tally(having(name).map(({ right }) => right))]))
}

const detectMeasures = (scores: readonly TextScore[]): ReadonlyMap<Measure, Detection> => {
  const all = (Object.keys(MEASURES) as Measure[]).map((measure): [Measure, Detection] => [
    measure,
    detect(scores, measure),
  ])
  return new Map(all.filter(([, { precision, recall }]) => precision.of + recall.of > 0))
}

/** Sums the scores of texts into the figures of their set. */
export const scoreSet = (scores: readonly TextScore[]): SetScore => ({
  claims: detect(scores, null),
  texts: tally(scores.map(({ right }) => right)),
  wrongMeasure: scores.reduce((sum, score) => sum + score.wrongMeasure, 0),
  fields: tallyFields(scores),
  measures: detectMeasures(scores),
  phenomena: tallyPhenomena(scores),
  events: scoreEvents(scores),
})
