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

/** Rules of one word or stretch as bits, by their place in the list, thirty in a number. */
interface Places {
  readonly first: number
  readonly second: number
  readonly third: number
}

/** The rules that a word wakes, and those that are woken only with one such word. */
interface Woken extends Places {
  readonly withFirst: number
  readonly withSecond: number
  readonly withThird: number
}

/** A test of words with what a word that passes it wakes. */
interface Cue {
  readonly test: (word: string) => boolean
  readonly woken: Woken
}

const NOTHING: Woken = { first: 0, second: 0, third: 0, withFirst: 0, withSecond: 0, withThird: 0 }

const join = (one: Woken, other: Woken): Woken => ({
  first: one.first | other.first,
  second: one.second | other.second,
  third: one.third | other.third,
  withFirst: one.withFirst | other.withFirst,
  withSecond: one.withSecond | other.withSecond,
  withThird: one.withThird | other.withThird,
})

const hasBit = ({ first, second, third }: Places, place: number): boolean =>
  ((place < BITS ? first : place < 2 * BITS ? second : third) & (1 << (place % BITS))) !== 0

/** The bits of those places that lie in one of the three numbers. */
const bitsOf = (places: readonly number[], part: number): number =>
  places.filter((place) => Math.floor(place / BITS) === part).reduce((bits, place) => bits | (1 << (place % BITS)), 0)

/**
 * Asks the rules once for each different word which of them it wakes, so that a stretch of text runs only the few rules
 * whose words stand in it. A rule that names no words always runs; one that names two kinds of them needs both. Rules
 * that sleep deeply wake only where whoever asks says so. There may be ninety rules.
 */
export const indexWakers = <Below, Value>(
  rules: readonly Rule<Below, Value>[],
  deepSleepers: readonly Rule<Below, Value>[] = [],
): WakeRules<Below, Value> => {
  if (rules.length > 3 * BITS) throw new RangeError(`${rules.length} rules are more than ${3 * BITS}`)
  const toPlaces = (isMeant: (rule: Rule<Below, Value>) => boolean): Places => {
    const places = rules.flatMap((rule, place) => (isMeant(rule) ? [place] : []))
    return { first: bitsOf(places, 0), second: bitsOf(places, 1), third: bitsOf(places, 2) }
  }
  const always = toPlaces((rule) => rule.wokenBy === undefined)
  const free = toPlaces((rule) => rule.onlyWith === undefined)
  const light = toPlaces((rule) => !deepSleepers.includes(rule))
  const tests = [...new Set(rules.flatMap(({ wokenBy, onlyWith }) => [wokenBy, onlyWith]))]
  const cues = tests.flatMap((test): readonly Cue[] => {
    if (test === undefined) return []
    const wakes = toPlaces(({ wokenBy }) => wokenBy === test)
    const allows = toPlaces(({ onlyWith }) => onlyWith === test)
    return [{ test, woken: { ...wakes, withFirst: allows.first, withSecond: allows.second, withThird: allows.third } }]
  })
  // Names that were never met stand in every sentence: each is asked every cue, and wakes nothing.
  const wokenBy = askOnce((word): Woken => {
    let woken = NOTHING
    for (const cue of cues) if (cue.test(word)) woken = join(woken, cue.woken)
    return woken
  })
  type Choices = Map<number, Map<number, Map<number, readonly Rule<Below, Value>[]>>>
  let chosen: Choices = new Map()
  let choices = 0
  const choose = ({ first, second, third }: Places): readonly Rule<Below, Value>[] => {
    const known = chosen.get(first)?.get(second)?.get(third)
    if (known) return known
    if (choices >= MOST_CHOICES) [chosen, choices] = [new Map(), 0]
    choices += 1
    const choice = rules.filter((_, place) => hasBit({ first, second, third }, place))
    const alike = chosen.get(first) ?? new Map<number, Map<number, readonly Rule<Below, Value>[]>>()
    const closer = alike.get(second) ?? new Map<number, readonly Rule<Below, Value>[]>()
    chosen.set(first, alike.set(second, closer.set(third, choice)))
    return choice
  }
  return (words, from, end, withDeepSleepers = true) => {
    let { first, second, third } = always
    let { first: withFirst, second: withSecond, third: withThird } = free
    for (let at = from; at < end; at += 1) {
      const woken = wokenBy(words[at] ?? NO_WORD)
      first |= woken.first
      second |= woken.second
      third |= woken.third
      withFirst |= woken.withFirst
      withSecond |= woken.withSecond
      withThird |= woken.withThird
    }
    first &= withFirst
    second &= withSecond
    third &= withThird
    if (withDeepSleepers) return choose({ first, second, third })
    return choose({ first: first & light.first, second: second & light.second, third: third & light.third })
  }
}
