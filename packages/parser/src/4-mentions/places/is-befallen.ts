import type { Measured } from '../../3-quantities/quantity.ts'
import { BEFALLING, BEFALLING_ON, FALLING } from '../en/befalling.ts'
import { NOUN_FORMS } from '../en/nouns.ts'
import { readVerb } from '../en/verbs.ts'
import { lookupActor } from '../registry/lookup-actor.ts'
import { isOfPeople } from './is-of-people.ts'
import type { View } from './view.ts'

/** How many words before the verb what fell is looked for: "shells then fell on Hypo". */
const FARTHEST = 4

/** "fired 40 shells into Hypo". */
const isShot = (word: string): boolean => NOUN_FORMS.get(word)?.class === 'ammunition'

/** "two rockets landed on Hypo", not "suspicion fell on Hypo": what falls is a thing that is fired. */
const isFired = ({ tokens, ranges }: Measured, verb: number): boolean => {
  const limit = Math.max(ranges[tokens.sentence[verb] ?? 0]?.first ?? 0, verb - FARTHEST)
  for (let at = verb - 1; at >= limit; at -= 1)
    if (/^(weapons|ammunition|explosives|aircraft)$/.test(NOUN_FORMS.get(tokens.folded[at] ?? '')?.class ?? ''))
      return true
  return false
}

/** Whether a name can be a place that is not known: no person, no party, nothing with an article. */
const mayBePlace = ({ measured: { text, tokens }, group, name }: View): boolean => {
  if (group.class !== 'name' || group.person === true || group.determiner !== null) return false
  const words = text.slice(tokens.start[name.first], tokens.end[name.end - 1])
  return name.end === group.end && lookupActor(words) === null && !isOfPeople(tokens.folded[name.first] ?? '')
}

/** "the bombardment of Hypo", "an attack on Hypo", "shells fell on Hypo": nothing but a place, known or not, befalls so. */
export const isBefallen = (view: View): boolean => {
  const { measured, put } = view
  const { folded } = measured.tokens
  if (!/^(of|on|into|towards?)$/.test(put.word) || !mayBePlace(view)) return false
  const before = folded[put.at - 1] ?? ''
  if (put.word === 'of') return BEFALLING.test(before)
  if (put.word !== 'on') return isShot(before)
  return BEFALLING_ON.test(before) || (FALLING.has(readVerb(before)?.lemma ?? '') && isFired(measured, put.at - 1))
}
