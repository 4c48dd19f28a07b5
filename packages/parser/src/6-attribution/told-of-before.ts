import { LOWER } from '../2-tokens/tokenize.ts'
import { firstFrom } from '../engine/within.ts'
import type { Framed } from '../5-frames/fill-frames.ts'
import { nameSpeaker } from './name-speaker.ts'
import { isBody, isPerson } from './person-or-body.ts'
import type { Pronoun } from './speech-act.ts'
import type { Speaker } from './speaker.ts'

/** How far into a sentence its subject may begin: "But the governor", "On Monday the army". */
const OPENING = 2

const isNamedPerson = ({ groups, tokens }: Framed, index: number): boolean =>
  groups[index]?.person === true && tokens.letterCase[groups[index].head] !== LOWER

/** Whom a sentence tells of in its first words, when "he" or "it" can stand for it; null for any other. */
export const toldOfFirst = (framed: Framed, sentence: number, pronoun: Pronoun): Speaker | null => {
  const range = framed.ranges[sentence]
  if (!range) return null
  const index = firstFrom(framed.groups, range.first)
  const group = framed.groups[index]
  if (!group || group.first - range.first > OPENING || group.quantity >= 0 || group.plural || group.head < 0)
    return null
  if (group.class === 'pronoun' || !(group.determiner === null || group.determiner === 'the')) return null
  const speaker = nameSpeaker(framed, index, 'say', range.end)
  if (!speaker) return null
  if (pronoun === 'he') return isPerson(speaker.name) || isNamedPerson(framed, index) ? speaker : null
  const body = group.class === 'organisation' || framed.known.source(speaker.name) !== null
  return pronoun === 'it' && (body || isBody(speaker.name)) ? speaker : null
}
