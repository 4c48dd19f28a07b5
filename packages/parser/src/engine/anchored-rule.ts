/**
 * A rule that can only begin at certain words. Rooms with many rules over many tokens index them by those words, so
 * that a text is walked once and not once a rule.
 */
export interface AnchoredRule<Below, Value> {
  readonly name: `${string}/${string}`
  /** The folded words it can begin with; "0" stands for any numeral. */
  readonly starts: readonly string[]
  /** Of a word it can begin with, a test of the word behind it without which it does not hold; undefined for any word. */
  readonly next?: (start: string) => ((next: string) => boolean) | undefined
  /** Reads at a token; undefined when the rule does not hold there. `end` is the token after the last. */
  readonly read: (below: Below, at: number) => { readonly end: number; readonly value: Value } | undefined
}

export type RuleIndex<Below, Value> = ReadonlyMap<string, readonly AnchoredRule<Below, Value>[]>

/** Indexes rules by the words they begin with; rules of one word keep their order. */
export const indexRules = <Below, Value>(rules: readonly AnchoredRule<Below, Value>[]): RuleIndex<Below, Value> => {
  const index = new Map<string, AnchoredRule<Below, Value>[]>()
  for (const rule of rules) {
    for (const word of rule.starts) {
      const there = index.get(word)
      if (there) there.push(rule)
      else index.set(word, [rule])
    }
  }
  return index
}
