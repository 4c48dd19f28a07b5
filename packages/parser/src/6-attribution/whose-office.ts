import type { Framed } from '../5-frames/fill-frames.ts'
import { foldSource } from './name-speaker.ts'
import { isBody } from './person-or-body.ts'
import type { Speaker } from './speaker.ts'
import { toldOfFirst } from './told-of-before.ts'

const OUTLETS: ReadonlySet<string> = new Set(['news-agency', 'news-outlet', 'state-media'])

/** Whether a speaker is called by an office alone, and the office is that of a body told of before: "its spokesman". */
const isOwnedOffice = ({ tokens }: Framed, { first, name }: Speaker): boolean =>
  (tokens.folded[first - 1] === 'its' && !/\p{Lu}/u.test(name)) ||
  (tokens.folded[first - 1] === 'the' && /^spokes(man|woman|person)$/.test(name))

/**
 * The body whose office it is: what the sentence is about, or the one before it, or else the body that spoke last. Null
 * when there is none.
 */
const ownerOf = (framed: Framed, { first }: Speaker, known: readonly Speaker[]): Speaker | null => {
  const sentence = framed.tokens.sentence[first] ?? 0
  const told = [toldOfFirst(framed, sentence, 'it'), toldOfFirst(framed, sentence - 1, 'it')]
  const about = told.find((one) => one !== null && one.end <= first && !OUTLETS.has(one.kind))
  return about ?? known.findLast(({ name, kind }) => isBody(name) && !OUTLETS.has(kind)) ?? null
}

/** A speaker called by its office alone, with the body that the office is of: "the junta’s spokesman" for "its spokesman". */
export const withOwner = (framed: Framed, speaker: Speaker, known: readonly Speaker[]): Speaker => {
  const owner = isOwnedOffice(framed, speaker) ? ownerOf(framed, speaker, known) : null
  if (!owner) return speaker
  const name = `${owner.name}’s ${speaker.name}`
  return { ...speaker, name, voice: foldSource(name) }
}
