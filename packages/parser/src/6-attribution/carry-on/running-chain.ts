import type { Link } from '../speaker.ts'
import type { Quoting } from '../tell-quotations.ts'
import { quotedSpeaker } from './quoted-speaker.ts'
import { REASONS } from './reasons.ts'
import type { Next, Silent } from './silent.ts'
import { speaksNext } from './speaks-next.ts'

/** The chain that runs through a sentence, and the name of the reason why it does; null where nobody has spoken. */
export interface Running {
  readonly chain: readonly Link[]
  readonly reason: string | null
}

/** Who goes on in a sentence that names no speaker: in the quotation it stands in, or by the first reason that holds. */
export const runningChain = (silent: Omit<Silent, 'next'>, quotings: readonly Quoting[]): Running => {
  let next: Next | undefined
  const asked: Silent = { ...silent, next: () => (next ??= speaksNext(silent)) }
  if (quotings[silent.sentence]?.begins === true)
    return { chain: quotedSpeaker(asked, quotings), reason: 'carry-on/quoted' }
  for (const { name, chainOf } of REASONS) {
    const chain = chainOf(asked)
    if (chain !== null) return { chain, reason: chain.length > 0 || silent.floor.chain.length > 0 ? name : null }
  }
  return { chain: [], reason: null }
}
