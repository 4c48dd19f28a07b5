import type { SourceKind } from '@reportedly/schema'

/** A speaker as the text names it: the tokens of the name, the verb that introduces its words. */
export interface Speaker {
  /** Tokens of the name, half-open. */
  readonly first: number
  readonly end: number
  readonly name: string
  readonly kind: SourceKind
  /** What tells it from the others of its report; null for those that the text gives no name: "two security sources". */
  readonly voice: string | null
  readonly verb: string
  /** True for whoever speaks in a paper, which "it" stands for as well: "a statement by the officer said". */
  readonly inPaper?: boolean
}

/** Words that describe a speaker named before, as "the report" and "the channel" do, and the verb they go with. */
export type Mention = Pick<Speaker, 'first' | 'end' | 'verb'>

/** One link of a chain. */
export interface Link {
  readonly speaker: Speaker
  /** The words by which the sentence at hand describes it; null when it names it, says "he" or says nothing of it. */
  readonly mention: Mention | null
  /** True when nothing in the sentence at hand names or describes it. */
  readonly inherited: boolean
}
