import { CAPITALISED, NUMBER, WORD } from '../2-tokens/tokenize.ts'
import { WEEKDAYS } from '../3-quantities/en/calendar.ts'
import type { Measured } from '../3-quantities/quantity.ts'
import type { TimeMention } from './time-mention.ts'
import { published } from './times/days.ts'
import { type Found, unresolved } from './times/found.ts'
import { readMasked } from './times/read-masked.ts'
import { readWord } from './times/read-word.ts'

/** Reads times in one report; resolves against its date, towards the past, and leaves open what it cannot. */
export const findTimes = (measured: Measured): readonly TimeMention[] => {
  const { tokens, masks, maskOf, report } = measured
  const today = published(report.publishedAt)
  const times: TimeMention[] = []
  const word = (at: number): string => tokens.folded[at] ?? ''
  const add = (first: number, end: number, found: Found): void => {
    times.push({ first, end, ...found })
  }
  for (let at = 0; at < tokens.count; at += 1) {
    const mask = masks[(maskOf[at] ?? 0) - 1]
    if (mask && mask.first === at) {
      const read = readMasked(measured, mask.first, mask.end, mask.value, today)
      if (read) add(read.first, mask.end, read.found)
      at = mask.end - 1
      continue
    }
    if (mask) continue
    if (namesSomethingElse(measured, at)) continue
    const read = readWord(word, at, today ?? 0, (index) => tokens.kind[index] === NUMBER)
    if (!read) continue
    // Read as if published on day 0, only to see that a time stands here: it stays open.
    add(at, read.end, today === null ? unresolved(read.found.kind) : read.found)
    at = read.end - 1
  }
  return times
}

/** "Monday Sule Dakup" is a man; in "Friday, August 9" the date says the day more closely. */
const namesSomethingElse = ({ tokens, maskOf, masks }: Measured, at: number): boolean => {
  const { folded, letterCase } = tokens
  if (!WEEKDAYS.has(folded[at] ?? '')) return false
  const comma = folded[at + 1] === ',' ? at + 2 : at + 1
  if (masks[(maskOf[comma] ?? 0) - 1]?.value === 'date') return true
  const isNamed =
    letterCase[at + 1] === CAPITALISED &&
    letterCase[at] === CAPITALISED &&
    tokens.kind[at + 1] === WORD &&
    tokens.sentence[at + 1] === tokens.sentence[at]
  return (
    isNamed && !/^(on|last|this|since|by|until|late|early|of|from|to|and|night|morning)$/.test(folded[at - 1] ?? '')
  )
}
