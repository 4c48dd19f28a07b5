/** Bounds the bench holds the parser, and what is made of many reports, to. */
export const BOUNDS = {
  /** time(4n) / time(n) on hostile text. */
  growth: 5,
  /** Megabytes that the heap may grow while the stream goes through. */
  heap: 10,
  /** Seconds in which 100,000 reports are put into events, with origins, estimates, dispute scores and checks. */
  events: 180,
  /** How many times as fast as each library the parser has to be. */
  faster: { 'wink-nlp': 1, compromise: 10 } as Readonly<Record<string, number>>,
}
