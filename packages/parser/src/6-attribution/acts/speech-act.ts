import type { Speaker } from '../speaker.ts'

/** What a pronoun says of whom it stands for: one person, an organisation, more than one, or, as "the statement", whoever issues papers. */
export type Pronoun = 'he' | 'it' | 'they' | 'paper'

/** One act of saying in a sentence: who speaks, through whom, and over which tokens. */
export interface SpeechAct {
  readonly speaker: Speaker | null
  /** True when the speaker is "it", "he", "the statement": whoever spoke before. */
  readonly refersBack: boolean
  /** The pronoun that stands for the speaker, in its plain form; null when none does. */
  readonly pronoun?: Pronoun | null
  /** Whom "he" or "it" stands for before anyone who has spoken: the one that this sentence, or the one before, is about. */
  readonly about?: Speaker | null
  /** Whoever passes the words on: "X, quoting Y", "told Reuters". */
  readonly relay: Speaker | null
  /** Whoever stands between the speaker and that one: "told RFI, whose report Sel published". */
  readonly through?: Speaker | null
  /** The pronoun that stands for whoever passes the words on: "Citing Y, it said". */
  readonly passedBy?: Pronoun | null
  /** Token of the verb. */
  readonly at: number
  /** Where its words stand: behind the verb, before it, or on both sides. */
  readonly side: 'behind' | 'before' | 'both'
  readonly denial: boolean
  /** True for a verb that passes judgement and counts nothing itself: "condemned the killing of 12, according to a hospital". */
  readonly judges?: boolean
  /** Tokens of a relative clause about the speaker, which the publisher tells: "said a man who lost two sons". */
  readonly aside?: { readonly first: number; readonly end: number } | undefined
  /** The tokens that a speaker answers for alone, as in an aside: "12 whose deaths the army has confirmed"; undefined where it is all. */
  readonly within?: { readonly first: number; readonly end: number } | undefined
  /** True for a claim that others may reject: "claims by rebels that …". */
  readonly isClaim?: boolean
  /** True for whoever discloses "this": what stands before, of which nobody has been named. */
  readonly ofThis?: boolean
  /** True in a relative clause, behind which the publisher goes on: "The raid, which the mayor says killed 12, …". */
  readonly inRelative?: boolean
  /** True for whoever claims responsibility, and with that tells nothing of what happened. */
  readonly ofResponsibility?: boolean
  /** True for "…, quoting Y" that does not itself say who quotes. */
  readonly quoted?: boolean
  /** The token behind the words that name the one quoted, with what belongs to them: "soldiers at the scene". */
  readonly reach?: number
}
