import { isPeople } from '../../../4-mentions/en/nouns.ts'
import type { Clause } from '../../clause/chunk-sentence.ts'
import { groupAt, isGroup, listRight } from '../../clause/clause-walk.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { VERB_SENSES } from '../../en/senses.ts'
import type { VerbGroup } from '../../verb-group/verb-group.ts'
import { senseAt } from '../../verb-frames/sense-at.ts'
import { byVerb } from '../../woken-by.ts'

/** What befalls those who are with someone as well, by the verb; all that kill, and all that wound in the passive, do. */
const SHARED = /^(surrender|give|give up|abduct|kidnap|bury|flee|release|free|arrest|detain)$/

const isShared = (lemma: string): boolean => SHARED.test(lemma) || VERB_SENSES.get(lemma)?.people === 'killed'

const isHurt = ({ lemma, passive }: VerbGroup): boolean => passive && VERB_SENSES.get(lemma)?.people === 'injured'
const POSSESSIVE = /^(his|her|their|its)$/
const FURTHEST = 4

/** "was shot dead, along with", "was killed by a drone together with": where it stands past a comma or who did it; -1 for nowhere. */
const alongBehind = ({ chunks }: Clause, at: number): number => {
  const isBy = chunks[at]?.word === 'by' && chunks[at + 1]?.type === 'group'
  const along = isBy ? at + 2 : chunks[at]?.type === 'comma' ? at + 1 : -1
  const isAlong = chunks[along]?.type === 'and' && (chunks[along]?.end ?? 0) - (chunks[along]?.first ?? 0) > 1
  return isAlong ? along : -1
}

/** Where "with" stands behind a verb, perhaps past "together": "was killed with his brother". */
const withBehind = ({ below, clause }: FrameView, at: number): number => {
  for (let here = at + 1; here < at + FURTHEST; here += 1) {
    const chunk = clause.chunks[here]
    const along = alongBehind(clause, here)
    if (along >= 0) return along
    if (chunk?.type === 'preposition' && chunk.word === 'with') return here
    // "together with", "along with"
    if (chunk?.type === 'and' && below.tokens.folded[chunk.end - 1] === 'with') return here
    // "gave himself up with 14 of his men"
    if (/^(him|her|it|them)sel(f|ves)$/.test(below.tokens.folded[chunk?.first ?? -1] ?? '')) continue
    if (chunk?.type !== 'adverb' && chunk?.type !== 'other' && chunk?.type !== 'time') return -1
  }
  return -1
}

/** "was killed with his brother", "surrendered with 11 wives and 27 children": those who are with someone share what befell him. */
export const companions: FrameRule = {
  name: 'frames/companions',
  wokenBy: byVerb((lemma) => isShared(lemma) || lemma === 'shoot' || VERB_SENSES.get(lemma)?.people === 'injured'),
  onlyWith: (word) => word === 'with',
  *find(view) {
    const { below, clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      if (verb.negated || !(isShared(verb.lemma) || isHurt(verb))) continue
      const measure = senseAt(view, at, verb)?.people
      const first = withBehind(view, at) + 1
      if (!measure || first === 0 || !isGroup(clause, first)) continue
      for (const position of listRight(clause, first)) {
        const group = below.groups[groupAt(clause, position)]
        if (!group || !isPeople(group.class)) continue
        if (group.quantity >= 0 || POSSESSIVE.test(group.determiner ?? ''))
          yield found(
            view,
            makeFrame(groupAt(clause, position), measure, { first: verb.first, end: verb.end }, { hedge: verb.hedge }),
          )
      }
    }
  },
}
