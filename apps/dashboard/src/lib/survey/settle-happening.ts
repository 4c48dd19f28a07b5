import { estimateUnderPolicies } from '@reportedly/events'
import type { Estimate, Policy } from '@reportedly/schema'
import { keepByReading } from '../standing/keep-by-reading.ts'
import type { Figure, Happening } from './figure.ts'
import { plainReading } from './plain-reading.ts'
import { traceHappening } from './reckon-happening.ts'
import type { ReadingChoice } from '../event/choose-reading.ts'

/** What an estimate comes to, without the claims it rests on: of every event this much is kept under every reading. */
export interface Settled extends Pick<Estimate, 'measure' | 'category' | 'unit' | 'low' | 'best' | 'high'> {
  /** Of the claims that it rests on, each once. */
  readonly originIds: readonly string[]
}

/** Numbers before the origins: which figure, low, best, high, and how many origins. */
const HEAD = 5

const isOfOutcome = (figure: Figure, { measure, unit }: Estimate): boolean =>
  figure.measure === measure && figure.unit === unit

/** Which of the event’s figures an estimate is of; over all categories, the first of them, from -1 down. */
const placeOf = ({ figures }: Happening, estimate: Estimate): number =>
  estimate.category === null
    ? -1 - figures.findIndex((figure) => isOfOutcome(figure, estimate))
    : figures.findIndex((figure) => isOfOutcome(figure, estimate) && figure.category === estimate.category)

/** Estimates as one list of numbers, which takes a tenth of the room of the records; what is open is NaN. */
const pack = (happening: Happening, estimates: readonly Estimate[]): readonly number[] => {
  const { origins, originOf } = traceHappening(happening)
  return estimates.flatMap((estimate) => {
    const { low, best, high, used } = estimate
    const told = new Set(used.flatMap((id) => originOf.get(id) ?? []))
    const bounds = [low ?? NaN, best ?? NaN, high ?? NaN]
    return [placeOf(happening, estimate), ...bounds, told.size, ...[...told].map((origin) => origins.indexOf(origin))]
  })
}

const isSame = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((number, at) => Object.is(number, other[at]))

type Packed = Readonly<Record<Policy, readonly number[]>>

/** Under all policies at once, which costs little more than under one; policies that agree share their numbers. */
const packed = keepByReading((happening: Happening, { vagueTable }): Packed => {
  const under = estimateUnderPolicies({ ...happening, vagueTable, origins: traceHappening(happening).origins })
  const met: (readonly number[])[] = []
  const packUnder = (policy: Policy): readonly number[] => {
    const numbers = pack(happening, under.get(policy) ?? [])
    const known = met.find((other) => isSame(numbers, other))
    if (known === undefined) met.push(numbers)
    return known ?? numbers
  }
  return {
    range: packUnder('range'),
    conservative: packUnder('conservative'),
    'median-of-origins': packUnder('median-of-origins'),
    'independents-only': packUnder('independents-only'),
  }
})

const boundAt = (numbers: readonly number[], at: number): number | null => {
  const bound = numbers[at] ?? NaN
  return Number.isNaN(bound) ? null : bound
}

/** What every estimate of an event comes to under a reading, in the order of the estimates. */
export const settleHappening = (happening: Happening, reading: ReadingChoice): readonly Settled[] => {
  const numbers = packed(happening, plainReading(happening, { ...reading, policy: 'range' }))[reading.policy]
  const { origins } = traceHappening(happening)
  const settled: Settled[] = []
  for (let at = 0; at < numbers.length; at += HEAD + (numbers[at + HEAD - 1] ?? 0)) {
    const place = numbers[at] ?? 0
    const figure = happening.figures[place < 0 ? -1 - place : place]
    if (figure === undefined) continue
    settled.push({
      measure: figure.measure,
      category: place < 0 ? null : figure.category,
      unit: figure.unit,
      low: boundAt(numbers, at + 1),
      best: boundAt(numbers, at + 2),
      high: boundAt(numbers, at + 3),
      originIds: numbers
        .slice(at + HEAD, at + HEAD + (numbers[at + HEAD - 1] ?? 0))
        .flatMap((number) => origins[number]?.id ?? []),
    })
  }
  return settled
}
