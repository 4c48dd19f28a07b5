import { groupAt, groupsAt, isGroup, objectsOf, subjectsOf, verbOf } from '../../clause/clause-walk.ts'
import { domainOf, measureFor } from '../../counted/domain.ts'
import { VERB_SENSES } from '../../en/senses.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { senseAt } from '../../verb-frames/sense-at.ts'
import { tellsOfMore } from '../../telling-words.ts'
import { byVerb } from '../../woken-by.ts'

const FARTHEST = 14
const MANY = /^(them|these|those)$/
const ONE = /^(him|her)$/
const THING = /^it$/

/** Whether a group can be what a pronoun stands for: several, one person, one thing. */
const fits = ({ below, clause }: FrameView, position: number, pronoun: string): boolean => {
  const group = below.groups[groupAt(clause, position)]
  if (!group || group.class === 'pronoun') return false
  const domain = domainOf(below, group)
  if (MANY.test(pronoun)) return group.quantity >= 0 && (below.quantities[group.quantity]?.value.low ?? 2) > 1
  const single = group.quantity < 0 ? !group.plural : below.quantities[group.quantity]?.value.high === 1
  if (!single) return false
  return ONE.test(pronoun) ? domain === 'people' || group.person === true : domain === 'materiel'
}

/** The object of a verb before that a pronoun stands for: "took 13 men to a mill and shot them dead"; -1 for none. */
const meantBy = (view: FrameView, at: number, pronoun: string): number => {
  const { clause } = view
  for (let here = at - 1; here >= 0 && here > at - FARTHEST; here -= 1) {
    if (clause.chunks[here]?.type === 'semicolon') return -1
    const verb = verbOf(clause, here)
    if (!verb || verb.negated || verb.passive) continue
    const [object = -1] = objectsOf(clause, here)
    if (object >= 0 && object < at && fits(view, object, pronoun)) return object
    // "kidnapped the passengers and then killed them": they are meant, and nobody counts them.
    const nearest = clause.chunks[object]?.index
    if (object >= 0 && object < at && MANY.test(pronoun) && view.below.groups[nearest ?? -1]?.plural) return -1
  }
  return -1
}

/** "kidnapped 40 workers and held them for five days": who holds on tells no more than who took them. */
const isHeldOn = ({ clause }: FrameView, at: number): boolean =>
  /^(hold|keep|detain)$/.test(verbOf(clause, at)?.lemma ?? '') &&
  clause.verbPlaces.some(
    (before) => before.at < at && /^(abducted|captured)$/.test(VERB_SENSES.get(before.verb.lemma)?.people ?? ''),
  )

/** "offloaded 23 passengers and shot them dead", "stopped a bus and set it on fire": what befell is told of a pronoun. */
export const toldByPronoun: FrameRule = {
  name: 'frames/told-by-pronoun',
  wokenBy: byVerb((lemma) => tellsOfMore(lemma) || /^(set|shoot|put|take)$/.test(lemma)),
  onlyWith: (word) => MANY.test(word) || ONE.test(word) || THING.test(word),
  *find(view) {
    const { below, clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      if (verb.negated || verb.passive || !isGroup(clause, at + 1)) continue
      const object = below.groups[groupAt(clause, at + 1)]
      const pronoun = object?.class === 'pronoun' ? (below.tokens.folded[object.end - 1] ?? '') : ''
      if (!MANY.test(pronoun) && !ONE.test(pronoun) && !THING.test(pronoun)) continue
      const meant = isHeldOn(view, at) ? -1 : meantBy(view, at, pronoun)
      const group = meant < 0 ? undefined : below.groups[groupAt(clause, meant)]
      const sense = group && senseWithState(view, at)
      const measure = sense && measureFor(below, sense, group, domainOf(below, group))
      if (!measure) continue
      const agents = groupsAt(below, clause, subjectsOf(clause, at))
      const predicate = { first: verb.first, end: verb.end }
      yield found(view, makeFrame(groupAt(clause, meant), measure, predicate, { agents, hedge: verb.hedge }))
    }
  },
}

/** What the verb says; "shot them dead" says it with the word behind the pronoun. */
const senseWithState = (view: FrameView, at: number): ReturnType<typeof senseAt> => {
  const { clause } = view
  const verb = verbOf(clause, at)
  const behind = clause.chunks[at + 2]
  if (verb?.lemma === 'shoot') return behind?.word === 'dead' ? { people: 'killed' } : undefined
  return verb && senseAt(view, at, verb)
}
