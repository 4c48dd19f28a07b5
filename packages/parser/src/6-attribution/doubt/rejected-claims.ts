import type { Framed } from '../../5-frames/fill-frames.ts'
import type { Standing } from '../attributed.ts'
import type { Rejected } from './reject-figures.ts'
import type { ResolvedAct } from '../resolution/resolve-acts.ts'

/** "The army rejected claims by rebels that nine had died": beside what the rebels claim, the army’s denial of it. */
export const rejectedClaims = (
  { frames }: Framed,
  acts: readonly ResolvedAct[],
  standings: readonly Standing[],
  from: number,
): readonly Rejected[] => {
  const claim = acts.find(({ isClaim, chain }) => isClaim === true && chain.length > 0)
  const denial = claim && acts.find((act) => act.denial && act.chain.length > 0)
  if (!denial) return []
  return standings.slice(from).flatMap(({ chain, modality }, step): readonly Rejected[] => {
    const frame = frames[from + step]
    if (!frame || modality !== 'asserted' || chain[0]?.speaker !== claim.chain[0]?.speaker) return []
    const again = { ...frame, value: { ...frame.value, again: true } }
    return [{ of: from + step, frame: again, standing: { chain: denial.chain, modality: 'denied' } }]
  })
}
