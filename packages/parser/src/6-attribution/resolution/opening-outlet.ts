import { OUTLET_KINDS } from '../papers/outlet-kinds.ts'
import type { Link } from '../speaker.ts'
import type { ResolvedAct } from './resolve-acts.ts'

/**
 * "According to a report by the Orva Post, the spokesman said …": the chain of an outlet by which a sentence opens and that passes on
 * what another says behind it; empty where none does.
 */
export const openingOutlet = ([opening, told]: readonly ResolvedAct[]): readonly Link[] => {
  const [outlet] = opening?.chain ?? []
  const [speaker] = told?.chain ?? []
  if (!opening || !outlet || !speaker || opening.side !== 'behind' || outlet.speaker.verb !== 'according to') return []
  return OUTLET_KINDS.has(outlet.speaker.kind) && !OUTLET_KINDS.has(speaker.speaker.kind) ? opening.chain : []
}
