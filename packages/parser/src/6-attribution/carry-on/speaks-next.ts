import type { Framed } from '../../5-frames/fill-frames.ts'
import { isBackground } from './breaks-off.ts'
import { PLAIN_NOUNS } from '../en/plain-nouns.ts'
import { resolveActs } from '../resolution/resolve-acts.ts'
import type { Link } from '../speaker.ts'
import { isOfficerOf, isOfSide, voiceOf } from '../resolution/voices.ts'
import type { Next, Silent } from './silent.ts'

/** How many sentences ahead, and in how many paragraphs, whoever spoke last has to speak again. */
const IN_PASSING = { sentences: 4, paragraphs: 2 }
/** A command’s briefing goes through its theatres before its officer is named again. */
const AT_LENGTH = { sentences: 9, paragraphs: 4 }

/** The paragraph that a sentence stands in. */
const paragraphOf = ({ sentences }: Framed, sentence: number): number => sentences[sentence]?.paragraph ?? 0

/** Kinds whose speakers speak for one side: a command, and its general who is quoted in the command’s own release. */
const SIDES = /^(military|armed-group|government|state-media|igo|ngo|monitor)$/

/** Kinds whose reports of a day are passed on at length: a general staff’s morning tally. */
const TELLS_AT_LENGTH = /^(military|armed-group)$/

const isOfOneSide = ([one]: readonly Link[], [other]: readonly Link[]): boolean =>
  one !== undefined &&
  other !== undefined &&
  ((one.speaker.kind === other.speaker.kind && SIDES.test(one.speaker.kind)) || isOfficeOf(one, other))

/** "the agency’s director" behind the World Food Programme: one who speaks for the body that a plain noun calls again. */
const isOfficeOf = ({ speaker: { kind } }: Link, { speaker: { name } }: Link): boolean => {
  const [, owner = ''] = /^(\p{Ll}+)['’]s /u.exec(name) ?? []
  return PLAIN_NOUNS.get(owner)?.includes(kind) === true
}

/** "…, said Musa Bello, director at the Rights Watch" behind that body: one of its own. */
const speaksFor = (framed: Framed, [one]: readonly Link[], [body]: readonly Link[]): boolean =>
  one !== undefined && body !== undefined && isOfficerOf(framed, one.speaker, body.speaker)

/**
 * Who speaks next after a sentence that names no speaker, and itself leaves nobody’s telling. "12 were killed, the general
 * said. On Tuesday, troops seized five rifles. He added that …": what stands between two sentences of one speaker is on
 * the same word, in whichever paragraph; where another speaks next, a new paragraph may be the publisher’s.
 */
export const speaksNext = ({ framed, actsOf, sentence, floor }: Omit<Silent, 'next'>): Next => {
  const voice = voiceOf(floor.chain)
  if (voice === null || actsOf(sentence).some(({ within }) => within === undefined) || isBackground(framed, sentence))
    return 'nobody'
  const atLength = TELLS_AT_LENGTH.test(floor.chain[0]?.speaker.kind ?? '')
  const { sentences: farthest, paragraphs } = atLength ? AT_LENGTH : IN_PASSING
  const until = Math.min(sentence + farthest, framed.ranges.length)
  for (let next = sentence + 1; next < until; next += 1) {
    if (paragraphOf(framed, next) - paragraphOf(framed, sentence) > paragraphs) return 'nobody'
    const acts = actsOf(next)
    if (acts.length === 0) continue
    const chain = resolveActs(framed, acts, floor).acts[0]?.chain ?? []
    if (voiceOf(chain) === voice) return 'same'
    const theirs = voiceOf(chain)
    if (
      (theirs !== null && isOfSide(voice, theirs)) ||
      isOfOneSide(floor.chain, chain) ||
      speaksFor(framed, chain, floor.chain)
    )
      return 'side'
    return atLength ? 'guest' : 'other'
  }
  return 'nobody'
}
