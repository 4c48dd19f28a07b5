import { isPeople } from '../../../4-mentions/en/nouns.ts'
import { groupAt, isGroup, subjectsOf, verbOf } from '../../clause/clause-walk.ts'
import { NEARLY, NEGATIONS } from '../../en/auxiliaries.ts'
import { VERB_SENSES } from '../../en/senses.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { takenBefore } from '../../taken-before.ts'
import { byAny, byVerb } from '../../woken-by.ts'

/** Nouns whose uncertainty is the missing of those behind "of". */
const UNCERTAIN = /^(fate|whereabouts)$/
const UNKNOWN = /^(unknown|unclear|uncertain|undetermined)$/
/** Verbs of which the passive, denied or followed by "for", says that someone is not found. */
const SEEKS = /^(find|locate|trace|hear|see|search|look|seek)$/
const NEWS = /^(contact|reach|news|trace|incommunicado)$/
const STAY = /^(be|remain|stay)$/

/** "out of contact", "without news": states that say nothing has been heard of someone. */
const LOST = /^(still |now |yet )*(out of (contact|reach)|without (news|trace|contact)|incommunicado)\b/

const isLost = ({ below }: FrameView, from: number): boolean =>
  LOST.test(below.tokens.folded.slice(from, from + 5).join(' '))

const isOfPeople = ({ below, clause }: FrameView, position: number): boolean => {
  const group = below.groups[groupAt(clause, position)]
  return group !== undefined && (isPeople(group.class) || group.class === 'elided' || group.class === 'name')
}

/** Who stands behind "of" at or after a position: "the fate of 20 of their companions remains unknown". */
const fateOf = (view: FrameView, at: number): number => {
  const { below, clause } = view
  if (clause.chunks[at + 1]?.word !== 'of' || !isGroup(clause, at + 2)) return -1
  const range = below.ranges[clause.sentence]
  const ahead = below.tokens.folded.slice(
    clause.chunks[at + 2]?.first ?? 0,
    Math.min(range?.end ?? 0, (clause.chunks[at + 2]?.end ?? 0) + 16),
  )
  return ahead.some((word) => UNKNOWN.test(word)) ? at + 2 : -1
}

/** The missing, told without the word: "58 of its men have not been found", "another six are out of contact". */
export const unheardOf: FrameRule = {
  name: 'frames/unheard-of',
  wokenBy: byAny(
    (word) => UNCERTAIN.test(word) || NEWS.test(word) || word === 'search',
    byVerb((lemma) => SEEKS.test(lemma)),
  ),
  onlyWith: (word) =>
    UNCERTAIN.test(word) ||
    /^(for|out|without|incommunicado|sought|\w+n['’]?t)$/.test(word) ||
    NEGATIONS.has(word) ||
    NEARLY.has(word),
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      const predicate = { first: chunk.first, end: chunk.end }
      const noun = chunk.type === 'group' ? below.groups[chunk.index] : undefined
      if (noun && noun.head >= 0 && UNCERTAIN.test(below.tokens.folded[noun.head] ?? '')) {
        const who = fateOf(view, at)
        if (who >= 0) yield found(view, makeFrame(groupAt(clause, who), 'missing', predicate))
        continue
      }
      const isSearch = noun !== undefined && noun.head >= 0 && below.tokens.folded[noun.head] === 'search'
      const lostOnes = isSearch ? searchFor(view, at) : -1
      if (lostOnes >= 0) yield found(view, makeFrame(groupAt(clause, lostOnes), 'missing', predicate))
      const verb = chunk.type === 'verb' ? verbOf(clause, at) : undefined
      if (!verb) continue
      const sought = soughtBy(view, at)
      if (sought >= 0) yield found(view, makeFrame(groupAt(clause, sought), 'missing', predicate))
      const notFound =
        verb.negated && verb.passive && (/^(find|locate|trace|see)$/.test(verb.lemma) || isHeard(view, at))
      const searched = !verb.negated && verb.passive && /^(search for|look for|seek)$/.test(searchedFor(view, at))
      const lost = !verb.negated && STAY.test(verb.lemma) && isLost(view, verb.end)
      if ((!notFound && !searched && !lost) || isSecond(view, at)) continue
      for (const position of subjectsOf(clause, at)) {
        const group = below.groups[groupAt(clause, position)]
        if (
          group &&
          group.quantity >= 0 &&
          isOfPeople(view, position) &&
          !takenBefore(clause, position, at) &&
          !/^bod(y|ies)$/.test(below.tokens.folded[group.head] ?? '')
        )
          yield found(view, makeFrame(groupAt(clause, position), 'missing', predicate))
      }
    }
  },
}

/** Who looks for those who are missing, and not for a culprit. */
const RESCUERS =
  /^(rescuers?|firefighters?|divers?|paramedics|medics|volunteers|lifeguards|coastguards?|crews?|teams?|workers|villagers|neighbours|relatives|families|search|searches)$/

/** "Rescuers were searching for six people": those sought by such as rescue; -1 when nobody is. */
const soughtBy = ({ below, clause }: FrameView, at: number): number => {
  const verb = verbOf(clause, at)
  if (!verb || verb.negated || verb.passive || !/^(search|look)$/.test(verb.lemma)) return -1
  if (clause.chunks[at + 1]?.word !== 'for' || !isGroup(clause, at + 2)) return -1
  const group = below.groups[groupAt(clause, at + 2)]
  const people = group?.class === 'elided' || group?.class === 'civilian' || group?.class === 'unknown-people'
  const byRescuers = subjectsOf(clause, at).some((one) => {
    const seeker = below.groups[groupAt(clause, one)]
    // "We are still looking for six people", says one of the bereaved.
    const areWe = below.tokens.folded[(seeker?.end ?? 0) - 1] === 'we' && group?.class !== 'elided'
    return areWe || RESCUERS.test(below.tokens.folded[seeker?.head ?? -1] ?? '')
  })
  return people && (group?.quantity ?? -1) >= 0 && byRescuers ? at + 2 : -1
}

const CULPRITS = /^(suspects?|attackers?|gunmen|culprits?|perpetrators?|killers?|assailants?|fugitives?|robbers?)$/

/** "a search was going on for another six people", "the search for 12 fishermen": those whom a search is for; -1 for none. */
const searchFor = ({ below, clause }: FrameView, at: number): number => {
  const next = verbOf(clause, at + 1) ? at + 2 : at + 1
  const from = clause.chunks[next]?.word === 'on' ? next + 1 : next
  const link = clause.chunks[from]?.type === 'adverb' ? from + 1 : from
  if (clause.chunks[link]?.word !== 'for' || !isGroup(clause, link + 1)) return -1
  const group = below.groups[groupAt(clause, link + 1)]
  if (!group || group.quantity < 0 || CULPRITS.test(below.tokens.folded[group.head] ?? '')) return -1
  return /^(civilian|unknown-people|elided)$/.test(group.class) ? link + 1 : -1
}

/** "have not been heard from" */
const isHeard = ({ clause }: FrameView, at: number): boolean =>
  verbOf(clause, at)?.lemma === 'hear' && /^(from|of)$/.test(clause.chunks[at + 1]?.word ?? '')

/** "were kidnapped there and have not been seen again": the verb before says more closely what befell them. */
const isSecond = ({ clause }: FrameView, at: number): boolean => {
  if (clause.chunks[at - 1]?.type !== 'and') return false
  for (let here = at - 2; here > 0 && here > at - 8; here -= 1) {
    const verb = verbOf(clause, here)
    if (verb) return verb.passive && /^(abducted|captured)$/.test(VERB_SENSES.get(verb.lemma)?.people ?? '')
    if (
      /^(group|comma|semicolon)$/.test(clause.chunks[here]?.type ?? '') &&
      clause.chunks[here - 1]?.type !== 'preposition'
    )
      return false
  }
  return false
}

const searchedFor = ({ clause }: FrameView, at: number): string => {
  const lemma = verbOf(clause, at)?.lemma ?? ''
  return clause.chunks[at + 1]?.word === 'for' && !isGroup(clause, at + 2) ? `${lemma} for` : lemma
}
