import { lookupDemonym } from '../4-mentions/gazetteer/lookup-demonym.ts'
import type { Mentioned } from '../4-mentions/mentioned.ts'
import type { Clause } from './chunk-sentence.ts'
import { agentsOfEvent, byAgents, groupAt, groupsAt, isGroup, subjectsOf, verbOf } from './clause-walk.ts'

/** Whom a sentence shows attacking: groups, or the words of an attack that name a side ("Israeli airstrike"). */
export interface Assailants {
  readonly groups: readonly number[]
  /** Tokens of the side’s name within the words for the attack; null when groups are named. */
  readonly words: { readonly first: number; readonly end: number } | null
}

const ATTACKS =
  /^(attack|storm|raid|ambush|assault|open fire|shell|bomb|bombard|strafe|besiege|overrun|invade|ransack|loot|target|stop|intercept|repel|conduct|launch|carry out|foil|claim)$/
const ATTACK_NOUNS =
  /^(airstrikes?|strikes?|air-strikes?|attacks?|raids?|shelling|bombing|bombardment|ambush(es)?|drones?|assault|offensive|operation|operations|missiles?|artillery)$/

/** "an alleged Russian airstrike", "US airstrikes", "the enemy’s artillery": the side stands before the noun. */
const sideInWords = (below: Mentioned, index: number): Assailants['words'] => {
  const group = below.groups[index]
  if (!group || group.head < 0 || !ATTACK_NOUNS.test(below.tokens.folded[group.head] ?? '')) return null
  if (group.owner) return group.owner
  for (let at = group.wordsFirst; at < group.head; at += 1) {
    const word = below.tokens.folded[at] ?? ''
    if (
      lookupDemonym(word) !== null ||
      /^(us|u\.s|u\.s\.|coalition|army|government|rebel|rsf|israeli|nato|saudi-led|houthi|turkish|enemy|junta|regime)$/.test(
        word,
      )
    )
      return { first: at, end: at + 1 }
  }
  return null
}

/** Finds who attacks in a sentence; undefined when it shows nobody. */
export const findAssailants = (below: Mentioned, clause: Clause): Assailants | undefined => {
  for (const [at, chunk] of clause.chunks.entries()) {
    const verb = chunk.type === 'verb' ? verbOf(clause, at) : undefined
    if (verb && ATTACKS.test(verb.lemma) && !verb.negated && (verb.lemma !== 'claim' || verb.passive)) {
      const positions = verb.passive
        ? byAgents(clause, at)
        : verb.form === 'bare' && verb.lemma !== 'open fire' && !isGroup(clause, at + 1)
          ? []
          : subjectsOf(clause, at)
      const groups = groupsAt(below, clause, positions).filter(
        (index) => below.groups[index]?.class !== 'pronoun' && below.groups[index]?.class !== 'event',
      )
      if (groups.length > 0) return { groups, words: null }
    }
    if (chunk.type !== 'group' || below.groups[chunk.index]?.class !== 'event') continue
    const behind = groupsAt(below, clause, agentsOfEvent(clause, at))
    if (behind.length > 0) return { groups: behind, words: null }
    const words = sideInWords(below, groupAt(clause, at))
    if (words) return { groups: [], words }
  }
  return undefined
}
