import { isPeople, type NounClass } from '../../../4-mentions/en/nouns.ts'
import type { Group } from '../../../4-mentions/group.ts'
import { groupAt, isGroup, subjectsOf, verbOf } from '../../clause/clause-walk.ts'
import { areHarmed } from '../../counted/are-harmed.ts'
import { type Frame, makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { byAny, byClass, byVerb } from '../../woken-by.ts'

const isElided = ({ below, clause }: FrameView, at: number): boolean => {
  const group = isGroup(clause, at) ? below.groups[groupAt(clause, at)] : undefined
  return group !== undefined && group.quantity >= 0 && (group.head < 0 || isPeople(group.class))
}

/** Armed people, or a force of them, of whom a report tells how many they were. */
const isForce = ({ below }: FrameView, group: Group): boolean =>
  group.class === 'non-state-armed' ||
  group.class === 'state-forces' ||
  /^(gang|mob|band|column|group|patrol|force|unit|enemy)$/.test(below.tokens.folded[group.head] ?? '')

const isUncounted = (group: Group | undefined): boolean => group !== undefined && group.quantity < 0

/** "two of them", "three", where the others are told of as well: a part. A vague "many" counts nobody. */
const isShare = ({ below, clause }: FrameView, at: number): boolean => {
  const group = below.groups[groupAt(clause, at)]
  const quantity = below.quantities[group?.quantity ?? -1]?.value
  return (
    /^(them|whom|which|those|these)$/.test(below.tokens.folded[(group?.end ?? 0) - 1] ?? '') ||
    quantity?.qualifier === 'vague' ||
    quantity?.high === 0
  )
}

const ESTIMATE = /^(put|estimate|reckon|number|place|count|give)$/
const BELIEVED = /^(believe|think|say|report|suspect|reckon|understand)$/
const ARMED: ReadonlySet<NounClass> = new Set<NounClass>(['non-state-armed'])
const NUMBER = /^(numbers?|strength)$/
const WHO_THEY_ARE = /^(whom|which|who)$/

/** The armed group that stands right before a comma at `at`: "the terrorists, 18 in number". */
const forceBefore = (view: FrameView, at: number): Group | undefined => {
  const { below, clause } = view
  let here = clause.chunks[at]?.type === 'comma' ? at - 1 : at
  while (/^(adverb|quote)$/.test(clause.chunks[here]?.type ?? '')) here -= 1
  const group = isGroup(clause, here) ? below.groups[groupAt(clause, here)] : undefined
  return group && isForce(view, group) ? group : undefined
}

/** The figure that an estimate gives behind it: "estimated at between 300 and 400", "was put at 15 to 18". */
const estimateBehind = (view: FrameView, from: number): number => {
  const { clause } = view
  for (let at = from; at < clause.chunks.length && at < from + 6; at += 1) {
    const verb = verbOf(clause, at)
    if (!verb) {
      if (clause.chunks[at]?.type === 'comma') return -1
      continue
    }
    const number = clause.chunks[at + 1]?.type === 'verb' ? verbOf(clause, at + 1) : undefined
    // "believed to number about 80", "thought to be around 60"
    if (BELIEVED.test(verb.lemma) && (number?.lemma === 'number' || number?.form === 'copula'))
      return isElided(view, at + 2) && standsAlone(view, at + 2) ? at + 2 : -1
    if (!ESTIMATE.test(verb.lemma)) return -1
    return clause.chunks[at + 1]?.word === 'at' && isElided(view, at + 2) ? at + 2 : -1
  }
  return -1
}

/** "the attackers, numbering 40", "the attackers, numbered between 150 and 200, fled" */
const isAside = ({ clause }: FrameView, at: number): boolean =>
  verbOf(clause, at)?.form === 'ing' || (verbOf(clause, at)?.form === 'bare' && clause.chunks[at - 1]?.type === 'comma')

/** "the attackers were about 60.": a bare figure that ends its clause, and no share of them. */
const standsAlone = (view: FrameView, at: number): boolean => {
  const { below, clause } = view
  const next = clause.chunks[at + 1]
  const group = below.groups[groupAt(clause, at)]
  const ends = next === undefined || /^(comma|semicolon|and|subordinator)$/.test(next.type) || next.word === '.'
  return ends && group !== undefined && group.head < 0 && group.partOf < 0 && !isShare(view, at)
}

/** "The number of soldiers who gave up was about 90": of those alone whom the words behind tell. */
const isOfNumber = ({ below, clause }: FrameView, at: number): boolean => {
  const whole = isGroup(clause, at - 2) ? below.groups[groupAt(clause, at - 2)] : undefined
  return clause.chunks[at - 1]?.word === 'of' && NUMBER.test(below.tokens.folded[whole?.head ?? -1] ?? '')
}

/** How many they were, told in an aside: "the terrorists, 18 in number", "the gang, which he put at 25 men". */
export const inNumber: FrameRule = {
  name: 'frames/in-number',
  onlyFigures: true,
  wokenBy: byAny(
    (word) => NUMBER.test(word) || word === 'strong',
    byVerb((lemma) => ESTIMATE.test(lemma)),
    byClass(ARMED),
  ),
  *find(view) {
    const { below, clause } = view
    const { folded } = below.tokens
    const tell = (at: number, predicate: Frame['predicate'], force: Group | undefined): ReturnType<typeof found> => {
      const index = groupAt(clause, at)
      // "The attackers, 18 in number": the figure leaves out who they are.
      const label = (below.groups[index]?.head ?? -1) < 0 && force ? below.groups.indexOf(force) : -1
      return found(view, makeFrame(index, 'strength', predicate, { label }))
    }
    for (const [at, chunk] of clause.chunks.entries()) {
      const predicate = { first: chunk.first, end: chunk.end }
      if (isElided(view, at)) {
        const next = clause.chunks[at + 1]
        const isNumber = next?.word === 'in' && /^numbers?$/.test(folded[next.first + 1] ?? '')
        // "the attackers were about 300 strong"
        const isLinked = verbOf(clause, at - 1)?.form === 'copula'
        const strong =
          isLinked && ((next?.type === 'adverb' && folded[next.first] === 'strong') || standsAlone(view, at))
        const force = strong
          ? subjectsOf(clause, at - 1)
              .filter((position) => !isOfNumber(view, position))
              .map((position) => below.groups[groupAt(clause, position)])
          : []
        const strongest = force.find(
          (group) => group && isUncounted(group) && isForce(view, group) && !areHarmed(below, group),
        )
        if (strongest) yield tell(at, predicate, strongest)
        // "The attackers, about 60, fled": between commas, and no part of them
        const apart = clause.chunks[at - 1]?.type === 'comma' && next?.type === 'comma' && !isShare(view, at)
        const many = apart ? forceBefore(view, at - 1) : undefined
        if (many && isUncounted(many) && many.plural) yield tell(at, predicate, many)
        const counted = forceBefore(view, at - 1)
        if (isNumber && clause.chunks[at - 1]?.type === 'comma' && isUncounted(counted))
          yield tell(at, predicate, counted)
        continue
      }
      // "The attackers, estimated at 25, fled": the estimate stands behind its comma.
      const before = forceBefore(view, at - 1)
      const told = chunk.type === 'verb' && verbOf(clause, at)?.form === 'bare' && isUncounted(before)
      const numbers = chunk.type === 'verb' && verbOf(clause, at)?.lemma === 'number' && isAside(view, at)
      if (numbers && isElided(view, at + 1) && isUncounted(before)) yield tell(at + 1, predicate, before)
      const estimate = told && clause.chunks[at - 1]?.type === 'comma' ? estimateBehind(view, at) : -1
      if (estimate >= 0) yield tell(estimate, predicate, before)
      const owned = chunk.type === 'relative' && chunk.word === 'whose' && isNumberWord(view, at + 1)
      if (chunk.type !== 'relative' || !(owned || WHO_THEY_ARE.test(chunk.word))) continue
      // "Five of the terrorists, whose number was put at 15": the number is of them all.
      if (!(owned ? before !== undefined : isUncounted(before))) continue
      const figure = estimateBehind(view, at + (owned ? 2 : 1))
      if (figure >= 0) yield tell(figure, predicate, owned ? undefined : before)
    }
  },
}

const isNumberWord = ({ below, clause }: FrameView, at: number): boolean => {
  const group = isGroup(clause, at) ? below.groups[groupAt(clause, at)] : undefined
  return group !== undefined && NUMBER.test(below.tokens.folded[group.head] ?? '')
}
