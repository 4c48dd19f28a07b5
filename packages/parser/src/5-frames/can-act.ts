import { isCategory, isPeople } from '../4-mentions/en/nouns.ts'
import type { Group } from '../4-mentions/group.ts'
import type { Mentioned } from '../4-mentions/mentioned.ts'
import { COLLECTIVES, NEVER_ACT } from './en/actors.ts'

/** Whether a group can be held responsible: people, forces, names; not an event, a thing, a speaker's paper or a pronoun. */
export const canAct = ({ tokens }: Mentioned, group: Group): boolean => {
  if (group.head < 0 || group.class === 'pronoun') return false
  const head = tokens.folded[group.head] ?? ''
  // "No convoy has reached the town."
  if (tokens.folded[group.first] === 'no' || tokens.folded[group.first - 1] === 'no') return false
  if (
    NEVER_ACT.test(head) ||
    /^(operation|exercise|spokes(man|woman|person))$/.test(tokens.folded[group.wordsFirst] ?? '')
  )
    return false
  if (COLLECTIVES.test(head)) return true
  // "air defence systems", "air support": things that are named for those who serve them
  if (DEFENCE.test(tokens.folded[group.head - 1] ?? '') || isFromTheAir(tokens.folded, group.head)) return true
  if (group.class === 'name' || group.class === 'organisation' || group.class === 'aircraft') return true
  return isCategory(group.class) && isPeople(group.class)
}

const isFromTheAir = (folded: readonly string[], head: number): boolean =>
  folded[head - 1] === 'air' && /^(support|vector|cover|component|assets)$/.test(folded[head] ?? '')

const DEFENCE = /^(defen[cs]e|air-defen[cs]e|anti-aircraft|anti-air)$/
const ARMED = /^(armed|unidentified|unknown|suspected|masked|hooded|heavily|hostile|gunned|rampaging)$/
const ROUGH =
  /^(m[ae]n|youths?|mobs?|crowds?|herdsm[ae]n|individuals?|persons|elements|thugs|hoodlums|settlers?|inmates|prisoners|tribesm[ae]n|brothers)$/

/** Whether a group is one to attack or to go on an operation: civilians are only where the words arm them. */
export const canFight = (below: Mentioned, group: Group): boolean => {
  if (!canAct(below, group)) return false
  const { folded } = below.tokens
  if (group.class !== 'civilian' && group.class !== 'unknown-people') return true
  return ROUGH.test(folded[group.head] ?? '') || folded.slice(group.first, group.head).some((word) => ARMED.test(word))
}
