import type { Actor } from '@reportedly/schema'
import type { Framed } from '../../5-frames/fill-frames.ts'
import type { Speaker } from '../../6-attribution/speaker.ts'
import { COLLECTIVES } from '../../5-frames/en/actors.ts'
import { lookupActor } from '../../4-mentions/registry/lookup-actor.ts'
import { STAND_INS } from '../../6-attribution/en/speech.ts'
import { toActor } from './to-actor.ts'

const PERSON =
  /^(spokes(man|woman|person)|leader|commander|chief|official|officer|director|head|colonel|general|major|captain|lieutenant|minister|governor|commissioner|source|sources|officials|officers|secretary|superintendent|inspector)$/
/** Offices whose holders speak for a state, and command nobody who fights. */
const OFFICE = /^(minister|governor|commissioner|secretary|director)$/
const OUTLET = /^(website|site|radio|channel|agency|newspaper|newsletter|media|wing|arm|telegram|account|outlet)$/
const ACTS: ReadonlySet<Speaker['kind']> = new Set<Speaker['kind']>(['military', 'armed-group', 'government'])

/**
 * Whom "we", "our" and "it" make responsible on a speaker’s word: the force that speaks, or the one a spokesman speaks for.
 * Null for a person of no force, a hospital, an outlet, a paper.
 */
export const speakerAsActor = (framed: Framed, { first, end, name, kind }: Speaker, pronoun: string): Actor | null => {
  const { folded } = framed.tokens
  const outlet = folded.slice(first, end).findIndex((word) => OUTLET.test(word))
  const owner = folded.slice(first, end).findIndex((word) => /^['’]s?$/.test(word))
  // "the rebels’ website": whose it is speaks.
  if (outlet > owner && owner > 0) return toActor(framed, first, first + owner)
  const person = folded.slice(first, end).findIndex((word) => PERSON.test(word))
  if (person < 0) {
    // A name nobody knows may be a person's; "it" is none.
    // "the special forces said they": a body of many.
    const isBody = /^its?$/.test(pronoun) || (/^they?/.test(pronoun) && COLLECTIVES.test(folded[end - 1] ?? ''))
    const isForce = lookupActor(name) !== null || ACTS.has(kind) || (kind === 'unknown' && isBody)
    return !isForce || STAND_INS.test(folded[end - 1] ?? '') ? null : toActor(framed, first, end, [name])
  }
  const at = first + person
  // "a spokesman for the Baloch Liberation Army, Colonel …"
  if (/^(of|for|from)$/.test(folded[at + 1] ?? '')) {
    const from = folded[at + 2] === 'the' ? at + 3 : at + 2
    const comma = folded.slice(from, end).indexOf(',')
    return toActor(framed, from, comma > 0 ? from + comma : Math.max(end, from + 1))
  }
  // "the information minister": of no force.
  if (at === first || OFFICE.test(folded[at] ?? '')) return null
  // "the Houthis’ military spokesman", "the army spokesman"
  return toActor(framed, first, owner > 0 && first + owner < at ? first + owner : at)
}
