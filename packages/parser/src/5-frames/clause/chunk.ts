/** A sentence as a row of chunks: what frames are read from. */
export interface Chunk {
  readonly type:
    | 'group'
    | 'verb'
    | 'state'
    | 'preposition'
    | 'and'
    | 'or'
    | 'comma'
    | 'semicolon'
    | 'colon'
    | 'dash'
    | 'open'
    | 'close'
    | 'subordinator'
    | 'relative'
    | 'quote'
    | 'time'
    | 'adverb'
    | 'including'
    | 'other'
  readonly first: number
  readonly end: number
  /** The token after what belongs to a group behind it; `end` for the rest. */
  readonly reach: number
  /** Index into the groups of the text, or into the verbs of the sentence; -1 for the rest. */
  readonly index: number
  /** True for a group that carries a figure. */
  readonly counted?: boolean
  /** True for a group whose figure is of two or more. */
  readonly many?: boolean
  /** True for a group that is a person’s name. */
  readonly person?: boolean
  /** "a driver", "his wife": whether a group counts as one without a figure. */
  readonly one?: boolean
  /** The word of a preposition, subordinator, state or adverb, folded; “of whom” or “of them” for a group that ends so. */
  readonly word: string
}
