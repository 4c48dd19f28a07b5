import type { Category } from '@reportedly/schema'
import type { Group } from '../../4-mentions/group.ts'
import type { Known } from '../../4-mentions/known.ts'
import { lookupActor } from '../../4-mentions/registry/lookup-actor.ts'
import { sharedSide } from '../../4-mentions/registry/shared-side.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { ADHERENTS } from '../en/own-side.ts'
import { GENERIC } from '../en/sides.ts'

const PEOPLE_OF_SIDE = { state: 'state-forces', 'non-state': 'non-state-armed', international: 'state-forces' } as const

/** The side of a known actor of that name; of one that several bear ("ADF"), the one that a report means, where it says so. */
export const sideOfActor = (name: string, known?: Known): Category | undefined => {
  const actor = known ? known.actor(name) : lookupActor(name)
  const side = actor?.side ?? sharedSide(name)
  return side && PEOPLE_OF_SIDE[side]
}

/** "Wagner fighters", "Boko Haram members", "three ADF": a known actor in the words of a group says whose people they are. */
export const byActor = ({ text, tokens, known }: Framed, group: Group): Category | undefined => {
  const { head, wordsFirst } = group
  const word = tokens.folded[head] ?? ''
  const isName = group.class === 'name' || group.class === 'unknown'
  if (
    !isName &&
    !GENERIC.test(word) &&
    !/^(fighters?|militants?|troops|soldiers?|officers?|colonels?|generals?|captains?|medics?|cooks?|instructors?)$/.test(
      word,
    )
  )
    return undefined
  const upTo = (end: number): string => text.slice(tokens.start[wordsFirst], tokens.end[end])
  const own = head > wordsFirst ? (sideOfActor(upTo(head), known) ?? sideOfActor(upTo(head - 1), known)) : undefined
  if (own) return own
  if (isName && !ADHERENTS.test(word)) return sideOfActor(upTo(head), known)
  if (/^(workers?|employees?)$/.test(word)) return undefined
  // "members of the Red Front"
  const owner = group.reach > group.end + 1 && tokens.folded[group.end] === 'of' ? group.end + 1 : -1
  const first = /^(the|a|an|its|their)$/.test(tokens.folded[owner] ?? '') ? owner + 1 : owner
  return owner < 0 ? undefined : sideOfActor(text.slice(tokens.start[first], tokens.end[group.reach - 1]), known)
}
