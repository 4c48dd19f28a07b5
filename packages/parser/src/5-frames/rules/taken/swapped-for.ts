import { isPeople } from '../../../4-mentions/en/nouns.ts'
import { groupAt, groupsAt, isGroup, objectsOf, subjectsOf } from '../../clause/clause-walk.ts'
import { isBodies } from '../../counted/domain.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { byVerb } from '../../woken-by.ts'

const SWAPS = /^(swap|exchange|trade)$/
const GIVES = /^(hand over|release|free|return|deliver|give up)$/

/** Where what came in return begins behind the object: "for 40", "in exchange for 90 prisoners"; -1 for none. */
const inReturn = ({ below, clause }: FrameView, last: number, swaps: boolean): number => {
  const from = clause.chunks[last]?.reach ?? -1
  const words = below.tokens.folded.slice(from, from + 3).join(' ')
  const isReturn = /^in (exchange|return) for$/.test(words)
  if (!isReturn && !(swaps && words.startsWith('for '))) return -1
  const first = from + (isReturn ? 3 : 1)
  return clause.chunks.findIndex((chunk, here) => here > last && chunk.type === 'group' && chunk.first >= first)
}

const arePeople = ({ below, clause }: FrameView, at: number, bare: boolean): boolean => {
  const group = isGroup(clause, at) ? below.groups[groupAt(clause, at)] : undefined
  if (!group || group.quantity < 0 || isBodies(below, group)) return false
  return isPeople(group.class) || (bare && group.head < 0 && below.quantities[group.quantity]?.value.unit === null)
}

/** "swapped nine prisoners for 40", "handed over three hostages in exchange for 90 prisoners": both came free. */
export const swappedFor: FrameRule = {
  name: 'frames/swapped-for',
  onlyFigures: true,
  wokenBy: byVerb((lemma) => SWAPS.test(lemma) || GIVES.test(lemma)),
  onlyWith: (word) => word === 'for',
  *find(view) {
    const { below, clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      const swaps = SWAPS.test(verb.lemma)
      if (verb.negated || verb.hedge || !(swaps || GIVES.test(verb.lemma))) continue
      const given = (verb.passive ? subjectsOf(clause, at) : objectsOf(clause, at)).filter((one) =>
        arePeople(view, one, false),
      )
      const last = verb.passive ? at : Math.max(-1, ...given)
      const back = given.length > 0 ? inReturn(view, last, swaps) : -1
      if (back < 0 || !arePeople(view, back, true)) continue
      const predicate = { first: verb.first, end: verb.end }
      const agents = verb.passive ? [] : groupsAt(below, clause, subjectsOf(clause, at))
      for (const position of swaps ? given : [])
        yield found(view, makeFrame(groupAt(clause, position), 'freed', predicate, { agents }))
      const label = (below.groups[groupAt(clause, back)]?.head ?? 0) < 0 ? groupAt(clause, given[0] ?? -1) : -1
      yield found(view, makeFrame(groupAt(clause, back), 'freed', predicate, { label }))
    }
  },
}
