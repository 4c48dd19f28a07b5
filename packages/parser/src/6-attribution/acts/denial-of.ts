import type { VerbGroup } from '../../5-frames/verb-group/verb-group.ts'
import { DENIALS } from '../en/speech.ts'
import type { SpeechAct } from './speech-act.ts'

/** Whether a verb says the contrary of what stands behind it; "did not deny" does not. */
export const deniesHere = ({ lemma, negated }: VerbGroup): boolean =>
  DENIALS.has(lemma) ? !negated : negated && lemma === 'confirm'

/** "“We deny the death of 20 fishermen”, a spokesman said.": who denies it is named elsewhere. */
export const denialOf = ({ first }: VerbGroup): SpeechAct => ({
  speaker: null,
  refersBack: false,
  relay: null,
  at: first,
  side: 'behind',
  denial: true,
})
