import type { Measure } from '@reportedly/schema'
import { isPeople } from '../../../4-mentions/en/nouns.ts'
import { groupAt, isGroup, listRight, skipAside, verbOf } from '../../clause/clause-walk.ts'
import { REPORTING_LEMMAS } from '../../en/reporting-lemmas.ts'
import { THOSE } from '../../en/those.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { nounBehind } from '../../noun-behind.ts'

const FARTHEST = 8
const COMPRISE = /^(comprise|consist of|consist|number)$/

/** What befell those whom a chunk names with "the" or a figure: "the dead", "the victims", "the 12 dead". */
const measureAt = ({ below, clause }: FrameView, at: number): Measure | undefined => {
  const chunk = clause.chunks[at]
  const { folded } = below.tokens
  if (chunk?.type === 'state')
    return folded[chunk.first - 1] === 'the' ||
      folded[clause.chunks[at - 1]?.first ?? -1] === 'the' ||
      (WHICH.test(folded[chunk.first - 1] ?? '') && folded[chunk.first - 2] === 'the')
      ? THOSE.get(chunk.word)
      : undefined
  // "The wounded" reads like a verb.
  if (chunk?.type === 'verb')
    return /^(the|those)$/.test(folded[chunk.first - 1] ?? '') && chunk.end - chunk.first === 1
      ? THOSE.get(folded[chunk.first] ?? '')
      : undefined
  const group = chunk?.type === 'group' ? below.groups[chunk.index] : undefined
  const definite = group !== undefined && /^(the|its|their|these|those)$/.test(group.determiner ?? '')
  if (!definite) return undefined
  if (group.end - group.wordsFirst === 1) return THOSE.get(folded[group.head] ?? '')
  // "The second victim was a nurse"
  const words = folded.slice(group.wordsFirst, group.end)
  if (words.length === 2 && WHICH.test(words[0] ?? ''))
    return THOSE.get(`${words[1] ?? ''}s`) ?? THOSE.get(words[1] ?? '')
  // "The wounded reporters are Ana Paz and Luis Mora"
  const first = folded[group.wordsFirst] ?? ''
  return group.plural && group.quantity < 0 && isPeople(group.class) && DESCRIBED.test(first)
    ? THOSE.get(first)
    : undefined
}

/** Which of several: "the third deceased". */
const WHICH = /^(first|second|third|fourth|fifth|sixth|seventh|other|last|only|youngest|oldest|remaining)$/

const DESCRIBED = /^(dead|killed|slain|murdered|wounded|injured|arrested|detained|abducted|kidnapped|missing)$/

/** "On the dead the text has only the mayor": what is spoken about is no subject. */
const isTopic = ({ below, clause }: FrameView, at: number): boolean => {
  const first = clause.chunks[at]?.first ?? 0
  const article = below.tokens.folded[first] === 'the' ? first : first - 1
  return /^(on|about|regarding|concerning|over|for)$/.test(below.tokens.folded[article - 1] ?? '')
}

/** "One of those killed was a teacher": the figure is told already, and the noun says who it is. */
const isOfShare = ({ below, clause }: FrameView, at: number): boolean => {
  const { folded } = below.tokens
  const first = clause.chunks[at]?.first ?? 0
  const those = /^(the|those)$/.test(folded[first] ?? '') ? first : first - 1
  const share = below.groups[(below.groupOf[those - 2] ?? 0) - 1]
  return /^(the|those)$/.test(folded[those] ?? '') && folded[those - 1] === 'of' && (share?.quantity ?? -1) >= 0
}

/** Where a list of those meant begins behind the verb that links it; -1 when there is none. */
const listBehind = ({ below, clause }: FrameView, at: number): number => {
  for (let here = at + 1; here < at + FARTHEST; here += 1) {
    const verb = verbOf(clause, here)
    // "The third victim, they insisted, was a boy"
    const isAside = REPORTING_LEMMAS.has(verb?.lemma ?? '') && clause.chunks[here + 1]?.type === 'comma'
    if (!verb || isAside) continue
    if ((verb.form !== 'copula' && !COMPRISE.test(verb.lemma)) || verb.negated) return -1
    const first = skipAside(clause, /^(of|:)$/.test(clause.chunks[here + 1]?.word ?? '') ? here + 2 : here + 1)
    const group = isGroup(clause, first) ? below.groups[groupAt(clause, first)] : undefined
    // "The dead number 14", "the dead are seven"
    if ((verb.lemma === 'number' || verb.form === 'copula') && group && group.head < 0 && group.quantity >= 0)
      return first
    return group && (isPeople(group.class) || group.person === true) && group.head >= 0 ? first : -1
  }
  return -1
}

/** "The dead, according to the ministry, were 15 inmates", "The victims were seven men", "three of the victims were children". */
export const theDeadWere: FrameRule = {
  name: 'frames/the-dead-were',
  wokenBy: (word) => THOSE.has(word) || THOSE.has(`${word}s`),
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      const share = chunk.type === 'group' ? below.groups[chunk.index] : undefined
      const predicate = { first: chunk.first, end: chunk.end }
      // "Three of the victims were children": the part is the figure, its noun stands behind.
      if (share && share.partOf >= 0 && share.quantity >= 0) {
        const measure = THOSE.get(below.tokens.folded[share.head] ?? '')
        const noun = measure ? nounBehind(view, at) : -1
        const label = groupAt(clause, noun)
        if (measure && noun >= 0) yield found(view, makeFrame(chunk.index, measure, predicate, { label }))
        continue
      }
      const measure = isTopic(view, at) || isOfShare(view, at) ? undefined : measureAt(view, at)
      const first = measure ? listBehind(view, at) : -1
      if (!measure || first < 0) continue
      for (const position of listRight(clause, first))
        yield found(view, makeFrame(groupAt(clause, position), measure, predicate))
    }
  },
}
