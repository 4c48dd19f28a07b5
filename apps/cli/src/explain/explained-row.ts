/** One finding as a row of the table: what it is, its words, what they were read as, and the rule that read them. */
export interface ExplainedRow {
  readonly kind: string
  /** The words of the report. */
  readonly words: string
  readonly meaning: string
  /** Null where a room stamps no rule names. */
  readonly rule: string | null
}

/** The findings of one room of the parser. */
export interface ExplainedRoom {
  /** Number and name, as of its folder. */
  readonly name: string
  readonly rows: readonly ExplainedRow[]
}
