/** What a rule found: a run of tokens, half-open, and what they mean. */
export interface Finding<Value> {
  readonly first: number
  readonly end: number
  readonly value: Value
}

/** A finding with the name of its rule, stamped by the engine so that provenance cannot be forgotten. */
export interface Found<Value> extends Finding<Value> {
  readonly rule: string
}

/** A named way of reading one layer: given what stands below, says what it finds and where. */
export interface Rule<Below, Value> {
  /** Room and rule: "quantities/at-least". */
  readonly name: `${string}/${string}`
  /** The folded words one of which has to stand in what the rule reads, or it finds nothing there; any word when absent. */
  readonly wokenBy?: (word: string) => boolean
  /** Of other words too, one has to stand there, perhaps the same: "take" wakes little without "hostage", "away", "off". */
  readonly onlyWith?: (word: string) => boolean
  readonly find: (below: Below) => Iterable<Finding<Value>>
}

/** Runs the rules of a room in their order and stamps what each finds with its name. */
export const runRules = <Below, Value>(rules: readonly Rule<Below, Value>[], below: Below): readonly Found<Value>[] => {
  const found: Found<Value>[] = []
  for (const { name, find } of rules) {
    for (const { first, end, value } of find(below)) found.push({ first, end, value, rule: name })
  }
  return found
}
