import type { Rule } from './rule.ts'
import { askOnce, NO_WORD, type Word } from './word.ts'

/** Of an ordered list of rules, in its order, those that can find anything among some words; deep sleepers on demand. */
export type WakeRules<Below, Value> = (
  words: readonly Word[],
  first: number,
  end: number,
  withDeepSleepers?: boolean,
) => readonly Rule<Below, Value>[]

/** Bits of a small integer: more would make it a number that takes room of its own. */
const BITS = 30
/** So many different choices are remembered; a few hundred are common. */
const MOST_CHOICES = 4096

/** The rules of one word or stretch as bits, by their place in the list: of the first thirty and of the rest. */
interface Woken {
  readonly first: number
  readonly second: number
}

const hasBit = ({ first, second }: Woken, place: number): boolean =>
  ((place < BITS ? first : second) & (1 << (place % BITS))) !== 0

/**
 * Asks the rules once for each different word which of them it wakes, so that a stretch of text runs only the few rules
 * whose words stand in it. A rule that names no words always runs. Rules that sleep deeply wake only where
 * whoever asks says so. There may be sixty rules.
 */
export const indexWakers = <Below, Value>(
  rules: readonly Rule<Below, Value>[],
  deepSleepers: readonly Rule<Below, Value>[] = [],
): WakeRules<Below, Value> => {
  if (rules.length > 2 * BITS) throw new RangeError(`${rules.length} rules are more than ${2 * BITS}`)
  // A loop: whoever reads names of people and places asks this of a new word in every sentence.
  const toWoken = (wakes: (rule: Rule<Below, Value>) => boolean): Woken => {
    let [first, second] = [0, 0]
    for (const [place, rule] of rules.entries()) {
      if (!wakes(rule)) continue
      if (place < BITS) first |= 1 << place
      else second |= 1 << (place - BITS)
    }
    return { first, second }
  }
  const wokenBy = askOnce((word) => toWoken((rule) => rule.wokenBy?.(word) === true))
  const always = toWoken((rule) => rule.wokenBy === undefined)
  const light = toWoken((rule) => !deepSleepers.includes(rule))
  let chosen = new Map<number, Map<number, readonly Rule<Below, Value>[]>>()
  let choices = 0
  const choose = (woken: Woken): readonly Rule<Below, Value>[] => {
    const known = chosen.get(woken.first)?.get(woken.second)
    if (known) return known
    if (choices >= MOST_CHOICES) [chosen, choices] = [new Map(), 0]
    choices += 1
    const choice = rules.filter((_, place) => hasBit(woken, place))
    const alike = chosen.get(woken.first) ?? new Map<number, readonly Rule<Below, Value>[]>()
    chosen.set(woken.first, alike.set(woken.second, choice))
    return choice
  }
  return (words, from, end, withDeepSleepers = true) => {
    let { first, second } = always
    for (let at = from; at < end; at += 1) {
      const woken = wokenBy(words[at] ?? NO_WORD)
      first |= woken.first
      second |= woken.second
    }
    return choose(withDeepSleepers ? { first, second } : { first: first & light.first, second: second & light.second })
  }
}
