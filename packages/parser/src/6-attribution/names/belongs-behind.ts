import { LOWER } from '../../2-tokens/tokenize.ts'
import { isPeople } from '../../4-mentions/en/nouns.ts'
import type { Group } from '../../4-mentions/group.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { isPerson } from './person-or-body.ts'
import { HAPPENINGS, SPEAKING_NOUNS, STAND_INS, UNNAMED_SPEAKERS } from '../en/speech.ts'

/** Whether a group is some person, or people, called by what they are: "a source", "two officials", "residents". */
const isSomebody = ({ tokens }: Framed, { head, class: kind, quantity }: Group): boolean => {
  const noun = tokens.folded[head] ?? ''
  if (STAND_INS.test(noun.replace(/s$/, ''))) return false
  if (UNNAMED_SPEAKERS.test(noun) || isPerson(noun)) return true
  return (tokens.letterCase[head] === LOWER || quantity >= 0) && isPeople(kind) && SPEAKING_NOUNS.test(noun)
}

/** Whether a group is a body that people are at: "the health ministry", "the Lebanese Red Cross". */
const isBody = ({ tokens, ranges }: Framed, { head, class: kind, first }: Group): boolean => {
  if (
    kind === 'name' ||
    kind === 'organisation' ||
    (kind === 'unknown' && SPEAKING_NOUNS.test(tokens.folded[head] ?? ''))
  )
    return true
  const upperCase = ranges[tokens.sentence[first] ?? 0]?.upperCase === true
  return !upperCase && tokens.letterCase[head] !== LOWER && !/^(time|event|outcome|pronoun|elided)$/.test(kind)
}

/** Bodies that are named by what they deal with: "the Panel of Experts on Somalia", "the Office on Drugs". */
const DEALS_WITH = /^(panel|experts|commission|committee|office|mission|group|inquiry|rapporteur|convention|council)$/

/** Who is somebody "to" a person or a body: "an aide to the president", "adviser to the front". */
const SERVES = /^(aides?|advis[eo]rs?|ambassadors?|envoys?|counsel|deput(y|ies)|secretar(y|ies))$/

const PLACES = /^(infrastructure|territory|place-word)$/

/**
 * Whether the phrase of a preposition and a group says where the speaker before it belongs: "a source at the Red Cross",
 * "officials in the health ministry", "a doctor with MSF", "residents of the town". Not "the army in a raid", "the
 * ministry in a post".
 */
export const belongsBehind = (framed: Framed, speaker: Group, word: string, behind: Group): boolean => {
  const { tokens } = framed
  const noun = tokens.folded[behind.head] ?? ''
  if (behind.quantity >= 0 || behind.class === 'pronoun') return false
  // "The militia for its part claimed …"
  if (/^(its|his|her|their)$/.test(behind.determiner ?? '') && /^(part|turn|side)$/.test(noun)) return false
  if (word === 'of' || word === 'for') return true
  if (word === 'on')
    return (
      behind.class === 'name' &&
      tokens.letterCase[speaker.head] !== LOWER &&
      DEALS_WITH.test(tokens.folded[speaker.head] ?? '')
    )
  if (word === 'close to' || (word === 'to' && SERVES.test(tokens.folded[speaker.head] ?? '')))
    return (
      isSomebody(framed, speaker) && (isBody(framed, behind) || isPeople(behind.class) || SPEAKING_NOUNS.test(noun))
    )
  const named = behind.class === 'name' || behind.class === 'infrastructure'
  if ((word === 'in' || word === 'at') && named) return true
  if (!/^(in|at|with|from|inside|within)$/.test(word)) return false
  if (HAPPENINGS.test(noun) || STAND_INS.test(noun) || !isSomebody(framed, speaker)) return false
  return isBody(framed, behind) || (word !== 'with' && PLACES.test(behind.class))
}
