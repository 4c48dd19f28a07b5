import { LOWER, NUMBER } from '../../2-tokens/tokenize.ts'
import { isPeople } from '../../4-mentions/en/nouns.ts'
import type { Group } from '../../4-mentions/group.ts'
import { SPEAKING_NOUNS } from '../en/speech.ts'
import { isHandle } from '../names/whole-name.ts'
import type { View } from '../view.ts'

/** Whom a publisher has of its own: "our correspondent". */
const PUBLISHERS_OWN = /^(correspondents?|reporters?|stringers?|sources?|newsroom|staff|newspaper|agency|colleagues?)$/

/** "this agency", "this newspaper": the publisher, of itself. */
export const isPublisherItself = ({ framed }: View, index: number): boolean => {
  const group = framed.groups[index]
  if (
    !group ||
    !/^(agency|newspaper|paper|magazine|outlet|website|publication|station)$/.test(
      framed.tokens.folded[group.head] ?? '',
    )
  )
    return false
  return framed.tokens.folded[group.wordsFirst - 1] === 'this' || framed.tokens.folded[group.first] === 'this'
}

/** What is found out, and by someone else: "initial assessments indicate …". */
const OF_BODIES = /^(government|intelligence|military|army|police|ministry|security|hospital|prosecution|court)$/
const FINDINGS = /^(assessments?|reviews?|analys[ie]s|evidence|indications?|tests?|examinations?|investigations)$/

/** What finds out itself, where it is one that the text tells of. */
const INQUIRIES = /^(investigation|inquiry|probe|inspection)$/

/** Whether words within a group say by their capital, or by their sense, whose it is. */
export const isOfBody = ({ tokens, ranges }: View['framed'], { wordsFirst, head }: Group): boolean => {
  const opens = ranges[tokens.sentence[wordsFirst] ?? 0]?.first
  for (let at = wordsFirst; at < head; at += 1)
    if ((at !== opens && tokens.letterCase[at] !== LOWER) || OF_BODIES.test(tokens.folded[at] ?? '')) return true
  return false
}

/** "we", "our forces": whoever speaks already, and nobody new. */
export const isFirstPerson = ({ framed }: View, index: number): boolean => {
  const group = framed.groups[index]
  if (group?.class === 'pronoun') return /^(we|i)$/.test(framed.tokens.folded[group.head] ?? '')
  return group?.determiner === 'our' && !PUBLISHERS_OWN.test(framed.tokens.folded[group.head] ?? '')
}

/** "One", "another", "one of them", "the other", "both": some of those named before. */
export const isSomeOfThem = ({ framed }: View, index: number): boolean => {
  const group = framed.groups[index]
  if (group?.class !== 'elided') return false
  const first = framed.tokens.folded[framed.tokens.folded[group.first] === 'the' ? group.first + 1 : group.first] ?? ''
  const several = /^(two|three|four|both)$/.test(first) && (first === 'both' || group.end - group.first > 2)
  return several || /^(one|another|other|first|second|third|latter|former)$/.test(first)
}

/** What is counted, and the words that say no more of it than which count it is. */
const TALLIES = /^(counts?|tally|tallies|tolls?|breakdowns?)$/
const WHICH =
  /^(first|final|official|preliminary|latest|provisional|new|initial|early|last|local|current|overall|death|detailed|full|further)$/

/** What is known so far, by nobody in particular: "according to preliminary data". */
const SO_FAR = /^(preliminary|initial|early|first|available|provisional|incomplete|updated|specified|confirmed)$/
const KNOWN = /^(data|information|findings|results|estimates?|calculations)$/

/** Whether a group is what is known so far, whoever knows it. */
export const isKnownSoFar = ({ framed: { tokens } }: View, { owner, wordsFirst, head }: Group): boolean =>
  owner === null &&
  KNOWN.test(tokens.folded[head] ?? '') &&
  head > wordsFirst &&
  tokens.folded.slice(wordsFirst, head).every((word) => SO_FAR.test(word))

/** "a first count", "the official tally": a count of nobody’s, which the publisher passes on. */
export const isNobodysCount = ({ framed: { tokens } }: View, { owner, wordsFirst, head, end }: Group): boolean =>
  owner === null &&
  TALLIES.test(tokens.folded[head] ?? '') &&
  end === head + 1 &&
  tokens.folded.slice(wordsFirst, head).every((word) => WHICH.test(word))

/** Whether a group can speak: people, names, offices, sources; not events or things. */
export const canSpeak = (view: View, index: number): boolean => {
  const { framed, clause } = view
  const group = framed.groups[index]
  if (!group || group.class === 'elided' || group.determiner === 'no' || framed.tokens.folded[group.first] === 'no')
    return false
  if (group.class === 'pronoun') return /^(he|she|it|they)$/.test(framed.tokens.folded[group.head] ?? '')
  if (isFirstPerson(view, index) || isPublisherItself(view, index)) return false
  if (isHandle(framed, group.first)) return true
  const head = framed.tokens.folded[group.head] ?? ''
  // "A French government security assessment said": of a body, where "initial assessments" are nobody’s.
  if (FINDINGS.test(head)) return !clause.upperCase && isOfBody(framed, group)
  // "an inquiry found that 13 had died", "the commission’s investigation"
  if (INQUIRIES.test(head)) return group.owner !== null || group.determiner !== null
  if (isNobodysCount(view, group)) return false
  if (SPEAKING_NOUNS.test(head) || SPEAKING_NOUNS.test(head.replace(/s$|(?<=r|f)-in-(charge|chief)$/, ''))) return true
  // "the magazine put the toll at 22", though rifles have some too.
  if (head === 'magazine' && !group.plural && group.quantity < 0) return true
  if (group.class === 'event' || group.class === 'outcome' || group.class === 'time') return false
  if (group.class === 'name' || isPeople(group.class)) return true
  // Whoever stands before "said" speaks, known or not: "the Malian presidency said"; "this outcome" underscores.
  if (group.class === 'unknown' && group.determiner !== null && !/^(this|that|these|those)$/.test(group.determiner))
    return true
  // "Rescue 1122" has its capital before the figure.
  const named = framed.tokens.kind[group.head] === NUMBER ? group.wordsFirst : group.head
  const capital = framed.tokens.letterCase[named] !== LOWER && !clause.upperCase
  return capital || (clause.upperCase && group.class === 'unknown') || group.class === 'organisation'
}

/** "…, salvors told the paper": people called by a noun that no list holds, as the verb behind them shows. */
export const isWhoever = (view: View, index: number): boolean => {
  const { framed, clause } = view
  const group = framed.groups[index]
  if (group?.class !== 'unknown' || !group.plural || clause.upperCase || isNobodysCount(view, group)) return false
  return !FINDINGS.test(framed.tokens.folded[group.head] ?? '')
}
