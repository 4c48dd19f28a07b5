import type { Mentioned } from '../4-mentions/mentioned.ts'
import type { Clause } from './clause/chunk-sentence.ts'
import { groupAt, groupsAt, isGroup, subjectsOf, verbOf } from './clause/clause-walk.ts'
import { ATTACK_NOUNS, MISSIONS } from './en/actors.ts'
import { fighters } from './fighters.ts'
import type { Deed } from './find-deeds.ts'
import { firstWord } from './first-word.ts'
import type { VerbGroup } from './verb-group/verb-group.ts'

/** "About 40 gunmen took part in the raid", "took part in it": whoever has a share in an attack or an operation. */
export const takingPart = (below: Mentioned, clause: Clause, at: number, verb: VerbGroup): Deed | null => {
  if (verb.lemma !== 'take part' || verb.negated || verb.hedge !== null) return null
  const behind = clause.chunks.findIndex(({ type, word }, here) => here > at && type === 'preposition' && word === 'in')
  if (behind < 0 || behind > at + 2) return null
  const group = isGroup(clause, behind + 1) ? below.groups[groupAt(clause, behind + 1)] : undefined
  const what = group && group.head >= 0 ? (below.tokens.folded[group.head] ?? '') : ''
  if (!/^(it|them)$/.test(what) && !ATTACK_NOUNS.test(what) && !MISSIONS.test(what)) return null
  const groups = fighters(below, clause, subjectsOf(clause, at))
  const strikes = /^(attacks?|raids?|ambush(es)?|massacre|assaults?|onslaught)$/.test(what)
  return groups.length === 0
    ? null
    : { at: verb.main, groups, words: null, attack: strikes || /^(it|them)$/.test(what), strikes }
}

/** Who is led by whom in a clause: deeds of a leader are laid to those that he leads. */
interface Leaders {
  readonly byFollowers: (deed: Deed) => Deed
}

/** "The commander led a team of policemen to the scene and engaged the gunmen": it is the team that engaged them. */
export const leadersOf = (below: Mentioned, clause: Clause): Leaders => {
  const at = clause.chunks.findIndex(({ type }, here) => {
    const verb = type === 'verb' ? verbOf(clause, here) : undefined
    return verb !== undefined && !verb.passive && /^(lead|dispatch|mobili[sz]e)$/.test(firstWord(verb.lemma))
  })
  const followers = at < 0 ? [] : fighters(below, clause, [at + 1])
  const leaders = followers.length === 0 ? [] : groupsAt(below, clause, subjectsOf(clause, at))
  return {
    byFollowers: (deed) =>
      leaders.length > 0 && deed.groups.length > 0 && deed.groups.every((group) => leaders.includes(group))
        ? { ...deed, groups: followers }
        : deed,
  }
}
