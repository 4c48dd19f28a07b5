/** A time as the text states it and as far as it resolves. Tokens are half-open; days are ISO 8601. */
export interface TimeMention {
  readonly first: number
  readonly end: number
  readonly start: string | null
  readonly until: string | null
  /** UCDP date_prec 1–5; null when not resolved. */
  readonly precision: 1 | 2 | 3 | 4 | 5 | null
  /** period: "since 2012", "over the past year": a stretch over which a total runs. */
  readonly kind: 'day' | 'period' | 'year' | 'month'
}
