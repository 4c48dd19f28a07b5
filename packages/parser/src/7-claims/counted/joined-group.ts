import { firstFrom } from '../../engine/within.ts'
import { verbOf } from '../../5-frames/clause/clause-walk.ts'
import { readVerb } from '../../4-mentions/en/verbs.ts'
import { VERB_SENSES } from '../../5-frames/en/senses.ts'
import { isCategory, isPeople } from '../../4-mentions/en/nouns.ts'
import type { Group } from '../../4-mentions/group.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import type { Frame } from '../../5-frames/frame.ts'

/** Whether two groups can be counted in one: both of people, or both of things. */
const isAlike = (group: Group, other: Group): boolean =>
  // "463 caves and shelters": what no lexicon has beside a thing is a thing.
  (isCategory(group.class) || group.class === 'unknown') &&
  isCategory(other.class) &&
  isPeople(group.class) === isPeople(other.class)

/** Whether a clause of its own begins with the group: "killed 12 soldiers and rebels fled". */
const beginsClause = ({ clauseOf, tokens }: Framed, group: Group, predicate: Frame['predicate']): boolean => {
  if (predicate.first > group.first) return false
  const clause = clauseOf(tokens.sentence[group.first] ?? 0)
  const { chunks } = clause
  const at = chunks.findIndex((chunk) => chunk.first === group.first)
  const from = chunks[at + 1]?.type === 'adverb' ? at + 2 : at + 1
  const verb = verbOf(clause, from)
  // "put the toll at 12 civilians and soldiers killed": a participle that closes the sentence begins none.
  const closes = verb?.form === 'bare' && verb.end - verb.first === 1 && /^(\.|)$/.test(chunks[from + 1]?.word ?? '')
  return verb !== undefined && !(closes && /^(kill|wound|injure|capture|arrest|detain)$/.test(verb.lemma))
}

/** "killed 34 gunmen and freed hostages": a participle that goes on with what was done, behind the verb of the figure. */
const isNextDeed = (
  { tokens: { folded } }: Framed,
  { wordsFirst, head }: Group,
  predicate: Frame['predicate'],
): boolean => {
  const verb = wordsFirst < head && predicate.end <= wordsFirst ? readVerb(folded[wordsFirst] ?? '') : undefined
  return verb?.forms.has('past') === true && verb.forms.has('participle') && VERB_SENSES.has(verb.lemma)
}

/** "two rifles, five magazines and homemade bombs": what closes a list is an item of its own, without a figure. */
const closesList = ({ clauseOf, tokens }: Framed, group: Group, other: Group): boolean => {
  const { chunks } = clauseOf(tokens.sentence[group.first] ?? 0)
  const at = chunks.findIndex(({ first }) => first === group.first)
  const isItem =
    chunks[at - 1]?.type === 'comma' && chunks[at - 2]?.type === 'group' && chunks[at - 2]?.counted === true
  if (!isItem) return false
  const last = chunks.findIndex(({ first }) => first === other.first)
  return !chunks.slice(last + 1, last + 4).some(({ counted }) => counted)
}

const SIDES: ReadonlySet<string> = new Set(['state-forces', 'non-state-armed', 'civilian'])

/** "12 civilians, soldiers | and auxiliaries": where what is counted ends before the "and", past people named between. */
const endOfList = ({ groups, tokens: { folded } }: Framed, group: Group): number => {
  const end = Math.max(group.end, group.reach)
  if (folded[end] !== ',' || !isPeople(group.class)) return end
  const next = groups[firstFrom(groups, end + 1)]
  const isBare = next?.first === end + 1 && next.first === next.wordsFirst && next.quantity < 0 && next.plural
  // "100 people, women and children" says who they are; another sort of people is counted with them.
  const isOther = SIDES.has(group.class) && SIDES.has(next?.class ?? '') && next?.class !== group.class
  return isBare && isOther && /^(and|or)$/.test(folded[next.end] ?? '') ? next.end : end
}

/**
 * The group that one figure counts together with its own: "41 soldiers and civilians", "110 tanks and other armoured
 * vehicles"; undefined when none does.
 */
export const joinedGroup = (framed: Framed, frame: Frame): Group | undefined => {
  const group = framed.groups[frame.label >= 0 ? frame.label : frame.group]
  if (!group || (group.quantity < 0 && frame.label < 0) || group.head < 0 || !group.plural) return undefined
  const { folded } = framed.tokens
  const end = endOfList(framed, group)
  if (!/^(and|or)$/.test(folded[end] ?? '')) return undefined
  const other = framed.groups[firstFrom(framed.groups, end + 1)]
  if (!other || other.first !== end + 1 || other.quantity >= 0 || other.head < 0 || !other.plural) return undefined
  const isBare = other.first === other.wordsFirst || /^(other|their)$/.test(other.determiner ?? '')
  return isBare &&
    !isNextDeed(framed, other, frame.predicate) &&
    isAlike(group, other) &&
    !closesList(framed, group, other) &&
    !beginsClause(framed, other, frame.predicate)
    ? other
    : undefined
}
