import type { Group } from '../../../4-mentions/group.ts'
import type { Clause } from '../../clause/chunk-sentence.ts'
import { groupAt, isGroup, listRight, skipAside } from '../../clause/clause-walk.ts'
import { INCLUDING } from '../../en/including.ts'
import { domainOf, measureFor } from '../../counted/domain.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { affectedBy } from '../../verb-frames/affected-by.ts'
import { senseAt } from '../../verb-frames/sense-at.ts'

const LONGEST_RELATIVE = 12

/** The comma behind a relative clause that tells of nobody else by number; the clause itself where there is none. */
const endOfRelative = ({ chunks }: Clause, at: number): number => {
  for (let here = at + 1; here < at + LONGEST_RELATIVE && chunks[here]; here += 1) {
    if (chunks[here]?.type === 'comma') return here
    if (chunks[here]?.counted === true) return at
  }
  return at
}

/** The first member of what a word such as "including" lists right behind a group; -1 when nothing is listed. */
const listedBehind = ({ below, clause }: FrameView, at: number): number => {
  // "a large quantity of explosives, including four mines"
  let here = clause.chunks[at + 1]?.word === 'of' && isGroup(clause, at + 2) ? at + 3 : at + 1
  // "equipment that had been hidden near the river, including a launcher"
  // "firearms which include a rifle"
  if (clause.chunks[here]?.type === 'relative')
    here = clause.chunks[here + 1]?.type === 'including' ? here + 1 : endOfRelative(clause, here)
  while (/^(comma|quote)$/.test(clause.chunks[here]?.type ?? '')) here += 1
  if (clause.chunks[here]?.type !== 'including') return -1
  let first = skipAside(clause, here + 1)
  if (isGroup(clause, first) && below.groups[groupAt(clause, first)]?.class === 'pronoun')
    first = skipAside(clause, first + 1)
  return isGroup(clause, first) ? first : -1
}

/** Nouns that stand for much without counting it. */
const MASS =
  /^(weaponry|equipment|hardware|ordnance|ammunition|munitions|materiel|material|paraphernalia|quantity|amount|stock|haul|infrastructure|property)$/

const isMass = ({ below }: FrameView, { head, quantity }: Group): boolean =>
  quantity < 0 && MASS.test(below.tokens.folded[head] ?? '')

/** "rifles, PKM and grenades": a bare make in a list of kinds counts none. */
const isCountable = ({ quantity, determiner, person }: Group): boolean =>
  quantity >= 0 || determiner !== null || person === true

/** "seized their weapons, among them two machine guns": parts are told though their whole is not counted. */
export const partsOfUncounted: FrameRule = {
  name: 'frames/parts-of-uncounted',
  // "such as" lists as well.
  wokenBy: (word) => word === 'such' || INCLUDING.has(word),
  *find(view) {
    const { below, clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      const sense = verb.negated ? undefined : senseAt(view, at, verb)
      if (!sense) continue
      const { affected } = affectedBy(view, at, verb, sense)
      // "41 terrorists and their family members, comprising nine males": the parts are those of the figure.
      if (affected.some((position) => (below.groups[groupAt(clause, position)]?.quantity ?? -1) >= 0)) continue
      for (const position of affected) {
        const whole = below.groups[groupAt(clause, position)]
        if (!whole || whole.quantity >= 0 || !(whole.plural || isMass(view, whole))) continue
        const first = listedBehind(view, position)
        if (first < 0) continue
        for (const member of listRight(clause, first)) {
          const part = below.groups[groupAt(clause, member)]
          const measure = part && measureFor(below, sense, part, domainOf(below, part))
          if (measure && part && isCountable(part))
            yield found(
              view,
              makeFrame(groupAt(clause, member), measure, { first: verb.first, end: verb.end }, { hedge: verb.hedge }),
            )
        }
      }
    }
  },
}
