import type { Category, Measure } from '@reportedly/schema'

/** What may befall whom in an invented report, and how many of them there may be. */
export interface Outcome {
  readonly measure: Measure
  readonly category: Category
  readonly counted: string
  readonly done: string
  readonly most: number
}

const outcome = (measure: Measure, category: Category, counted: string, done: string, most: number): Outcome => ({
  measure,
  category,
  counted,
  done,
  most,
})

/** The more often a line stands here, the more often it is told. */
export const OUTCOMES: readonly [Outcome, ...Outcome[]] = [
  outcome('killed', 'civilian', 'villagers', 'were killed', 60),
  outcome('killed', 'civilian', 'civilians', 'were killed', 40),
  outcome('killed', 'state-forces', 'soldiers', 'were killed', 90),
  outcome('killed', 'non-state-armed', 'fighters', 'were killed', 120),
  outcome('killed', 'unknown-people', 'people', 'were killed', 50),
  outcome('injured', 'civilian', 'civilians', 'were wounded', 80),
  outcome('injured', 'state-forces', 'soldiers', 'were wounded', 70),
  outcome('captured', 'state-forces', 'soldiers', 'were captured', 40),
  outcome('captured', 'non-state-armed', 'suspects', 'were arrested', 30),
  outcome('abducted', 'civilian', 'travellers', 'were abducted', 25),
  outcome('displaced', 'civilian', 'residents', 'were displaced', 9000),
  outcome('neutralised', 'non-state-armed', 'fighters', 'were neutralised', 60),
  outcome('seized', 'weapons', 'rifles', 'were seized', 80),
  outcome('seized', 'vehicles', 'motorcycles', 'were seized', 40),
  outcome('destroyed', 'vehicles', 'vehicles', 'were destroyed', 30),
  outcome('intercepted', 'aircraft', 'drones', 'were shot down', 70),
]
