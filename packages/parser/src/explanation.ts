import type { Claim, Measure, Modality, Place, Qualifier } from '@reportedly/schema'
import type { Span } from './engine/span.ts'
import type { Frame } from './5-frames/frame.ts'
import type { VerbGroup } from './5-frames/verb-group/verb-group.ts'
import type { Group } from './4-mentions/group.ts'
import type { TimeMention } from './4-mentions/time-mention.ts'
import type { MaskKind } from './3-quantities/quantity.ts'

/** A stretch of the report: half-open UTF-16 offsets and the words that stand there. */
export interface Words extends Span {
  readonly text: string
}

/** What was found by a rule of an ordered array, with the rule's name. */
interface ByRule {
  readonly rule: string
}

/** Numbers that count nothing, and why. */
export interface ExplainedMask extends Words, ByRule {
  readonly kind: MaskKind
}

export interface ExplainedFigure extends Words, ByRule {
  readonly low: number | null
  readonly high: number | null
  readonly qualifier: Qualifier
  /** Null for plain counts. */
  readonly unit: string | null
}

export interface ExplainedGroup extends Words {
  readonly class: Group['class']
  /** The words of its figure; null when it carries none. */
  readonly figure: string | null
}

export interface ExplainedPlace extends Words {
  readonly near: boolean
  readonly resolved: Place
}

export interface ExplainedTime extends Words, Pick<TimeMention, 'kind' | 'precision'> {
  /** First and last day, ISO 8601; null when not resolved. */
  readonly from: string | null
  readonly until: string | null
}

export type ExplainedVerb = Words & Pick<VerbGroup, 'lemma' | 'passive' | 'form' | 'negated' | 'hedge'>

/** What befell a group, and on whose word. */
export interface ExplainedFrame extends Words, ByRule {
  readonly measure: Measure
  /** The words that say so. */
  readonly predicate: string
  /** The groups held responsible, in the words of the report. */
  readonly heldResponsible: readonly string[]
  readonly hedge: Frame['hedge']
  /** The group this one is a part of; null when of none. */
  readonly partOf: string | null
  /** The group whose figure this one replaces; null when none. */
  readonly revises: string | null
  /** Nearest speaker first; empty in the publisher's own voice. */
  readonly speakers: readonly ExplainedSpeaker[]
  readonly modality: Modality
  /** Id of the claim that came of it; another frame's when it only says that one again. */
  readonly claimId: string | null
  /** Why whoever spoke before goes on in it or does not, by the name of the reason; null where somebody speaks for it. */
  readonly carried: string | null
}

export interface ExplainedSpeaker {
  readonly name: string
  readonly verb: string
  /** Carried over from an earlier sentence, or meant by a pronoun. */
  readonly inherited: boolean
}

/** An act of saying: the word that marks it and on which side of it the reported words stand. */
export interface ExplainedSpeech extends Words {
  /** Null when a pronoun or "the statement" stands for whoever spoke before. */
  readonly speaker: string | null
  readonly relay: string | null
  readonly refersBack: boolean
  readonly side: 'behind' | 'before' | 'both'
  readonly denial: boolean
}

/** One sentence and what each room found in it, in the order of the text. */
export interface ExplainedSentence extends Words {
  readonly masks: readonly ExplainedMask[]
  readonly figures: readonly ExplainedFigure[]
  readonly groups: readonly ExplainedGroup[]
  readonly places: readonly ExplainedPlace[]
  readonly times: readonly ExplainedTime[]
  readonly verbs: readonly ExplainedVerb[]
  readonly frames: readonly ExplainedFrame[]
  readonly speech: readonly ExplainedSpeech[]
  /** The claims quoted from this sentence. */
  readonly claims: readonly Claim[]
}

/** How a report was read, room by room. */
export interface Explanation {
  readonly reportId: string
  readonly sentences: readonly ExplainedSentence[]
}
