import type { Claim } from '@reportedly/schema'
import { type ReportInput, splitSentences } from './1-sentences/split-sentences.ts'
import { tokenize } from './2-tokens/tokenize.ts'
import { findQuantities } from './3-quantities/find-quantities.ts'
import type { Group } from './4-mentions/group.ts'
import { findMentions } from './4-mentions/mentioned.ts'
import type { Clause } from './5-frames/clause/chunk-sentence.ts'
import type { VerbGroup } from './5-frames/verb-group/verb-group.ts'
import { fillFrames } from './5-frames/fill-frames.ts'
import { REGISTRY, type Registry } from './4-mentions/registry/registry.ts'
import { attributeFrames } from './6-attribution/attribute-frames.ts'
import type { Attributed, Standing } from './6-attribution/attributed.ts'
import { findSpeechActs } from './6-attribution/acts/find-speech-acts.ts'
import { composeClaims } from './7-claims/compose-claims.ts'
import { countriesIn, toPlace } from './7-claims/settings/place-of.ts'
import { tellPlaces } from './7-claims/settings/tell-places.ts'
import type {
  ExplainedFigure,
  ExplainedFrame,
  ExplainedGroup,
  ExplainedMask,
  ExplainedPlace,
  ExplainedSentence,
  ExplainedSpeech,
  ExplainedTime,
  ExplainedVerb,
  Explanation,
  Words,
} from './explanation.ts'

/** A run of tokens, half-open. */
interface Run {
  readonly first: number
  readonly end: number
}

const wordsOf = ({ text, tokens }: Attributed, { first, end }: Run): Words => {
  const span = { start: tokens.start[first] ?? 0, end: tokens.end[end - 1] ?? 0 }
  return { ...span, text: text.slice(span.start, span.end) }
}

/** An elided noun leaves a group no word of its own; the place where it would stand is its first token. */
const wholeGroup = ({ first, end, reach }: Group): Run => ({ first, end: Math.max(end, reach, first + 1) })

const groupText = (attributed: Attributed, index: number): string | null => {
  const group = attributed.groups[index]
  return group ? wordsOf(attributed, wholeGroup(group)).text : null
}

const explainMasks = (attributed: Attributed): readonly ExplainedMask[] =>
  attributed.masks.map((mask) => ({ ...wordsOf(attributed, mask), kind: mask.value, rule: mask.rule }))

const explainFigures = (attributed: Attributed): readonly ExplainedFigure[] =>
  attributed.quantities.map((figure) => ({ ...wordsOf(attributed, figure), ...figure.value, rule: figure.rule }))

const explainGroups = (attributed: Attributed): readonly ExplainedGroup[] =>
  attributed.groups.map((group) => {
    const figure = attributed.quantities[group.quantity]
    return {
      ...wordsOf(attributed, wholeGroup(group)),
      class: group.class,
      figure: figure ? wordsOf(attributed, figure).text : null,
    }
  })

const explainPlaces = (attributed: Attributed): readonly ExplainedPlace[] => {
  const countries = countriesIn(attributed)
  return tellPlaces(attributed).map((place) => ({
    ...wordsOf(attributed, place),
    near: place.near,
    resolved: toPlace(attributed, place, countries),
  }))
}

const explainTimes = (attributed: Attributed): readonly ExplainedTime[] =>
  attributed.times.map((time) => ({
    ...wordsOf(attributed, time),
    kind: time.kind,
    from: time.start,
    until: time.until,
    precision: time.precision,
  }))

const explainVerb = (attributed: Attributed, verb: VerbGroup): ExplainedVerb => {
  const { lemma, passive, form, negated, hedge } = verb
  return { ...wordsOf(attributed, verb), lemma, passive, form, negated, hedge }
}

const explainSpeech = (attributed: Attributed, clause: Clause): readonly ExplainedSpeech[] => {
  const verbs = new Map(clause.verbs.map((verb) => [verb.first, verb]))
  return findSpeechActs(attributed, clause.sentence).map((act) => ({
    ...wordsOf(attributed, verbs.get(act.at) ?? { first: act.at, end: act.at + 1 }),
    speaker: act.speaker?.name ?? null,
    relay: act.relay?.name ?? null,
    refersBack: act.refersBack,
    side: act.side,
    denial: act.denial,
  }))
}

const mentionKey = (measure: string, start: number): string => `${measure} ${start}`

/** Ids of the claims by what they say and where, the places where they are said again included. */
const claimIdsByMention = (claims: readonly Claim[]): ReadonlyMap<string, string> => {
  const ids = new Map<string, string>()
  for (const { id, measure, evidence, restatedAt } of claims)
    for (const { start } of [evidence.position, ...restatedAt]) {
      const key = mentionKey(measure, start)
      if (!ids.has(key)) ids.set(key, id)
    }
  return ids
}

/** The reason why a silent sentence is on the word it is on; null where somebody speaks in it. */
const whyCarried = (attributed: Attributed, first: number, standing: Standing | undefined): string | null => {
  const sentence = attributed.tokens.sentence[first] ?? 0
  if (standing === undefined || standing.chain.some(({ inherited }) => !inherited)) return null
  return findSpeechActs(attributed, sentence).length > 0 ? null : (attributed.carried[sentence] ?? null)
}

const explainFrames = (attributed: Attributed, claims: readonly Claim[]): readonly ExplainedFrame[] => {
  const claimIds = claimIdsByMention(claims)
  return attributed.frames.map(({ first, end, value, rule }, at) => {
    const group = attributed.groups[value.group]
    const words = wordsOf(attributed, group ? wholeGroup(group) : { first, end: Math.max(end, first + 1) })
    const standing = attributed.standings[at]
    const agents = value.agents.map((index) => groupText(attributed, index)).filter((text) => text !== null)
    return {
      ...words,
      rule,
      measure: value.measure,
      predicate: wordsOf(attributed, value.predicate).text,
      heldResponsible: value.owner ? [wordsOf(attributed, value.owner).text, ...agents] : agents,
      hedge: value.hedge,
      partOf: groupText(attributed, value.subsetOf),
      revises: groupText(attributed, value.revises),
      speakers: (standing?.chain ?? []).map(({ speaker, mention, inherited }) => ({
        name: speaker.name,
        verb: (mention ?? speaker).verb,
        inherited,
      })),
      modality: standing?.modality ?? 'asserted',
      carried: whyCarried(attributed, first, standing),
      claimId: claimIds.get(mentionKey(value.measure, words.start)) ?? null,
    }
  })
}

/** Deals out what is in the order of the text to the sentences it begins in. */
const deal = <Value>(
  attributed: Attributed,
  values: readonly Value[],
  startOf: (value: Value) => number,
): readonly (readonly Value[])[] => {
  const dealt = attributed.sentences.map((): Value[] => [])
  const inOrder = [...values].sort((a, b) => startOf(a) - startOf(b))
  let sentence = 0
  for (const value of inOrder) {
    while (startOf(value) >= (attributed.sentences[sentence]?.end ?? Infinity)) sentence += 1
    dealt[sentence]?.push(value)
  }
  return dealt
}

const explainSentences = (attributed: Attributed, claims: readonly Claim[]): readonly ExplainedSentence[] => {
  const dealWords = <Value extends Words>(values: readonly Value[]): readonly (readonly Value[])[] =>
    deal(attributed, values, ({ start }) => start)
  const masks = dealWords(explainMasks(attributed))
  const figures = dealWords(explainFigures(attributed))
  const groups = dealWords(explainGroups(attributed))
  const places = dealWords(explainPlaces(attributed))
  const times = dealWords(explainTimes(attributed))
  const frames = dealWords(explainFrames(attributed, claims))
  const quoted = deal(attributed, claims, ({ evidence }) => evidence.position.start)
  return attributed.sentences.map(({ start, end }, at) => {
    const clause = attributed.clauseOf(at)
    return {
      start,
      end,
      text: attributed.text.slice(start, end),
      masks: masks[at] ?? [],
      figures: figures[at] ?? [],
      groups: groups[at] ?? [],
      places: places[at] ?? [],
      times: times[at] ?? [],
      verbs: clause.verbs.map((verb) => explainVerb(attributed, verb)),
      frames: frames[at] ?? [],
      speech: explainSpeech(attributed, clause),
      claims: quoted[at] ?? [],
    }
  })
}

/** Reads one report and tells, sentence by sentence, what each room found and which rule found it. Pure. */
export const explainReport = (report: ReportInput, registry: Registry = REGISTRY): Explanation => {
  const split = splitSentences(report)
  const tokenized = tokenize(split)
  const measured = findQuantities(tokenized)
  const mentioned = findMentions(measured, registry)
  const framed = fillFrames(mentioned)
  const attributed = attributeFrames(framed)
  const { reportId, claims } = composeClaims(attributed)
  return { reportId, sentences: explainSentences(attributed, claims) }
}
