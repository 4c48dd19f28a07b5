import type { Rule } from './rule.ts'
import { askOnce, NO_WORD, type Word } from './word.ts'

/** Of an ordered list of rules, in its order, those that can find anything among some words. */
export type WakeRules<Below, Value> = (
  words: readonly Word[],
  first: number,
  end: number,
) => readonly Rule<Below, Value>[]

/**
 * Asks the rules once for each different word which of them it wakes, so that a stretch of text runs only the few rules
 * whose words stand in it. A rule that names no words always runs.
 */
export const indexWakers = <Below, Value>(rules: readonly Rule<Below, Value>[]): WakeRules<Below, Value> => {
  const wokenBy = askOnce((word): readonly number[] =>
    rules.flatMap((rule, index) => (rule.wokenBy?.(word) === true ? [index] : [])),
  )
  const sleepless = rules.map((rule) => (rule.wokenBy === undefined ? 1 : 0))
  const always = rules.filter((rule) => rule.wokenBy === undefined)
  return (words, first, end) => {
    let awake: Uint8Array | undefined
    for (let at = first; at < end; at += 1) {
      const woken = wokenBy(words[at] ?? NO_WORD)
      if (woken.length === 0) continue
      awake ??= new Uint8Array(sleepless)
      for (const index of woken) awake[index] = 1
    }
    return awake ? rules.filter((_, index) => awake[index] === 1) : always
  }
}
