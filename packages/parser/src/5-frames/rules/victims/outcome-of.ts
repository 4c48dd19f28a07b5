import { NOUN_FORMS } from '../../../4-mentions/en/nouns.ts'
import type { Group } from '../../../4-mentions/group.ts'
import type { Mentioned } from '../../../4-mentions/mentioned.ts'
import { isApposition } from '../../apposition.ts'
import type { Chunk } from '../../clause/chunk.ts'
import { agentsOfEvent, byAgents, groupAt, groupsAt, isGroup, subjectsOf, verbOf } from '../../clause/clause-walk.ts'
import { domainOf, measureFor } from '../../counted/domain.ts'
import { REPORTING_LEMMAS } from '../../en/reporting-lemmas.ts'
import { NOUN_SENSES, type Sense } from '../../en/senses.ts'
import { makeFrame } from '../../frame.ts'
import { hedgeOfOutcome, isGiven } from '../../hedge-of-outcome.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { membersOfOutcome } from '../../lists/members-of-outcome.ts'
import { byNoun } from '../../woken-by.ts'

/** "the killers of the judge": who did it stands for what was done, and names nobody. */
const KILLERS = /^(killers?|murderers?|assassins?)$/

/** "the return of 104 prisoners": whoever was held comes free. */
const RETURNS = /^(return|repatriation|handover|swap|exchange)$/
const HELD = /^(prisoners?|captives?|hostages?|detainees?|pows?|abductees?|kidnapped)$/

const senseOf = (below: Mentioned, group: Group): Sense | undefined => {
  if (group.head < 0) return undefined
  const word = below.tokens.folded[group.head] ?? ''
  if (RETURNS.test(word)) return { people: 'freed' }
  return NOUN_SENSES.get(NOUN_FORMS.get(word)?.singular ?? word)
}

/** Who did it: "by" behind the outcome, its owner's verb, or who stands behind the event that led to it. */
const agentsOfOutcome = ({ below, clause }: FrameView, at: number): readonly number[] => {
  // "the execution by the rebels of 31 people", "the killing of 31 people by the rebels"
  const named = byAgents(clause, at)
  if (named.length > 0) return groupsAt(below, clause, named)
  for (let here = at - 1; here >= 0 && here > at - 9; here -= 1) {
    if (/^(subordinator|relative|semicolon|colon)$/.test(clause.chunks[here]?.type ?? '')) return []
    const verb = verbOf(clause, here)
    if (!verb) continue
    // "documented the death of": whoever reports an outcome did not bring it about; "claims killing" says just that.
    if (REPORTING_LEMMAS.has(verb.lemma) && verb.lemma !== 'claim') return []
    const subjects = subjectsOf(clause, here)
    const [first] = [...subjects].sort((a, b) => a - b)
    if (first === undefined) return []
    const behind = agentsOfEvent(clause, first)
    return groupsAt(below, clause, behind.length > 0 ? behind : subjects)
  }
  return []
}

/** "Death to the invader!" */
const isCurse = ({ below }: FrameView, group: Group): boolean =>
  group.determiner === null && below.tokens.folded[group.head] === 'death'

/** "the village of Aru", "the University of Juba": whose "of" is its own. */
const isSite = ({ groups, tokens }: Mentioned, chunk: Chunk | undefined): boolean => {
  const group = groups[chunk?.index ?? -1]
  // "in the capital of": a capital needs no name.
  const isCapital = tokens.folded[group?.head ?? -1] === 'capital'
  return !isCapital && /^(territory|infrastructure|place-word)$/.test(group?.class ?? '')
}

/**
 * Where the "of" of an outcome stands: right behind it, or behind where and when it came about ("the discovery from them of
 * 16 vests", "the murder on the evening of 27 February of six").
 */
const ofBehind = ({ below, clause }: FrameView, at: number): number => {
  const { chunks } = clause
  if (chunks[at + 1]?.word === 'of' || chunks[at + 1]?.word === 'among') return at + 1
  for (let here = at + 1; here < at + 9; here += 1) {
    const chunk = chunks[here]
    const ofTime = chunk?.word === 'of' && chunks[here + 1]?.type === 'time'
    // "killings in the coastal village of Aru"
    const ofName =
      chunk?.word === 'of' && (chunks[here - 1]?.reach ?? 0) > chunk.first && isSite(below, chunks[here - 1])
    if (chunk?.word === 'of' && !ofTime && !ofName && here > at + 1) return here
    // "the massacre, in March, of eight men"
    if (chunk?.type === 'comma' && (here === at + 1 || chunks[here + 1]?.word === 'of')) continue
    // "the killings during the past 72 hours of a judge"
    if (chunk?.word === 'the' && chunks[here + 1]?.word === 'past') continue
    if (chunk?.type !== 'preposition' && chunk?.type !== 'time' && !(chunk?.type === 'group' && here > at + 1)) break
    // "the release in exchange for 12 hostages": only a place or a time is passed over.
    if (chunk.type === 'preposition' && !PASSED.test(chunk.word) && !ofTime && !ofName) break
  }
  return at + 1
}

const CASUALTIES: Sense = { people: 'casualties' }

/** "the killing or maiming of 22 children": where the "of" stands behind both; -1 when only one is told. */
const behindMaiming = ({ below, clause }: FrameView, at: number, { head }: Group): number => {
  const joined = /^(and|or)$/.test(clause.chunks[at + 1]?.type ?? '') && below.tokens.folded[head] === 'killing'
  const second = below.tokens.folded[clause.chunks[at + 2]?.first ?? -1] ?? ''
  if (!joined || !/^(maiming|wounding|injuring|injury)$/.test(second)) return -1
  return clause.chunks[at + 3]?.word === 'of' ? at + 3 : -1
}

const isMoney = ({ quantities }: Mentioned, group: Group | undefined): boolean =>
  /^[A-Z]{3}$/.test(quantities[group?.quantity ?? -1]?.value.unit ?? '')

/** Prepositions of place, time and source that may stand between an outcome and its "of". */
const PASSED = /^(in|on|at|near|outside|inside|from|during|over|by|last|past|this|early|late)$/

/** "the elimination of 80 terrorists", "its seizure of two armoured vehicles", "killing of six". */
export const outcomeOf: FrameRule = {
  name: 'frames/outcome-of',
  wokenBy: byNoun((singular) => NOUN_SENSES.has(singular) || RETURNS.test(singular)),
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      if (chunk.type !== 'group') continue
      const group = below.groups[chunk.index]
      const joinedAt = group ? behindMaiming(view, at, group) : -1
      const sense = joinedAt < 0 ? group && senseOf(below, group) : CASUALTIES
      const ofAt = joinedAt < 0 ? ofBehind(view, at) : joinedAt
      const of = clause.chunks[ofAt]
      // "the deaths of “around 60 people”"
      const ofWhom = clause.chunks[ofAt + 1]?.type === 'quote' ? ofAt + 2 : ofAt + 1
      if (
        !group ||
        !sense ||
        of?.type !== 'preposition' ||
        !(of.word === 'of' || of.word === 'among' || (of.word === 'to' && !isCurse(view, group))) ||
        !isGroup(clause, ofWhom)
      )
        continue
      const hedge = hedgeOfOutcome(view, at, group)
      if (group.quantity >= 0 || hedge === 'none') continue
      const agents = KILLERS.test(below.tokens.folded[group.head] ?? '') ? [] : agentsOfOutcome(view, at)
      const members = membersOfOutcome(clause, at, ofWhom)
      for (const position of members.filter((member) => !isApposition(below, clause, members, member))) {
        const index = groupAt(clause, position)
        const affected = below.groups[index]
        // "the loss of life" names nobody.
        if (affected?.plural === false && below.tokens.folded[affected.head] === 'life') continue
        const returns = RETURNS.test(below.tokens.folded[group.head] ?? '')
        if (returns && !HELD.test(below.tokens.folded[affected?.head ?? -1] ?? '')) continue
        const measure = affected && measureFor(below, sense, affected, domainOf(below, affected))
        // "losses of 450 million dollars"
        if (measure === 'lost' && isMoney(below, affected)) continue
        if (measure)
          yield found(
            view,
            makeFrame(
              index,
              measure,
              { first: group.first, end: group.end },
              { agents, owner: group.owner, hedge, given: isGiven(view, at, group) },
            ),
          )
      }
    }
  },
}
