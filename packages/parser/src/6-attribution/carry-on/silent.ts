import type { Framed } from '../../5-frames/fill-frames.ts'
import type { Floor } from '../resolution/resolve-acts.ts'
import type { Link } from '../speaker.ts'
import type { SpeechAct } from '../acts/speech-act.ts'

/**
 * Who speaks next after a silent sentence: whoever spoke last, somebody else, or nobody for some sentences; one of its side, or a guest,
 * somebody else who speaks where a command is reported at length.
 */
export type Next = 'same' | 'side' | 'other' | 'guest' | 'nobody'

/** A sentence for itself, as far as anybody may go on in it who has spoken before. */
export interface Silent {
  readonly framed: Framed
  readonly sentence: number
  /** Who speaks in any sentence of the text. */
  readonly actsOf: (sentence: number) => readonly SpeechAct[]
  /** Who has spoken so far; its chain is the one that may go on. */
  readonly floor: Floor
  /** The chain that ran through the sentence before: empty where the publisher told it. */
  readonly before: readonly Link[]
  /** Who speaks next. */
  readonly next: () => Next
}

/** Whether a paragraph begins with a sentence. */
export const opensParagraph = ({ sentences }: Framed, sentence: number): boolean =>
  sentences[sentence]?.paragraph !== sentences[sentence - 1]?.paragraph

/** Whether somebody speaks in the sentence before. */
export const followsSpeech = ({ actsOf, sentence }: Silent): boolean => actsOf(sentence - 1).length > 0

/** Whether what was told before may run on: a silent sentence that the publisher tells is followed by more of its own. */
export const runsOn = (silent: Silent): boolean =>
  opensParagraph(silent.framed, silent.sentence) || followsSpeech(silent) || silent.before.length > 0
