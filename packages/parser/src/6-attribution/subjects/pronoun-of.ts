import { STAND_INS } from '../en/speech.ts'
import type { Pronoun } from '../acts/speech-act.ts'
import type { View } from '../view.ts'

const FORMS: Readonly<Record<string, Pronoun>> = {
  he: 'he',
  she: 'he',
  him: 'he',
  her: 'he',
  his: 'he',
  it: 'it',
  its: 'it',
  they: 'they',
  them: 'they',
  their: 'they',
}

/** The pronoun that a group is, or that owns it: "he", "according to her", "by its count"; "the statement"; null for any other group. */
export const pronounOf = ({ framed }: View, index: number): Pronoun | null => {
  const group = framed.groups[index]
  if (!group) return null
  if (group.class !== 'pronoun' && STAND_INS.test(framed.tokens.folded[group.head] ?? '') && group.determiner === 'the')
    return 'paper'
  const word = group.class === 'pronoun' ? framed.tokens.folded[group.head] : group.determiner
  return FORMS[word ?? ''] ?? null
}
