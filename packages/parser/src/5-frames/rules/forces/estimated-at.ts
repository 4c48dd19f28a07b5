import type { Group } from '../../../4-mentions/group.ts'
import { firstFrom } from '../../../engine/within.ts'
import { groupAt, isGroup } from '../../clause/clause-walk.ts'
import { areHarmed } from '../../counted/are-harmed.ts'
import { mounts } from '../../counted/mounts.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { outcomeOfWord } from '../../outcome-before.ts'
import { byVerb } from '../../woken-by.ts'

const ESTIMATES = /^(put|estimate|reckon|place|count|guess|judge|give|set)$/
const NUMBERS = /^(numbers?|strength)$/
const WHOSE = /^(their|the|its)$/

const isArmed = (below: FrameView['below'], group: Group | undefined): boolean =>
  group?.class === 'non-state-armed' && group.quantity < 0 && group.plural && !areHarmed(below, group)

const isBare = ({ below, clause }: FrameView, at: number): boolean => {
  const group = isGroup(clause, at) ? below.groups[groupAt(clause, at)] : undefined
  return group !== undefined && group.quantity >= 0 && (group.head < 0 || group.class === 'unknown-people')
}

/** Those whom the sentence before begins with, where it tells nobody harmed: "The raiders came at dawn. He put their number at 60." */
const toldBefore = ({ below, clause }: FrameView): number => {
  const range = below.ranges[clause.sentence - 1]
  if (!range || below.tokens.folded.slice(range.first, range.end).some((word) => outcomeOfWord(word))) return -1
  const index = firstFrom(below.groups, range.first)
  const subject = below.groups[index]
  return isArmed(below, subject) && subject !== undefined && subject.end <= range.end ? index : -1
}

/** Whose number a verb of estimating gives: "the gunmen", "the number of attackers", "their number"; -1 for none. */
const whoAreMany = (view: FrameView, at: number): { readonly label: number; readonly end: number } | undefined => {
  const { below, clause } = view
  const object = isGroup(clause, at) ? below.groups[groupAt(clause, at)] : undefined
  if (!object || object.quantity >= 0) return undefined
  if (isArmed(below, object)) return { label: groupAt(clause, at), end: at + 1 }
  if (!NUMBERS.test(below.tokens.folded[object.head] ?? '')) return undefined
  if (clause.chunks[at + 1]?.word === 'of')
    return isGroup(clause, at + 2) && isArmed(below, below.groups[groupAt(clause, at + 2)])
      ? { label: groupAt(clause, at + 2), end: at + 3 }
      : undefined
  const whose = below.tokens.folded[object.first] ?? ''
  const label = WHOSE.test(whose) ? toldBefore(view) : -1
  return label < 0 ? undefined : { label, end: at + 1 }
}

/** "He estimated the gunmen at about 80, in 20 trucks": how many they were, and what they came in. */
export const estimatedAt: FrameRule = {
  name: 'frames/estimated-at',
  onlyFigures: true,
  wokenBy: byVerb((lemma) => ESTIMATES.test(lemma)),
  onlyWith: (word) => word === 'at' || word === 'as',
  *find(view) {
    const { clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      if (verb.negated || verb.passive || !ESTIMATES.test(verb.lemma)) continue
      const who = whoAreMany(view, at + 1)
      if (!who || !/^(at|as)$/.test(clause.chunks[who.end]?.word ?? '') || !isBare(view, who.end + 1)) continue
      const predicate = { first: verb.first, end: verb.end }
      yield found(view, makeFrame(groupAt(clause, who.end + 1), 'strength', predicate, { label: who.label }))
      const rode = clause.chunks[who.end + 2]?.type === 'comma' ? who.end + 2 : who.end + 1
      for (const mount of mounts(view, rode)) yield found(view, makeFrame(mount, 'strength', predicate))
    }
  },
}
