import type { Digest } from './find-digest.ts'
import { OUTLET_KINDS } from './outlet-kinds.ts'
import type { Link, Speaker } from '../speaker.ts'

const isSame = ({ speaker }: Link, { name, voice }: Speaker): boolean =>
  speaker.name === name || (voice !== null && speaker.voice === voice)

/**
 * A chain in a text that sums up an outlet’s report: whatever is told there, the outlet has told, so that it is the last
 * link; where it took over the text of another, that one comes before it, unless somebody else has passed it on.
 */
export const chainInDigest = (digest: Digest | null, chain: readonly Link[], sentence: number): readonly Link[] => {
  if (digest === null || sentence < digest.sentence) return chain
  const inherited = sentence !== digest.sentence
  const linkTo = (speaker: Speaker): Link => ({ speaker, mention: null, inherited })
  const { outlet, via } = digest
  const isRelayed = chain.some(({ speaker }, at) => at > 0 && OUTLET_KINDS.has(speaker.kind))
  const links = via !== null && !isRelayed && !chain.some((link) => isSame(link, outlet)) ? [via, outlet] : [outlet]
  return [...chain, ...links.filter((speaker) => !chain.some((link) => isSame(link, speaker))).map(linkTo)]
}
