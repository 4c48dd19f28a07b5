import type { Link, Speaker } from '../speaker.ts'

/** Whether two speakers are one, by name or by what tells them apart. */
export const isSame = (one: Speaker, other: Speaker): boolean =>
  one.name === other.name || (one.voice !== null && one.voice === other.voice)

/** A chain whose nearest speaker is passed on by one more. */
export const withPasser = (chain: readonly Link[], through: Speaker): readonly Link[] => {
  const [nearest, ...rest] = chain
  if (!nearest || chain.some(({ speaker }) => isSame(speaker, through))) return chain
  return [nearest, { speaker: through, mention: null, inherited: true }, ...rest]
}
