import type { Category } from '@reportedly/schema'
import { readNation } from '../../4-mentions/registry/read-nation.ts'
import type { Standing } from '../../6-attribution/attributed.ts'
import { sideOfWords } from './side-of-group.ts'

/** "Burundi", "the Defence Headquarters": a country, or a body of its forces that no registry knows. */
const isState = (name: string): boolean =>
  readNation(name) !== null ||
  /\b(headquarters|general staff|(defen[cs]e|interior) ministry|ministry of (defen[cs]e|the interior)|army|armed forces)$/i.test(
    name,
  )

/** The side that the nearest speaker fights on; undefined for outlets, monitors, doctors, witnesses. */
export const sideOfSpeaker = ({ chain }: Standing): Category | undefined => {
  const speaker = chain[0]?.speaker
  if (speaker?.kind === 'unknown' && isState(speaker.name)) return 'state-forces'
  if (!speaker || !/^(military|armed-group|government)$/.test(speaker.kind)) return undefined
  const known = sideOfWords(speaker.name, speaker.name.toLowerCase().split(/[^\p{L}\p{N}-]+/u))
  return known ?? (speaker.kind === 'armed-group' ? 'non-state-armed' : 'state-forces')
}
