import type { Group } from '../../4-mentions/group.ts'
import type { Mentioned } from '../../4-mentions/mentioned.ts'
import { isOfWhich } from './words-before-part.ts'

/** "the commander of the camp among them": what stands behind one says that it is of those told before. */
export const isAmongThem = ({ tokens: { folded } }: Pick<Mentioned, 'tokens'>, { reach, end }: Group): boolean => {
  const behind = Math.max(reach, end)
  return /^amongs?t?$/.test(folded[behind] ?? '') && /^(them|those)$/.test(folded[behind + 1] ?? '')
}

/** "Seventeen of those who set out on foot": others than those told of; "of those who died" are they. */
const areOthers = ({ tokens: { folded } }: Pick<Mentioned, 'tokens'>, { end }: Group): boolean =>
  folded[end - 1] === 'those' &&
  folded[end] === 'who' &&
  !/^(were|was|had|have|has|died|perished|survived|lost|fell)$/.test(folded[end + 1] ?? '')

/** Whether its words say that a group is a part of what was counted before: "two of them", "nine of the dead". */
export const isPartOf = ({ tokens }: Pick<Mentioned, 'tokens'>, group: Group | undefined): boolean => {
  if (!group || group.ofThem === true) return group !== undefined
  if (group.quantity < 0 && !group.plural && isAmongThem({ tokens }, group)) return true
  // "and of them 51 were caught", "Of these, 45,900 people went south"
  const before = tokens.folded[group.first - 1] === ',' ? group.first - 2 : group.first - 1
  const opens = tokens.sentence[before - 1] !== tokens.sentence[before - 2]
  if (
    (group.head < 0 || opens) &&
    tokens.folded[before - 1] === 'of' &&
    /^(them|these|those)$/.test(tokens.folded[before] ?? '')
  )
    return true
  // "1.2 million have left their homes, of whom 188,000 sleep in schools"
  if (group.head < 0 && isOfWhich({ tokens }, group)) return true
  if (areOthers({ tokens }, group)) return false
  const words = tokens.folded.slice(group.first, group.end)
  const last = words.at(-1) ?? ''
  // "488 of the killings"
  if (/\bof the (killings|deaths|murders|executions|abductions|arrests)$/.test(words.join(' '))) return true
  return group.head < 0 && (/^(them|whom|which|those|these)$/.test(last) || (words.at(-2) === 'of' && last === 'the'))
}
