import type { NounClass } from './en/nouns.ts'

/** A noun group: what a figure may count, who may act, who may speak. Tokens are half-open ranges. */
export interface Group {
  readonly first: number
  /** The token after the head. */
  readonly end: number
  /** The token after what belongs to the head behind it ("of ammunition", "armed with machine guns"). */
  readonly reach: number
  /** Index into `quantities`; -1 when it carries none. */
  readonly quantity: number
  /** The determiner, folded; null when there is none. */
  readonly determiner: string | null
  /** First token of the words of the group, behind quantity and determiner; equal to `end` when they are elided. */
  readonly wordsFirst: number
  /** Token of the head noun; -1 when elided. */
  readonly head: number
  readonly class: NounClass | 'name' | 'unknown' | 'pronoun' | 'elided'
  readonly plural: boolean
  /** Index of the group it is a part of ("three of the five"); -1 when of none. */
  readonly partOf: number
  /** True for "nine of them children": a part of what was counted before, named by its own noun. */
  readonly ofThem?: boolean
  /** True for a person’s name: "Amadou Diallo", "judge Mora". */
  readonly person?: boolean
  /** Token range of the owner in the genitive ("the group’s"); null when there is none. */
  readonly owner: { readonly first: number; readonly end: number } | null
}
