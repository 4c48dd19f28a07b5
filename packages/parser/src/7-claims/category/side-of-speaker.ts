import type { Category } from '@reportedly/schema'
import type { Standing } from '../../6-attribution/attributed.ts'
import { sideOfWords } from './side-of-group.ts'

/** The side that the nearest speaker fights on; undefined for outlets, monitors, doctors, witnesses. */
export const sideOfSpeaker = ({ chain }: Standing): Category | undefined => {
  const speaker = chain[0]?.speaker
  if (!speaker || !/^(military|armed-group|government)$/.test(speaker.kind)) return undefined
  const known = sideOfWords(speaker.name, speaker.name.toLowerCase().split(/[^\p{L}\p{N}-]+/u))
  return known ?? (speaker.kind === 'armed-group' ? 'non-state-armed' : 'state-forces')
}
