import type { Mentioned } from '../4-mentions/mentioned.ts'
import { canAct, canFight } from './can-act.ts'
import type { Clause } from './clause/chunk-sentence.ts'
import { agentsOfEvent, byAgents, groupAt, isGroup, listRight, subjectsOf, verbOf } from './clause/clause-walk.ts'
import {
  ATTACK_NOUNS,
  ATTACKERS,
  ATTACK_VERBS,
  DEFENDS,
  FIGHTS,
  FIRE,
  FORCE_VERBS,
  MISSIONS,
  MISSILES,
  NEEDS_NO_OBJECT,
  OPERATIONS,
  PHRASAL_ATTACKS,
  STRIKES,
  VARIES,
} from './en/actors.ts'
import { fighters } from './fighters.ts'
import { firstWord } from './first-word.ts'
import { leadersOf, takingPart } from './joint-deeds.ts'
import { sideInWords, type Words } from './side-in-words.ts'
import type { VerbGroup } from './verb-group/verb-group.ts'
import { byClass, byVerb as wokenByVerb } from './woken-by.ts'

/** What a sentence shows a side doing, whether or not it counts what came of it. */
export interface Deed {
  /** Token of the verb or noun that tells of it. */
  readonly at: number
  /** Who does it: groups, or the words of an attack that name a side ("Israeli airstrike"). */
  readonly groups: readonly number[]
  readonly words: Words | null
  /** Whether it is an attack, and not only a force about its work. */
  readonly attack: boolean
  /** Whether it harms whoever is about: a shelling, a shooting. */
  readonly strikes: boolean
}

/** Where the object of a verb would stand: right behind it, or past what describes it ("opened harassing fire"). */
const objectPlace = (clause: Clause, at: number): number =>
  verbOf(clause, at + 1)?.form === 'ing' && isGroup(clause, at + 2) ? at + 2 : at + 1

/** The noun of the object behind a verb; empty when there is none. */
const objectWord = (below: Mentioned, clause: Clause, place: number): string => {
  const group = isGroup(clause, place) ? below.groups[groupAt(clause, place)] : undefined
  return (group ? below.tokens.folded[group.head] : clause.chunks[place]?.word) ?? ''
}

/** "used landmines and drones against a convoy" */
const isArmed = (below: Mentioned, clause: Clause, at: number): boolean =>
  /^(weapons|ammunition|explosives|aircraft)$/.test(below.groups[groupAt(clause, at + 1)]?.class ?? '')

/** Who does what a verb tells: its subject, or "by" behind a passive. */
const byVerb = (below: Mentioned, clause: Clause, at: number, verb: VerbGroup): Deed | null => {
  const word = firstWord(verb.lemma)
  const place = objectPlace(clause, at)
  const object = objectWord(below, clause, place)
  const isPhrase = PHRASAL_ATTACKS.test(`${word} ${clause.chunks[at + 1]?.word ?? ''}`)
  const attacks = ATTACK_VERBS.has(word) || isPhrase || (word === 'throw' && MISSILES.test(object))
  if ((!attacks && !FORCE_VERBS.has(word)) || verb.negated || verb.hedge !== null) return null
  if (DEFENDS.test(verb.lemma) || (word === 'claim' && !verb.passive)) return null
  // "led 34 missions"
  if (word === 'lead' && !MISSIONS.test(object)) return null
  // "broke the truce", "broke a siege"
  if (
    word === 'break' &&
    !/^(into|in|through)$/.test(clause.chunks[at + 1]?.word ?? '') &&
    !/ (into|in|through)$/.test(verb.lemma)
  )
    return null
  // "a text carried by the agency"
  if (word === 'carry' && !/ out$/.test(verb.lemma)) return null
  if (/^(use|employ|deploy)$/.test(word) && !isArmed(below, clause, at)) return null
  const answers = /^(give|return|exchange)$/.test(word)
  if (answers && !FIRE.test(object)) return null
  const attack = attacks || answers
  // A bare form without an object may be a passive participle: "the village attacked".
  const bare = verb.form === 'bare' && !verb.passive && !/ /.test(verb.lemma) && !isPhrase && !isGroup(clause, place)
  const by = verb.passive || bare ? byAgents(clause, at) : []
  // "fired at a bus"
  const aims = /^(fire|shoot)$/.test(word) && /^(at|on|upon|into|towards?)$/.test(clause.chunks[at + 1]?.word ?? '')
  const isActive = by.length === 0 && !verb.passive && (!bare || aims || NEEDS_NO_OBJECT.test(verb.lemma))
  const positions = isActive ? subjectsOf(clause, at) : by
  // Whoever throws a stone needs no word that arms them.
  const groups = fighters(below, clause, positions, word === 'throw' ? canAct : canFight)
  return groups.length === 0 ? null : { at: verb.first, groups, words: null, attack, strikes: STRIKES.test(verb.lemma) }
}

/** "Soldiers clashed with militants": whom a verb of fighting fights. */
const against = (below: Mentioned, clause: Clause, at: number, verb: VerbGroup): Deed | null => {
  const joint = clause.chunks[at + 1]
  if (!/^(clash|fight|battle|skirmish)$/.test(verb.lemma) || !/^(with|against)$/.test(joint?.word ?? '')) return null
  const groups = isGroup(clause, at + 2) ? fighters(below, clause, listRight(clause, at + 2)) : []
  return groups.length === 0 ? null : { at: verb.main, groups, words: null, attack: true, strikes: false }
}

/** Who stands behind an event: "by" behind it, the side in its words, or whom it is fought with. */
const byEvent = (below: Mentioned, clause: Clause, at: number): Deed | null => {
  const index = groupAt(clause, at)
  const group = below.groups[index]
  if (!group || group.head < 0) return null
  const head = below.tokens.folded[group.head] ?? ''
  if (VARIES.test(verbOf(clause, at + 1)?.lemma ?? '')) return null
  const deed = { at: group.head, words: null, attack: true, strikes: true }
  const words = sideInWords(below, group)
  if (words) return { ...deed, groups: [], words }
  if (group.class !== 'event' && !OPERATIONS.test(head)) return null
  const isOf = OPERATIONS.test(head) && clause.chunks[at + 1]?.word === 'of' && clause.chunks[at + 2]?.counted === false
  // "an operation of the national army"
  const behind = fighters(below, clause, isOf ? [at + 2] : agentsOfEvent(clause, at))
  if (behind.length > 0) return { ...deed, groups: behind }
  if (!FIGHTS.test(head)) return null
  for (let here = at + 1; here < at + 5; here += 1) {
    const { type, word } = clause.chunks[here] ?? {}
    if (type === 'preposition' && (word === 'with' || word === 'between')) {
      const sides = isGroup(clause, here + 1) ? fighters(below, clause, listRight(clause, here + 1)) : []
      return sides.length > 0 ? { ...deed, groups: sides, attack: word === 'with', strikes: false } : null
    }
    if (type !== 'preposition' && type !== 'group' && type !== 'adverb') return null
  }
  return null
}

/** "blaming the rebels", "blamed the gang for the raid": whom somebody holds responsible. */
const blamed = (below: Mentioned, clause: Clause, at: number, verb: VerbGroup): Deed | null => {
  if (verb.lemma !== 'blame' || verb.passive || verb.negated || !isGroup(clause, at + 1)) return null
  const groups = fighters(below, clause, [at + 1])
  return groups.length === 0 ? null : { at: verb.main, groups, words: null, attack: true, strikes: true }
}

/** "The militia claimed responsibility for the blast": whoever says that it was theirs; "no group has claimed it" is nobody. */
const claimed = (below: Mentioned, clause: Clause, at: number, verb: VerbGroup): Deed | null => {
  if (verb.lemma !== 'claim' || verb.passive || verb.negated || verb.hedge !== null) return null
  const object = isGroup(clause, at + 1) ? below.groups[groupAt(clause, at + 1)] : undefined
  if (below.tokens.folded[object?.head ?? -1] !== 'responsibility') return null
  const subjects = subjectsOf(clause, at).filter((position) => below.groups[groupAt(clause, position)]?.quantity === -1)
  const groups = fighters(below, clause, subjects).filter((index) => below.groups[index]?.determiner !== 'no')
  return groups.length === 0 ? null : { at: verb.main, groups, words: null, attack: true, strikes: true }
}

const DOES = wokenByVerb(
  (lemma) =>
    ATTACK_VERBS.has(lemma) ||
    FORCE_VERBS.has(lemma) ||
    /^(give|return|exchange|clash|fight|battle|skirmish|blame|throw|fall|hold|claim|dispatch|mobili[sz]e|take part)$/.test(
      lemma,
    ),
)
const HAPPENS = byClass(new Set(['event']))

/** The words one of which has to stand in a sentence that shows a deed. */
export const showsDeed = (word: string): boolean =>
  DOES(word) || HAPPENS(word) || ATTACK_NOUNS.test(word) || ATTACKERS.test(word)

/** "killed two of the attackers": that they attacked is in their name, whatever the sentence tells of them. */
const byName = (below: Mentioned, clause: Clause, at: number): Deed | null => {
  const group = below.groups[groupAt(clause, at)]
  const { folded } = below.tokens
  if (!group || group.head < 0 || !ATTACKERS.test(folded[group.head] ?? '')) return null
  const isKnown = group.determiner === 'the' || folded[group.wordsFirst - 1] === 'the'
  // By its words, since who is counted among the dead is no doer else.
  const words = { first: group.wordsFirst, end: group.end }
  return isKnown ? { at: group.head, groups: [], words, attack: true, strikes: true } : null
}

/** Finds what a sentence shows each side doing, in the order of the text. */
export const findDeeds = (below: Mentioned, clause: Clause): readonly Deed[] => {
  const deeds: Deed[] = []
  const led = leadersOf(below, clause)
  for (const [at, chunk] of clause.chunks.entries()) {
    const verb = chunk.type === 'verb' ? verbOf(clause, at) : undefined
    if (!verb && chunk.type !== 'group') continue
    const deed = verb ? byVerb(below, clause, at, verb) : (byEvent(below, clause, at) ?? byName(below, clause, at))
    if (deed) deeds.push(led.byFollowers(deed))
    const other = verb
      ? (against(below, clause, at, verb) ??
        blamed(below, clause, at, verb) ??
        claimed(below, clause, at, verb) ??
        takingPart(below, clause, at, verb))
      : null
    if (other) deeds.push(other)
  }
  return deeds
}
