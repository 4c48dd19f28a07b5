import { isMoney } from '../../3-quantities/en/units.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import type { Group } from '../../4-mentions/group.ts'
import { readVerb } from '../../4-mentions/en/verbs.ts'
import { REPORTING_LEMMAS } from '../../5-frames/en/reporting-lemmas.ts'
import { domainOf } from '../../5-frames/counted/domain.ts'
import { topicOf } from './topic-of.ts'

const PRONOMINAL = /^(others?|ones?|more|rest|them|whom|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/

/** Whether a group leaves out what it counts: "14 wounded", "three others", "two of them". */
export const isElliptic = ({ tokens }: Framed, group: Framed['groups'][number]): boolean =>
  group.head < 0 || (PRONOMINAL.test(tokens.folded[group.head] ?? '') && group.end - group.wordsFirst <= 1)

/** "Residents said two of them …": whoever speaks is not who is spoken of. */
const speaks = ({ tokens }: Framed, { end }: Group): boolean => {
  const verb = readVerb(tokens.folded[end] ?? '')
  return verb !== undefined && REPORTING_LEMMAS.has(verb.lemma)
}

/** The group that an elliptic one takes its noun from: the last counted one before it, or whom its sentence is about; -1 when there is none. */
export const antecedentOf = (framed: Framed, index: number, people: boolean): number => {
  const counted = lastCounted(framed, index, people)
  const group = framed.groups[index]
  if (counted >= 0 || !people || !group || group.head >= 0 || group.partOf >= 0) return counted
  const topic = topicOf(framed, framed.tokens.sentence[group.first] ?? 0)
  return topic < index ? topic : -1
}

const lastCounted = (framed: Framed, index: number, people: boolean): number => {
  const { groups, measuresOf, parts, tokens } = framed
  const group = groups[index]
  // Money names itself: "4 kg of heroin and Rs 25,000".
  if (!group || isMoney(framed.quantities[group.quantity]?.value.unit ?? '')) return -1
  if (group.partOf >= 0 && groups[group.partOf]?.head !== -1) return group.partOf
  const sentence = tokens.sentence[group.first] ?? 0
  // "eighty of them" and "four others" reach back a sentence; a bare figure does not.
  const isFurther =
    group.determiner === 'another' || /^(another|further|additional)$/.test(tokens.folded[group.first] ?? '')
  const pronominal = group.head >= 0 || isFurther || /^(them|whom|which)$/.test(tokens.folded[group.end - 1] ?? '')
  // "the assailants, two of whom were killed": those named last, counted or not.
  const relative = group.head < 0 && pronominal && !isFurther
  // "A bus carrying soldiers was attacked. Four of them died.": those of the sentence before, where this one names nobody yet.
  const opens = relative && framed.ranges[sentence]?.first === group.first
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = groups[at]
    if (!before) continue
    const distance = sentence - (tokens.sentence[before.first] ?? 0)
    if (distance > (pronominal ? 1 : 0)) return -1
    if (isElliptic(framed, before) || before.head < 0) continue
    const domain = domainOf(framed, before)
    const fits = people ? domain === 'people' : domain === 'materiel' || domain === 'airborne'
    const isFramed = measuresOf.has(at)
    // "21 soldiers, four of them officers, died and 12 were wounded": the twelve are soldiers.
    if (parts.has(at) && !relative) continue
    if (fits && (isFramed || (before.quantity >= 0 && distance === 0))) return at
    const isNear = distance === 0 || opens
    if (fits && relative && isNear && before.plural && !speaks(framed, before)) return at
  }
  return -1
}
