import type { Group } from '../../../4-mentions/group.ts'
import { groupAt, isGroup, subjectsOf } from '../../clause/clause-walk.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { outcomeBefore } from '../../outcome-before.ts'
import { byAny, byVerb } from '../../woken-by.ts'

const STAYS = /^(be|remain|stay|live|shelter|stand)$/
const SHELTERS =
  /^(camps?|shelters?|tents?|sites?|schools?|settlements?|centres?|centers?|gyms?|gymnasiums?|halls?|church(es)?|mosques?|stadiums?|chapels?|classrooms?|monaster(y|ies)|monasteries|convents?|barns?)$/
const DWELLERS = /^(famil(y|ies)|households?|individuals|evacuees|displaced|refugees|residents|villagers)$/
const FAR = 5

/** Whether people stand at a place behind a verb: a shelter, or, of those told to have fled, anywhere with a name. */
const isSheltered = ({ below, clause }: FrameView, at: number, fled: boolean): boolean => {
  for (let here = at + 1; here < at + FAR; here += 1) {
    const chunk = clause.chunks[here]
    if (chunk?.type === 'adverb' || chunk?.type === 'time') continue
    if (!/^(in|at|inside|with)$/.test(chunk?.word ?? '') || !isGroup(clause, here + 1)) return false
    const place = below.groups[groupAt(clause, here + 1)]
    const isShelter = SHELTERS.test(below.tokens.folded[place?.head ?? -1] ?? '')
    return isShelter || (fled && (place?.class === 'name' || place?.class === 'territory'))
  }
  return false
}

/** Families anywhere; of bare figures and people only those who are told to have fled. */
const mayBe = ({ below }: FrameView, group: Group, fled: boolean): boolean => {
  if (group.quantity < 0 || (below.quantities[group.quantity]?.value.high ?? 1) === 0) return false
  const unit = below.quantities[group.quantity]?.value.unit ?? null
  if (unit === 'families') return true
  if (unit !== null || group.partOf >= 0) return false
  if (group.head < 0) return fled
  const word = below.tokens.folded[group.head] ?? ''
  return DWELLERS.test(word) || (fled && (group.class === 'civilian' || /^(people|persons)$/.test(word)))
}

/** "412 families are still in the gym"; behind "38,000 fled": "An estimated 21,000 are in Mubi": away from home, told by where they are. */
export const areThere: FrameRule = {
  name: 'frames/are-there',
  onlyFigures: true,
  wokenBy: byAny(
    (word) => /^(is|are|was|were)$/.test(word),
    byVerb((lemma) => STAYS.test(lemma)),
  ),
  *find(view) {
    const { below, clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      if (verb.negated || verb.passive || !STAYS.test(verb.lemma)) continue
      const fled = outcomeBefore(view, verb.first) === 'displaced'
      if (!isSheltered(view, at, fled)) continue
      for (const position of subjectsOf(clause, at)) {
        const group = below.groups[groupAt(clause, position)]
        if (group && mayBe(view, group, fled))
          yield found(view, makeFrame(groupAt(clause, position), 'displaced', { first: verb.first, end: verb.end }))
      }
    }
  },
}
