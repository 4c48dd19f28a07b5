/** A verb with its auxiliaries, as it stands in the text. Tokens are half-open ranges. */
export interface VerbGroup {
  readonly first: number
  readonly end: number
  /** Token of the main verb. */
  readonly main: number
  /** The verb with the particle that changes its sense: "kill", "shoot down", "take hostage". */
  readonly lemma: string
  readonly passive: boolean
  /** finite: has a subject of its own; bare: a participle without auxiliary, which may be either voice. */
  readonly form: 'finite' | 'bare' | 'ing' | 'infinitive' | 'copula'
  readonly negated: boolean
  /** True where its auxiliary is that of one: "was", "is", "has". */
  readonly ofOne: boolean
  /** A modal or raising verb that makes it a fear, a plan or a doubt rather than a report. */
  readonly hedge: 'feared' | 'unconfirmed' | null
}
