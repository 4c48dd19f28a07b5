import type { Category } from '@reportedly/schema'
import { firstFrom } from '../../engine/within.ts'
import type { Group } from '../../4-mentions/group.ts'
import type { Known } from '../../4-mentions/known.ts'
import { readNation } from '../../4-mentions/registry/read-nation.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { ARMED_BANDS, STATE_UNITS } from '../en/own-side.ts'
import { ARMED, STATE } from '../en/sides.ts'
import { sideOfActor } from './by-actor.ts'
import { commandsUnit } from './by-words.ts'

/** On which side words put those they name: by the registry of actors, else by a word that says so. */
export const sideOfWords = (words: string, folded: readonly string[], known?: Known): Category | undefined => {
  const actor = sideOfActor(words, known)
  if (actor) return actor
  if (folded.some((word) => ARMED.test(word)) && !folded.includes('forces')) return 'non-state-armed'
  if (folded.some((word) => STATE.test(word))) return 'state-forces'
  const head = folded.at(-1) ?? ''
  if (ARMED_BANDS.test(head)) return 'non-state-armed'
  return STATE_UNITS.test(head) ? 'state-forces' : undefined
}

/** "a column of rebels": a unit is of those it is made up of. */
const membersOf = ({ groups, tokens: { folded } }: Framed, { head, end }: Group): Category | undefined => {
  if (!STATE_UNITS.test(folded[head] ?? '') || folded[end] !== 'of') return undefined
  const members = groups[firstFrom(groups, end + 1)]
  const isSide = members?.class === 'non-state-armed' || members?.class === 'state-forces'
  return isSide && members.first === end + 1 ? members.class : undefined
}

/** On which side a group fights; a country stands for its forces. Undefined for civilians and whoever no word places. */
export const sideOfGroup = (framed: Framed, group: Group): Category | undefined => {
  const { text, tokens } = framed
  if (group.class === 'non-state-armed' && commandsUnit(framed, group)) return 'state-forces'
  if (group.class === 'state-forces' || group.class === 'non-state-armed') return group.class
  if (group.head < 0 || group.class === 'civilian' || group.class === 'pronoun') return undefined
  const members = membersOf(framed, group)
  if (members) return members
  const first = group.owner?.first ?? group.wordsFirst
  const words = text.slice(tokens.start[first], tokens.end[group.end - 1])
  // "Sudan’s RSF"
  const owned =
    group.owner && sideOfActor(text.slice(tokens.start[group.wordsFirst], tokens.end[group.end - 1]), framed.known)
  const side = owned ?? sideOfWords(words, tokens.folded.slice(first, group.end), framed.known)
  return side ?? (group.class === 'name' && readNation(words) !== null ? 'state-forces' : undefined)
}
