import type { ToldFigure } from './view-told.ts'

/** A figure beside others that do not go with it, and what is to be said of them. */
export interface Contrast {
  /** Unique in a list. */
  readonly key: string
  /** What kind of thing it is, in a word or two; null where the message says all. */
  readonly kind: string | null
  readonly message: string
  readonly from: ToldFigure
  readonly to: readonly ToldFigure[]
  /** Where only some of the others stand here: how many more there are, in words, and where all stand. */
  readonly more?: { readonly words: string; readonly href: string }
}
