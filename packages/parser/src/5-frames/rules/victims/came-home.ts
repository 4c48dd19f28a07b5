import type { Group } from '../../../4-mentions/group.ts'
import { groupAt, subjectsOf } from '../../clause/clause-walk.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { byAny, byVerb } from '../../woken-by.ts'

const COMES = /^(come|return|go|be|get|arrive|reach|make)$/
const HOME =
  /^(it )?((back|safely|free|now|already|since|alive|again) )*(home|back( (with|to|in) (their|his|her)\b|[ .,;]*$|$)|(with|to) (their|his|her) (famil(y|ies)|parents|relatives|villages?|loved ones))\b/
const TAKEN = /^(hostages?|captives?|abductees?|kidnapped|abducted|captured)$/

/** "27 captives", "twelve abducted girls", "five of the hostages": those who had been taken. */
const wereTaken = ({ below }: FrameView, group: Group): boolean => {
  const whole = group.partOf >= 0 ? below.groups[group.partOf] : group
  const from = whole && whole.head >= 0 ? below.tokens.folded.slice(whole.wordsFirst, whole.head + 1) : []
  return from.some((word) => TAKEN.test(word))
}

/** "27 captives had come home", "five of the hostages are back with their families": they are free. */
export const cameHome: FrameRule = {
  name: 'frames/came-home',
  onlyFigures: true,
  wokenBy: byAny(
    (word) => /^(is|are|was|were)$/.test(word),
    byVerb((lemma) => COMES.test(lemma)),
  ),
  onlyWith: (word) => TAKEN.test(word),
  *find(view) {
    const { below, clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      if (verb.negated || verb.passive || !COMES.test(verb.lemma)) continue
      const from = verb.form === 'copula' ? verb.end : verb.main + 1
      if (!HOME.test(below.tokens.folded.slice(from, from + 5).join(' '))) continue
      for (const position of subjectsOf(clause, at)) {
        const group = below.groups[groupAt(clause, position)]
        if (group && group.quantity >= 0 && wereTaken(view, group))
          yield found(
            view,
            makeFrame(groupAt(clause, position), 'freed', { first: verb.first, end: verb.end }, { hedge: verb.hedge }),
          )
      }
    }
  },
}
