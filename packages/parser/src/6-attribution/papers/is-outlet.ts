import type { Framed } from '../../5-frames/fill-frames.ts'
import { OUTLET_NOUNS } from '../en/digests.ts'
import { OUTLETS } from '../en/relays.ts'
import { OUTLET_KINDS } from './outlet-kinds.ts'
import type { Speaker } from '../speaker.ts'

/** "the Ukrainian site Babel", "Le Fleuve, a daily of Niamey,": called an outlet in as many words. */
const isCalledOne = ({ tokens }: Framed, { first, end }: Speaker): boolean => {
  for (let at = first; at < end - 1; at += 1) if (OUTLET_NOUNS.test(tokens.folded[at] ?? '')) return true
  if (tokens.folded[end] !== ',') return false
  for (let at = end + 1; at < end + 5 && tokens.folded[at] !== ','; at += 1)
    if (OUTLET_NOUNS.test(tokens.folded[at] ?? '')) return /^(an?|the)$/.test(tokens.folded[end + 1] ?? '')
  return false
}

/** What the words of a name may make of an outlet that the registry does not know: "Rights Corridor". */
const MAY_BE: ReadonlySet<string> = new Set(['unknown', 'ngo', 'monitor'])

/** "SeneNews", "Togoweb", "minute.bf": one word that ends as the names of outlets do, or a web address. */
const SOUNDS_LIKE_ONE = /^\S+(news|web|info|press|media|tv|radio|post|times)$|^\S+\.[a-z]{2,4}$/i

/** Bodies that run something, and publish what they do: "the National Prison Service (NPS)". */
const OF_STATE = /\b(service|ministry|office|commission|department|directorate|secretariat|authority|administration)\b/i

/**
 * Whether a speaker is an outlet: `sure` where the registry or the text says so, `perhaps` where it is a name of which
 * nothing is known.
 */
export const isOutlet = (framed: Framed, speaker: Speaker): 'sure' | 'perhaps' | 'no' => {
  const { name } = speaker
  const known = framed.known.source(name)
  if (known) return OUTLET_KINDS.has(known.kind) ? 'sure' : 'no'
  if (speaker.kind === 'social-channel') return 'no'
  if (!/\p{Lu}/u.test(name) && !/\.[a-z]{2,4}$/.test(name)) return 'no'
  if (
    OUTLET_KINDS.has(speaker.kind) ||
    isCalledOne(framed, speaker) ||
    OUTLETS.test(name) ||
    SOUNDS_LIKE_ONE.test(name)
  )
    return 'sure'
  if (OF_STATE.test(name)) return 'no'
  // "the Torodi and Gothèye departments"
  if (/^\p{Ll}/u.test(name.split(' ').at(-1) ?? '')) return 'no'
  return MAY_BE.has(speaker.kind) && framed.known.actor(name) === null ? 'perhaps' : 'no'
}
