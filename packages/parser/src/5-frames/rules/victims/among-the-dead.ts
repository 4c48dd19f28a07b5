import type { Measure } from '@reportedly/schema'
import { isPeople } from '../../../4-mentions/en/nouns.ts'
import { groupAt, isGroup, listRight, skipAside, subjectsOf, verbOf } from '../../clause/clause-walk.ts'
import type { Clause } from '../../clause/chunk-sentence.ts'
import { VERB_SENSES } from '../../en/senses.ts'
import { isApposition } from '../../apposition.ts'
import { outcomeBefore } from '../../outcome-before.ts'
import { THOSE } from '../../en/those.ts'
import { identifiedBefore } from '../../identified-before.ts'
import { makeFrame } from '../../frame.ts'
import { membersFrom } from '../../lists/members-from.ts'
import { sharingVerb } from '../../sharing-verb.ts'
import { thingsTaken } from '../../counted/things-taken.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'

const OPENING = /^(the|those|its|their|persons|people|'s)$/

/** "the rescued hostages": what befell people last stands before their noun. */
const measureInWords = ({ below, clause }: FrameView, at: number): Measure | undefined => {
  const group = isGroup(clause, at) ? below.groups[groupAt(clause, at)] : undefined
  if (!group || group.head < 0 || !isPeople(group.class)) return undefined
  const said = below.tokens.folded.slice(group.wordsFirst, group.head).findLast((word) => THOSE.has(word))
  return said === undefined ? undefined : THOSE.get(said)
}

/** "those we have buried", "the people they buried on Sunday": the dead, by whoever buries them. */
const buriedBehind = (
  { below, clause }: FrameView,
  from: number,
): { readonly measure: Measure; readonly next: number } | undefined => {
  const { folded } = below.tokens
  const those = clause.chunks[from]
  if (!/^(those|people|persons)$/.test(folded[(those?.end ?? 0) - 1] ?? '')) return undefined
  const isWe = isGroup(clause, from + 1) && below.groups[groupAt(clause, from + 1)]?.class === 'pronoun'
  return isWe && verbOf(clause, from + 2)?.lemma === 'bury' ? { measure: 'killed', next: from + 3 } : undefined
}

/** The measure of "the dead", "those killed", "the wounded" whose last word stands at a token at or before `end`. */
const measureOfThose = (
  { below, clause }: FrameView,
  from: number,
): { readonly measure: Measure; readonly next: number } | undefined => {
  const { folded } = below.tokens
  const buried = buriedBehind({ below, clause }, from)
  if (buried) return buried
  for (let at = from; at < Math.min(clause.chunks.length, from + 3); at += 1) {
    const chunk = clause.chunks[at]
    if (!chunk) return undefined
    const word = folded[chunk.end - 1] ?? ''
    const measure = measureInWords({ below, clause }, at) ?? THOSE.get(word)
    const opening = folded[chunk.first - 1] ?? ''
    const behind = clause.chunks[at - 1]
    const described = at > from && behind?.type === 'group' ? (folded[behind.first] ?? '') : ''
    const opened = [opening, folded[chunk.first] ?? '', described].some((word) => OPENING.test(word))
    // "of the republic were killed": a verb with its auxiliary names nobody.
    const isWord = chunk.type !== 'verb' || chunk.end - chunk.first === 1
    // "the priests murdered": the noun before it opens it.
    if (measure && opened && isWord) return { measure, next: at + 1 }
    // "Among Monday's dead"
    if (chunk.type !== 'other' && chunk.type !== 'group' && chunk.type !== 'time') return undefined
  }
  return undefined
}

/** Past ", according to the hospital,": where the sentence goes on. */
const behindSource = ({ chunks }: Clause, at: number): number => {
  // "Among the wounded, there are 130 women"
  if (chunks[at]?.type === 'comma' && chunks[at + 1]?.word === 'there') return at + 1
  if (chunks[at]?.type !== 'comma' || chunks[at + 1]?.word !== 'according to') return at
  const closes = chunks.findIndex(({ type }, here) => here > at + 1 && type === 'comma')
  return closes < 0 || closes > at + 6 ? at : closes + 1
}

/** The verb behind "the dead", perhaps past when and where they died; -1 when something else comes first. */
const verbBehind = ({ below, clause }: FrameView, start: number): number => {
  const from = behindSource(clause, start)
  for (let here = from; here < from + 6; here += 1) {
    const chunk = clause.chunks[here]
    if (chunk?.type === 'verb') return here
    const passed = /^(adverb|time|quote|other|preposition)$/.test(chunk?.type ?? '')
    // "Among the wounded we have 130 women"
    const isWe = chunk?.type === 'group' && below.groups[chunk.index]?.class === 'pronoun'
    if (!passed && !isWe && clause.chunks[here - 1]?.type !== 'preposition') return -1
  }
  return -1
}

interface Told {
  readonly positions: readonly number[]
  readonly measure: Measure
}

/** Whether a verb at a position tells an outcome of its own: "arrived dead", "died". */
const tellsMore = ({ clause }: FrameView, at: number): boolean => {
  const verb = verbOf(clause, at)
  return (
    verb !== undefined && (clause.chunks[at + 1]?.type === 'state' || VERB_SENSES.get(verb.lemma)?.people === 'killed')
  )
}

/** "Of the wounded, 30 were children" */
const shareOf = (view: FrameView, at: number): Told | undefined => {
  const { chunks } = view.clause
  // "80 men of the town killed, another 20 hurt": what belongs to the noun before it opens nothing.
  const those = chunks[at]?.word === 'of' && chunks[at - 1]?.type !== 'group' ? measureOfThose(view, at + 1) : undefined
  if (!those || chunks[those.next]?.type !== 'comma' || !isGroup(view.clause, those.next + 1)) return undefined
  const first = those.next + 1
  // "Of the 12 arrested, two of whom were hurt, …": an aside with a verb of its own.
  if (chunks[first]?.word === 'of whom') return undefined
  // "Of the 49 wounded, 13 died": what befell the share is told behind it.
  if (tellsMore(view, skipAside(view.clause, first + 1))) return undefined
  return { positions: [first, ...sharingVerb(view.clause, first)], measure: those.measure }
}

/** "Among the 58 are nine children": those told of before by their number. */
const theCounted = (view: FrameView, at: number): ReturnType<typeof measureOfThose> => {
  const { below, clause } = view
  const group = isGroup(clause, at) ? below.groups[groupAt(clause, at)] : undefined
  if (!group || group.quantity < 0 || group.head >= 0 || group.determiner !== 'the') return undefined
  const measure = outcomeBefore(view, group.first)
  return measure && { measure, next: at + 1 }
}

/** "Among the dead were three children", and the other way about: "A pharmacist was among the dead". */
function* amongThose(view: FrameView, at: number): Iterable<Told> {
  const { clause } = view
  const opens = /^amongs?t?$/.test(clause.chunks[at]?.word ?? '')
  const those = opens
    ? (measureOfThose(view, at + 1) ?? theCounted(view, at + 1) ?? thingsTaken(view, at + 1))
    : undefined
  if (!those) return
  const verbAfter = verbBehind(view, those.next)
  const behind = skipAside(clause, verbAfter + 1)
  if (verbOf(clause, verbAfter) && isGroup(clause, behind)) {
    const members = membersFrom(view, behind)
    // "Among those taken was Luis Mora, a former mayor, along with his wife": one and the same.
    const positions = members.filter((one) => !isApposition(view.below, clause, members, one))
    yield { positions, measure: those.measure }
  }
  const named = identifiedBefore(clause, clause.chunks[at - 1]?.word === 'as' ? at - 2 : at - 1)
  if (named.length > 0) yield { positions: named, measure: those.measure }
  // "There were four children among the injured"
  const thereAt = isGroup(clause, at - 1) && verbOf(clause, at - 2)?.form === 'copula' ? at - 3 : -1
  if (clause.chunks[thereAt]?.word === 'there' && verbOf(clause, at - 2)?.negated !== true)
    yield { positions: [at - 1], measure: those.measure }
  const verbAt = verbOf(clause, at - 1) ? at - 1 : at - 2
  if (/^(be|number|count)$/.test(verbOf(clause, verbAt)?.lemma ?? ''))
    yield { positions: subjectsOf(clause, verbAt), measure: those.measure }
}

/** "Three children were among 11 civilians killed": some of those whom the participle behind them speaks of. */
function* amongCounted(view: FrameView, at: number): Iterable<Told & { readonly whole: number }> {
  const { below, clause } = view
  const whole = isGroup(clause, at + 1) ? below.groups[groupAt(clause, at + 1)] : undefined
  if (!/^amongs?t?$/.test(clause.chunks[at]?.word ?? '') || !whole || whole.quantity < 0) return
  const behind = clause.chunks[skipAside(clause, at + 2)]
  const measure =
    behind && /^(verb|state)$/.test(behind.type) ? THOSE.get(below.tokens.folded[behind.end - 1] ?? '') : undefined
  const verb = verbOf(clause, at - 1)
  if (!measure || verb?.negated) return
  // A headline leaves out the verb: "Five children among 18 killed in strike".
  const isHeadline = clause.chunks[at - 1]?.counted === true && behind?.type === 'verb'
  const positions = verb?.form === 'copula' ? subjectsOf(clause, at - 1) : isHeadline ? [at - 1] : []
  if (positions.length > 0) yield { positions, measure, whole: groupAt(clause, at + 1) }
}

/** How far before "included" those may be named whom a place and a day part from it. */
const SETTING_WITHIN = 9

/** "Those killed in Friday’s attack included …": past where and when it was. */
const thosePastSetting = (view: FrameView, at: number): Measure | undefined => {
  const { chunks } = view.clause
  const isSetting = (here: number): boolean =>
    /^(preposition|time|adverb|quote)$/.test(chunks[here]?.type ?? '') ||
    (chunks[here]?.type === 'group' && /^(preposition|time|other)$/.test(chunks[here - 1]?.type ?? ''))
  for (let from = at - 1; from >= 0 && from > at - SETTING_WITHIN; from -= 1) {
    const those = measureOfThose(view, from)
    if (those && those.next <= at) return those.measure
    if (!isSetting(from) && chunks[from]?.type !== 'other' && !/^(verb|state)$/.test(chunks[from]?.type ?? ''))
      return undefined
  }
  return undefined
}

/** "The dead include four women", "those killed were all villagers and included six minors". */
const theDeadInclude = (view: FrameView, at: number): Told | undefined => {
  const { clause } = view
  const chunk = clause.chunks[at]
  const behind = skipAside(clause, at + 1)
  if (chunk?.type !== 'including' || !/^includ/.test(chunk.word) || !isGroup(clause, behind)) return undefined
  // "The toll includes 12 children"
  const toll = isGroup(clause, at - 1) ? view.below.groups[groupAt(clause, at - 1)] : undefined
  if (toll && toll.quantity < 0 && /^(tolls?|death-toll)$/.test(view.below.tokens.folded[toll.head] ?? ''))
    return { positions: listRight(clause, behind), measure: 'killed' }
  const near = measureOfThose(view, Math.max(0, at - 2)) ?? measureOfThose(view, Math.max(0, at - 1))
  if (near && near.next <= at + 1) return { positions: listRight(clause, behind), measure: near.measure }
  const past = thosePastSetting(view, at)
  if (past) return { positions: listRight(clause, behind), measure: past }
  // Farther back only past a copula and "and": the subject that both verbs share.
  if (clause.chunks[at - 1]?.type !== 'and') return undefined
  for (let here = at - 2; here > 0 && here > at - 7; here -= 1) {
    if (verbOf(clause, here)?.form !== 'copula') continue
    const far = measureOfThose(view, Math.max(0, here - 2)) ?? measureOfThose(view, here - 1)
    return far && far.next <= here ? { positions: listRight(clause, behind), measure: far.measure } : undefined
  }
  return undefined
}

/** "52 fatalities were among the casualties": the noun says itself what befell them. */
const countsOutcome = ({ below, clause }: FrameView, at: number): boolean =>
  /^(fatalit(y|ies)|deaths?|injuries)$/.test(below.tokens.folded[below.groups[groupAt(clause, at)]?.head ?? -1] ?? '')

/** "Among the dead were three children", "The dead include four women", "A pharmacist was also among the dead". */
export const amongTheDead: FrameRule = {
  name: 'frames/among-the-dead',
  wokenBy: (word) => THOSE.has(word) || /^(among|tolls?|death-toll)$/.test(word),
  *find(view) {
    for (const [at, chunk] of view.clause.chunks.entries()) {
      const told = [shareOf(view, at), ...amongThose(view, at), theDeadInclude(view, at)]
      const predicate = { first: chunk.first, end: chunk.end }
      const counted = [...amongCounted(view, at)]
      for (const { positions, measure, whole } of counted)
        for (const position of positions)
          yield found(view, makeFrame(groupAt(view.clause, position), measure, predicate, { subsetOf: whole }))
      // "among the five dead": of these five, and not of the dead told before.
      if (counted.length > 0) continue
      for (const { positions, measure } of told.filter((each) => each !== undefined))
        for (const position of positions)
          if (!countsOutcome(view, position))
            yield found(view, makeFrame(groupAt(view.clause, position), measure, predicate))
    }
  },
}
