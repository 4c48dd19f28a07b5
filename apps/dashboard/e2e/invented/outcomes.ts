import type { Category, Measure } from '@reportedly/schema'

/** What may befall whom in an invented report, and how many of them there may be. */
export interface Outcome {
  readonly measure: Measure
  readonly category: Category
  readonly counted: string
  /** The same for one of them. */
  readonly one: string
  /** What befell them, without "were". */
  readonly done: string
  readonly most: number
}

const outcome = (measure: Measure, category: Category, one: string, done: string, most: number): Outcome => ({
  measure,
  category,
  counted: one === 'person' ? 'people' : `${one}s`,
  one,
  done,
  most,
})

/** The more often a line stands here, the more often it is told. */
export const OUTCOMES: readonly [Outcome, ...Outcome[]] = [
  outcome('killed', 'civilian', 'villager', 'killed', 60),
  outcome('killed', 'civilian', 'civilian', 'killed', 40),
  outcome('killed', 'state-forces', 'soldier', 'killed', 90),
  outcome('killed', 'non-state-armed', 'fighter', 'killed', 120),
  outcome('killed', 'unknown-people', 'person', 'killed', 50),
  outcome('injured', 'civilian', 'civilian', 'wounded', 80),
  outcome('injured', 'state-forces', 'soldier', 'wounded', 70),
  outcome('captured', 'state-forces', 'soldier', 'captured', 40),
  outcome('captured', 'non-state-armed', 'suspect', 'arrested', 30),
  outcome('abducted', 'civilian', 'traveller', 'abducted', 25),
  outcome('displaced', 'civilian', 'resident', 'displaced', 9000),
  outcome('neutralised', 'non-state-armed', 'fighter', 'neutralised', 60),
  outcome('seized', 'weapons', 'rifle', 'seized', 80),
  outcome('seized', 'vehicles', 'motorcycle', 'seized', 40),
  outcome('destroyed', 'vehicles', 'vehicle', 'destroyed', 30),
  outcome('intercepted', 'aircraft', 'drone', 'shot down', 70),
]
