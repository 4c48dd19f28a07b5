import type { Claim, Place, Quantity, Source, Time } from '@reportedly/schema'
import type { ReadingOfReport } from '../prepare-database.ts'
import { inventReading, type Told } from './invent-reading.ts'
import { type Dice, makeDice } from './make-dice.ts'
import { type Outcome, OUTCOMES } from './outcomes.ts'
import { INVENTED_OUTLETS, INVENTED_SPEAKERS, inventPlaces } from './world.ts'

const numbers = new Intl.NumberFormat('en-GB')
const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

export const dayAfter = (start: string, count: number): string =>
  new Date(Date.parse(start) + count * 86_400_000).toISOString().slice(0, 10)

export const onDay = (day: string): Time => ({
  text: `on ${days.format(new Date(day))}`,
  span: null,
  start: day,
  end: day,
  precision: 1,
})

/** A figure near the true one, bounded as reports bound theirs; those with a stake lean further away. */
export const inventQuantity = (dice: Dice, truth: number, by: Source | null): Quantity => {
  const spread = by?.stake.position === 'belligerent' ? 2.5 : 1.4
  const value = Math.max(1, Math.round(truth * (0.5 + (dice.roll(100) / 100) * (spread - 0.5))))
  const written = numbers.format(value)
  const shape = dice.roll(20)
  if (shape === 0) return { low: null, high: null, qualifier: 'vague', asStated: 'dozens of', unit: 'count' }
  const exact = { low: value, high: value, unit: 'count' }
  if (shape < 4) return { ...exact, high: null, qualifier: 'at-least', asStated: `at least ${written}` }
  if (shape < 6) return { ...exact, low: null, qualifier: 'up-to', asStated: `up to ${written}` }
  if (shape < 8) return { ...exact, qualifier: 'approximately', asStated: `about ${written}` }
  return { ...exact, qualifier: 'exact', asStated: written }
}

export const inventModality = (dice: Dice): Claim['modality'] =>
  dice.chance(0.9) ? 'asserted' : dice.pick(['denied', 'feared'])

interface Happening {
  readonly place: Place
  readonly day: string
  readonly truths: readonly (readonly [Outcome, number])[]
  readonly reports: number
}

const inventHappening = (
  dice: Dice,
  places: readonly [Place, ...Place[]],
  start: string,
  length: number,
): Happening => ({
  place: dice.pick(places),
  day: dayAfter(start, dice.roll(length)),
  truths: Array.from({ length: 1 + dice.roll(3) }, () => {
    const outcome = dice.pick(OUTCOMES)
    return [outcome, 1 + Math.floor(outcome.most * (dice.roll(1000) / 1000) ** 3)] as const
  }),
  // Most events are told of by a few; one in fifty by very many.
  reports: dice.chance(0.02) ? 20 + dice.roll(40) : 1 + dice.roll(7),
})

const pick = (dice: Dice, sources: readonly Source[]): Source | null => sources[dice.roll(sources.length)] ?? null

/**
 * Invents reports until they make so many claims: events over three years in twenty countries, each told of by a few
 * reports or very many, on the word of sources with and without a stake. The same count gives the same reports.
 */
export const inventReadings = (claimCount: number): readonly ReadingOfReport[] => {
  const dice = makeDice(20_250_511)
  const places = inventPlaces(dice)
  const readings: ReadingOfReport[] = []
  let claims = 0
  while (claims < claimCount) {
    const { place, day, truths, reports } = inventHappening(dice, places, '2023-01-01', 1000)
    for (let report = 0; report < reports && claims < claimCount; report += 1) {
      const outlet = pick(dice, INVENTED_OUTLETS)
      if (outlet === null) return readings
      const told = truths.map(([outcome, truth]): Told => {
        const by = dice.chance(0.75) ? pick(dice, INVENTED_SPEAKERS) : null
        return { outcome, quantity: inventQuantity(dice, truth, by), by, modality: inventModality(dice) }
      })
      const publishedOn = dayAfter(day, dice.roll(5))
      readings.push(inventReading({ outlet, publishedOn, place, time: onDay(day), told }, readings.length))
      claims += told.length
    }
  }
  return readings
}
