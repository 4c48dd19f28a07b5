import { SAYS } from '../en/says.ts'
import { CAPITALISED, LOWER, MARK, NUMBER, UPPER, WORD } from '../../2-tokens/tokenize.ts'
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, GROUP_OPENERS, isAdverb, PREPOSITIONS } from '../en/function-words.ts'
import { NO_WORD } from '../../engine/word.ts'
import { NOUN_FORMS } from '../en/nouns.ts'
import type { GroupView } from './group-view.ts'
import { followsSeveral } from './next-to-figure.ts'
import { nounAt } from './noun-at.ts'
import { isHeadOf, isNamedState } from './noun-by-neighbour.ts'
import { opensGroup } from './opens-group.ts'
import { factsOf } from './word-facts.ts'

const SPEAKS: ReadonlySet<string> = new Set(['organisation', 'civilian', 'state-forces', 'non-state-armed'])
const FEW_WORDS = 8

/** Auxiliaries that the base form of a verb follows. */
const BEFORE_BASE = /^(will|would|could|may|might|can|cannot|should|shall|must|do|does|did|\w+n't|'t)$/

/** "the Central Reserve Police Force (CRPF)" */
const isAcronymBehind = ({ folded, letterCase }: GroupView['below']['tokens'], at: number): boolean =>
  folded[at] === '(' && letterCase[at + 1] === UPPER && folded[at + 2] === ')'

/** "the Rapid Support Forces": capitals on both sides, in a sentence that otherwise has none. */
const isWithinName = ({ below: { tokens, quantityAt }, upperCase }: GroupView, at: number): boolean => {
  const isCapital = (token: number): boolean => tokens.letterCase[token] === CAPITALISED
  const named = isAcronymBehind(tokens, at + 1)
  let first = at - 1
  while (named && isCapital(first - 1) && tokens.sentence[first - 1] === tokens.sentence[at]) first -= 1
  const opening = tokens.folded[first - 1] ?? ''
  return (
    !upperCase &&
    [at - 1, at].every(isCapital) &&
    (isCapital(at + 1) || named) &&
    tokens.sentence[at - 1] === tokens.sentence[at + 1] &&
    (DETERMINERS.has(opening) ||
      opening === "'s" ||
      (named && (quantityAt[first] ?? 0) > 0) ||
      tokens.kind[first - 1] === NUMBER ||
      (tokens.kind[first - 1] === WORD && tokens.letterCase[first - 1] === LOWER))
  )
}

/** "in remarks to state television": what belongs to a state, and nothing stated. */
const isOfState = (folded: readonly string[], at: number): boolean =>
  folded[at] === 'state' &&
  /^(television|tv|radio|media|news|broadcaster|press|police|authorities)$/.test(folded[at + 1] ?? '')

/** Whether an auxiliary, a particle or a subject beside the word makes a verb of it. */
const isVerbHere = ({ below: { tokens } }: GroupView, at: number, head: number): boolean => {
  const word = tokens.folded[at] ?? ''
  const before = tokens.folded[at - 1] ?? ''
  // "were shot", "was also hit": behind an auxiliary stands a verb.
  const auxiliary = isAdverb(before, false) ? (tokens.folded[at - 2] ?? '') : before
  const forms = factsOf(tokens.words[at] ?? NO_WORD).verb?.forms
  if (head < 0 && AUXILIARIES.has(auxiliary) && forms?.has('participle') === true) return true
  // "did not attack", "might target"
  if (head < 0 && BEFORE_BASE.test(auxiliary) && forms?.has('base') === true) return true
  if (head < 0 && /^[,)–—]$/.test(before) && word === 'claims' && tokens.folded[at + 1] === 'to') return true // "…, in a statement, claims to have"
  // "…, reports Radio Okapi": behind what was said, a verb of saying stands before who says it.
  if (head < 0 && /^([,"”’']|--)$/.test(before) && /^(reports|claims|states|notes)$/.test(word))
    return tokens.letterCase[at] === LOWER && tokens.letterCase[at + 1] !== LOWER && tokens.kind[at + 1] === WORD
  // "and shot them dead": a noun has no object.
  if (head < 0 && /^(them|him|it|us|me)$/.test(tokens.folded[at + 1] ?? '') && !DETERMINERS.has(before)) return true
  // "were pulled out of buses and shot at close range"
  if (head < 0 && word === 'shot' && before === 'and' && /^(at|by|through)$/.test(tokens.folded[at + 1] ?? ''))
    return true
  const particle = /^(down|dead|up|off|back)$/.test(tokens.folded[at + 1] ?? '')
  if (particle && /^(shot|shots|fire|fires|shoot|gun|guns)$/.test(word)) return true
  // "according to state media", "set fire to supply trucks": what stands there is no infinitive.
  if (before === 'to' && forms?.has('base') === true)
    return !/^(according|fire)$/.test(tokens.folded[at - 2] ?? '') && !isOfState(tokens.folded, at)
  // "in that attack": behind a preposition "that" points.
  if (before === 'that' && PREPOSITIONS.has(tokens.folded[at - 2] ?? '')) return false
  return head < 0 && /^(he|she|they|who|which|that|we|i|it)$/.test(before)
}

/** "lost control", "regained control": such a verb takes a noun, never another verb. */
const BEFORE_NOUN = /^(lose|loses|losing|lost|gain|gains|gained|regain|regains|regained)$/

/** Whether the word can be the first noun of a group. */
const beginsNouns = (view: GroupView, at: number): boolean => {
  const { tokens, quantityAt } = view.below
  const before = tokens.folded[at - 1] ?? ''
  if (
    DETERMINERS.has(before) ||
    before === "'s" ||
    PREPOSITIONS.has(before) ||
    (quantityAt[at - 1] ?? 0) > 0 ||
    // "at least 22 targets": a plural behind a figure of several words
    ((tokens.folded[at] ?? '').endsWith('s') && followsSeveral(view, at)) ||
    GROUP_OPENERS.has(before) ||
    BEFORE_NOUN.test(before) ||
    // "had burns": an auxiliary of the past wants a participle
    (/^(have|has|had)$/.test(before) && factsOf(tokens.words[at] ?? NO_WORD).verb?.forms.has('participle') === false)
  )
    return true
  const begins = at === 0 || tokens.sentence[at - 1] !== tokens.sentence[at]
  if (nounAt(view, at) === undefined) return begins && nounAt(view, at + 1) !== undefined
  if (opensGroup(view, at + 1)) return false
  return begins || tokens.kind[at - 1] === MARK || CONJUNCTIONS.has(before) || view.groups.at(-1)?.end !== at
}

/** "Radio Okapi reports, citing the army, that …": whoever opens a sentence and goes by another. */
const opensWithSource = ({ below: { tokens } }: GroupView, at: number, head: number): boolean =>
  tokens.folded[at + 1] === ',' &&
  /^(citing|quoting|with)$/.test(tokens.folded[at + 2] ?? '') &&
  tokens.letterCase[head] !== LOWER

/** "…, the governor reports.", "On Monday, the radio reports, …": a noun of its own would need something said of it. */
const closesWithSource = (view: GroupView, at: number, head: number): boolean => {
  const { tokens } = view.below
  if (!/^(reports|claims|states)$/.test(tokens.folded[at] ?? '')) return false
  if (at + 1 < view.limit && !/^[.,]$/.test(tokens.folded[at + 1] ?? '')) return false
  const entry = nounAt(view, head)
  if (opensWithSource(view, at, head)) return true
  const speaks = entry === undefined ? tokens.letterCase[head] !== LOWER : !entry.plural && SPEAKS.has(entry.class)
  for (let here = at - 1; speaks && here > at - FEW_WORDS && here >= 0; here -= 1) {
    if (tokens.folded[here] === ',') return true
    // "the correspondent in Goma reports"
    const stands = nounAt(view, here - 1)
    if (/^(in|at)$/.test(tokens.folded[here] ?? '') && stands?.plural === false && SPEAKS.has(stands.class)) continue
    if (/^(to|by|from|in|on|and|with|than)$/.test(tokens.folded[here] ?? '')) return false
  }
  return false
}

/** Base forms that stand behind an object as particles: "revised the toll down". */
const PARTICLES = /^(down|back|open|close|free|clear|dead|clean)$/
/** Verbs that take a base form behind their object: "let the man go", "saw a soldier fall". */
const BEFORE_BARE =
  /^(let|lets|make|makes|made|see|saw|seen|hear|heard|watch|watched|help|helps|helped|have|had|do|does|did)$/

/** "the village head", "a bus stop", "a car bomb that": behind one of its kind a base form is no verb. */
const isBaseBehindSingular = (view: GroupView, at: number, head: number): boolean => {
  const { tokens, quantityAt } = view.below
  const forms = factsOf(tokens.words[at] ?? NO_WORD).verb?.forms
  const entry = nounAt(view, head)
  if (!forms?.has('base') || forms.has('past') || head !== at - 1) return false
  if (PARTICLES.test(tokens.folded[at] ?? '')) return false
  // "a police guard and his driver"; but "the police guard the bridge"
  const isOne =
    entry?.class === 'organisation' &&
    /^an?$/.test(tokens.folded[head - 1] ?? '') &&
    !DETERMINERS.has(tokens.folded[at + 1] ?? '')
  if (entry && !isOne && (entry.plural || entry.class === 'organisation' || entry.class === 'time')) return false
  let first = head
  while (first > 0 && tokens.sentence[first - 1] === tokens.sentence[at] && !opensOf(view, first)) first -= 1
  // "a federal report": a word that no lexicon knows is singular behind "a".
  if (!entry && !/^(an?|another)$/.test(tokens.folded[first] ?? '')) return false
  if ((quantityAt[first - 1] ?? 0) > 0) return false
  return !BEFORE_BARE.test(tokens.folded[first - 1] ?? '')
}

/** Whether a token is the determiner that opens the group it stands in, or no word of it. */
const opensOf = ({ below: { tokens } }: GroupView, at: number): boolean =>
  DETERMINERS.has(tokens.folded[at] ?? '') || tokens.kind[at] === MARK

/** What is surely a finite verb, SAYS apart. */
const FINITE =
  /^(was|were|is|are|has|had|said|put|puts|gave|gives|told|informs|announces|announced|added|confirmed|denied|issued)$/

/** "the state police command put it at 52": behind a noun and before a finite verb no verb stands. */
const isBetweenNounAndVerb = ({ below: { tokens } }: GroupView, at: number): boolean => {
  const forms = factsOf(tokens.words[at] ?? NO_WORD).verb?.forms
  const next = tokens.folded[at + 1] ?? ''
  if (!forms?.has('base') || forms.has('past')) return false
  return SAYS.has(next) || FINITE.test(next)
}

/** How far behind "claims in" the "that" of what is claimed may stand: "claims in a statement on its channels that". */
const THAT_WITHIN = 8

/** "The group claims in a statement that": behind where it stands comes what is claimed. */
const saysSomewhere = ({ below: { tokens }, limit }: GroupView, at: number): boolean => {
  if (!/^(reports|claims|states|notes)$/.test(tokens.folded[at] ?? '')) return false
  if (!/^(in|on|through|via)$/.test(tokens.folded[at + 1] ?? '')) return false
  for (let here = at + 2; here < Math.min(limit, at + THAT_WITHIN); here += 1) {
    if (tokens.folded[here] === 'that') return true
    if (tokens.kind[here] === MARK) return false
  }
  return false
}

/** "…, head of the provincial police, and two guards": behind a mark, what is of something is a noun. */
const isOfSomething = ({ below: { tokens } }: GroupView, at: number): boolean =>
  tokens.folded[at + 1] === 'of' && tokens.kind[at - 1] === MARK && !/^dies?$/.test(tokens.folded[at] ?? '')

/** Whether a word such as "attack" or "claims" is a noun: it is unless it stands where a verb stands. */
export const isNounHere = (view: GroupView, at: number, head: number): boolean => {
  if (isWithinName(view, at) || isNamedState(view, at) || isHeadOf(view, at)) return true
  if (isVerbHere(view, at, head)) return false
  if (head < 0) return isOfSomething(view, at) || beginsNouns(view, at)
  if (isBaseBehindSingular(view, at, head) || isBetweenNounAndVerb(view, at)) return true
  if (nounAt(view, at) === undefined) return false
  const { tokens, quantityAt } = view.below
  const before = tokens.folded[at - 1] ?? ''
  const word = tokens.folded[at] ?? ''
  const next = tokens.folded[at + 1] ?? ''
  const nextOpens = DETERMINERS.has(next) || (quantityAt[at + 1] ?? 0) > 0 || /^(that|to|it|them|him|her)$/.test(next)
  const nameBefore = tokens.letterCase[at - 1] !== LOWER && !view.upperCase && !NOUN_FORMS.get(before)
  if (closesWithSource(view, at, head) || saysSomewhere(view, at)) return false
  // "troops attack"; but "the police command, …", "the police post in Dori": a verb has something behind it, or says what stands before it.
  const closes =
    (/^[,.;]$/.test(next) || (/^(command|posts?|bases?)$/.test(word) && PREPOSITIONS.has(next))) &&
    !/^(claim|report|state|note|record|count)$/.test(word)
  if (nounAt(view, head)?.plural === true && before === tokens.folded[head] && !closes) return false
  return !(nextOpens || (nameBefore && (next === 'killing' || next === 'responsibility' || next === 'attack')))
}
