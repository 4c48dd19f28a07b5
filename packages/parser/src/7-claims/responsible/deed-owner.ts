import type { Actor } from '@reportedly/schema'
import { firstFrom } from '../../engine/within.ts'
import { canAct } from '../../5-frames/can-act.ts'
import { ATTACK_NOUNS, INSTRUMENTS } from '../../5-frames/en/actors.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import type { Frame } from '../../5-frames/frame.ts'
import { sideInWords } from '../../5-frames/side-in-words.ts'
import type { Group } from '../../4-mentions/group.ts'
import { LED_BY, SENT_BY } from '../en/laying.ts'
import { groupsAsActor, toActor } from './to-actor.ts'

/** How many tokens behind a figure's verb the deed may be named. */
const WITHIN = 10

const groupAt = ({ groups }: Framed, token: number): Group | undefined => {
  const group = groups[firstFrom(groups, token)]
  return group?.first === token ? group : undefined
}

/** Whose a deed is: "Israel's campaign", "an Israeli strike", "attacks led by Hamas". */
const ownerOf = (framed: Framed, deed: Group): Actor | null => {
  const { folded } = framed.tokens
  const side = sideInWords(framed, deed)
  if (side) return toActor(framed, side.first, side.end)
  const behind = Math.max(deed.end, deed.reach)
  const leader =
    LED_BY.test(folded[behind] ?? '') && folded[behind + 1] === 'by' ? groupAt(framed, behind + 2) : undefined
  return leader && canAct(framed, leader) ? groupsAsActor(framed, [leader]) : null
}

/** "were killed in Israel's campaign", "died during the attacks led by Hamas": whose deed the outcome is told to be of. */
export const deedOwner = (framed: Framed, { group, predicate }: Frame): Actor | null => {
  const { folded, sentence } = framed.tokens
  const from = Math.max(framed.groups[group]?.end ?? 0, predicate.end)
  for (let at = from; at < from + WITHIN && sentence[at] === sentence[from - 1]; at += 1) {
    const word = folded[at] ?? ''
    if (/^[;,]$/.test(word)) return null
    if (!/^(in|during|by|from)$/.test(word)) continue
    const deed = framed.groups[firstFrom(framed.groups, at + 1)]
    if (!deed || deed.head < 0 || deed.head > at + WITHIN || !ATTACK_NOUNS.test(folded[deed.head] ?? '')) continue
    return ownerOf(framed, deed)
  }
  return null
}

/** Kinds of what strikes and somebody sent. */
const SENT = /^(aircraft|ammunition|explosives|weapons|vehicles|vessels|event)$/

/** "a drone launched by the rebels", "a drone believed to belong to the coalition": who sent what struck; null where nobody is named. */
export const senderOf = (framed: Framed, instrument: Group): Actor | null => {
  const { folded } = framed.tokens
  if (!SENT.test(instrument.class)) return null
  // "two drones of the army"
  const isOf = folded[instrument.end] === 'of' && INSTRUMENTS.test(folded[instrument.head] ?? '')
  const of = isOf ? groupAt(framed, instrument.end + 1) : undefined
  if (of && canAct(framed, of)) return groupsAsActor(framed, [of])
  const behind = Math.max(instrument.end, instrument.reach)
  const words = folded.slice(behind, behind + 6).join(' ')
  const said = SENT_BY.exec(words)?.[0]
  const sender = said === undefined ? undefined : groupAt(framed, behind + said.trim().split(' ').length)
  return sender && canAct(framed, sender) ? groupsAsActor(framed, [sender]) : null
}
