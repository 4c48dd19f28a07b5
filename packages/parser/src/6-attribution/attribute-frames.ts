import type { Modality } from '@reportedly/schema'
import { headlineEnd } from '../1-sentences/headline-end.ts'
import type { Clause } from '../5-frames/clause/chunk-sentence.ts'
import type { Framed } from '../5-frames/fill-frames.ts'
import { actsOver, isAbout, joinChains } from './acts-over.ts'
import type { Attributed, Standing } from './attributed.ts'
import { chainInDigest } from './papers/chain-in-digest.ts'
import { type Digest, findDigest, speakersOf } from './papers/find-digest.ts'
import { findSpeechActs } from './acts/find-speech-acts.ts'
import { disclosedBefore } from './relays/disclosed-before.ts'
import { doubtAcross } from './doubt/doubt-across.ts'
import { findChannel } from './relays/find-channel.ts'
import { findDenial } from './doubt/find-denial.ts'
import { findDoubt } from './doubt/find-doubt.ts'
import { speaksOfItself } from './papers/find-issuer.ts'
import { findPapers } from './papers/find-papers.ts'
import type { Paper } from './papers/paper.ts'
import { passedThrough, passThrough, whoseWords } from './relays/pass-through.ts'
import { findRejection } from './doubt/find-rejection.ts'
import { rejectedClaims } from './doubt/rejected-claims.ts'
import { type Rejected, rejectFigures } from './doubt/reject-figures.ts'
import { type Floor, type ResolvedAct, resolveActs, SILENCE } from './resolution/resolve-acts.ts'
import { goesOn } from './carry-on/goes-on.ts'
import { voiceOf } from './resolution/voices.ts'
import { runningChain } from './carry-on/running-chain.ts'
import type { Link, Speaker } from './speaker.ts'
import type { SpeechAct } from './acts/speech-act.ts'
import { withList } from './carry-on/list-of.ts'
import { isRecalled } from './is-recalled.ts'
import { tellQuotations } from './tell-quotations.ts'
import { isSame } from './resolution/with-passer.ts'

const modalityOf = (hedge: Modality | null, acts: readonly ResolvedAct[], at: number, doubted: boolean): Modality => {
  if (acts.some((act) => act.denial && act.at < at)) return 'denied'
  return hedge ?? (doubted ? 'unconfirmed' : 'asserted')
}

/** "The army killed 20 men, and the UN said it had left": before another’s words, whoever spoke last is heard no more. */
const isOthersHalf = (
  framed: Framed,
  acts: readonly ResolvedAct[],
  { first, end }: Framed['frames'][number],
  running: readonly Link[],
): boolean => {
  const voice = voiceOf(running)
  if (voice === null || acts.length === 0 || goesOn(framed, framed.tokens.sentence[first] ?? 0)) return false
  return acts.every(({ chain }) => (chain[0]?.speaker.first ?? 0) >= end && (voiceOf(chain) ?? voice) !== voice)
}

const standingOf = (
  framed: Framed,
  frame: number,
  clause: Clause,
  acts: readonly ResolvedAct[],
  running: readonly Link[],
  quoted: boolean,
): Standing => {
  const found = framed.frames[frame]
  // "said a guard, who was wounded": where it is told, though the guard stands before.
  const toldAt = found?.value.predicate.first ?? 0
  const from = found?.first ?? 0
  const at = acts.some((act) => isAbout(act, toldAt) && from < (act.aside?.first ?? 0)) ? toldAt : from
  const recalled = isRecalled(framed, clause, acts, at)
  const over = recalled ? [] : actsOver(acts, clause, at)
  const named = joinChains(over)
  // What is told of a speaker in a relative clause is the publisher’s own, or of whoever is quoted.
  const told = recalled || named.length > 0 || (!quoted && acts.some((act) => isAbout(act, at)))
  const chain = told || (!quoted && found !== undefined && isOthersHalf(framed, acts, found, running)) ? named : running
  const hedge = found?.value.hedge ?? null
  if (found?.value.given) return { chain, modality: hedge ?? 'asserted' }
  const modality = findDenial(framed, clause, at)
    ? 'denied'
    : modalityOf(hedge, over, at, findDoubt(framed, clause, at))
  return { chain, modality }
}

const silentLink = (speaker: Speaker): Link => ({ speaker, mention: null, inherited: true })

/** What a text can call again before anybody has spoken in it: the outlet it is about, whose findings that sums up, who issues it. */
const floorOf = (digest: Digest | null, issuer: Speaker | null): Floor => {
  if (issuer !== null) return { ...SILENCE, known: [issuer], recent: [[silentLink(issuer)]] }
  if (digest === null) return SILENCE
  return { ...SILENCE, known: speakersOf(digest), recent: digest.summed === null ? [] : [[silentLink(digest.summed)]] }
}

/** A paper is on the word of whoever issues it wherever nobody else’s is told, who else is heard in one that is carried by way of it. */
const onWordOf = (paper: Paper | null, { chain, ...standing }: Standing): Standing => {
  if (paper === null || (chain.length > 0 && !paper.carried)) return { ...standing, chain }
  const heard = chain.some(({ speaker }) => isSame(speaker, paper.issuer))
  return { ...standing, chain: heard ? chain : [...chain, silentLink(paper.issuer)] }
}

/** The floor where a paper begins or ends, as in a text of its own. */
const floorAt = (papers: readonly Paper[], sentence: number, floor: Floor): Floor | null => {
  const begins = papers.find(({ from }) => from === sentence)
  if (begins) return { ...floorOf(null, begins.issuer), known: [...floor.known, begins.issuer] }
  return papers.some(({ until }) => until === sentence) ? { ...SILENCE, known: floor.known } : null
}

const inDigest = (digest: Digest | null, standing: Standing, sentence: number): Standing =>
  digest === null ? standing : { ...standing, chain: chainInDigest(digest, standing.chain, sentence) }

/** "Two soldiers killed, rebels say they shot six": whoever speaks for a part of a headline does not go on in the text. */
const behindHeadline = (framed: Framed, standings: readonly Standing[], floor: Floor): Floor =>
  headlineEnd(framed) > 0 && standings.some(({ chain }) => chain.length === 0) ? { ...floor, chain: [] } : floor

/** The floor behind figures, where nobody has spoken yet: the publisher tells the story itself, unless somebody discloses it all. */
const behindTold = (floor: Floor, told: boolean, disclosed: boolean): Floor => {
  if (disclosed) return { ...floor, told: false }
  return told && floor.recent.length === 0 ? { ...floor, told } : floor
}

/** How many figures back the words may stand of which a sentence says by way of whom they came, and how many sentences. */
const FARTHEST = 16
const AFTERWARDS = 3

const NOBODY: Standing = { chain: [], modality: 'asserted' }

/** Says of every frame on whose word it stands and how firmly. */
export const attributeFrames = (framed: Framed): Attributed => {
  const { frames, ranges } = framed
  if (frames.length === 0) return { ...framed, standings: [], carried: [], digest: null }
  const standings: Standing[] = []
  const last = framed.tokens.sentence[frames.at(-1)?.first ?? 0] ?? 0
  const quotings = tellQuotations(framed)
  const found: (readonly SpeechAct[])[] = []
  const actsOf = (sentence: number): readonly SpeechAct[] => (found[sentence] ??= findSpeechActs(framed, sentence))
  const rejected: Rejected[] = []
  const digest = findDigest(framed)
  const papers = digest === null ? findPapers(framed, quotings) : []
  let floor = floorOf(digest, null)
  let before = floor.chain
  const carried: (string | null)[] = []
  // Who speaks behind the last figure is of no matter to any, unless a quotation goes on there or it is said how the words came.
  for (let sentence = 0; sentence <= last + AFTERWARDS && sentence < ranges.length; sentence += 1) {
    const end = ranges[sentence]?.end ?? 0
    const paper = papers.find(({ from, until }) => from <= sentence && sentence < until) ?? null
    floor = floorAt(papers, sentence, floor) ?? floor
    const { chain, reason } =
      paper !== null && quotings[sentence]?.begins !== true && speaksOfItself(framed, sentence)
        ? { chain: [silentLink(paper.issuer)], reason: 'carry-on/speaks-of-itself' }
        : runningChain({ framed, actsOf, sentence, floor, before }, quotings)
    before = chain
    carried.push(reason)
    // Whoever is quoted speaks within the quotation alone.
    const quoted = quotings[sentence]?.begins === true
    const opened = quoted ? floor : { ...floor, chain }
    const within = quoted && quotings[sentence]?.ends === true
    const channel = findChannel(framed, sentence)
    const spoken = channel ? actsOf(sentence).filter(({ at }) => at !== channel.at) : actsOf(sentence)
    const { acts, floor: next } = resolveActs(framed, spoken, opened, quoted)
    const from = standings.length
    const rejection = (frames[from]?.first ?? end) < end ? findRejection(framed, framed.clauseOf(sentence)) : undefined
    const own = rejection ? acts.filter(({ at }) => at !== rejection.at) : acts
    while (standings.length < frames.length && (frames[standings.length]?.first ?? 0) < end)
      standings.push(
        inDigest(
          digest,
          onWordOf(paper, standingOf(framed, standings.length, framed.clauseOf(sentence), own, chain, within)),
          sentence,
        ),
      )
    const disclosed = acts.some(({ ofThis }) => ofThis)
    if (disclosed) standings.splice(0, from, ...disclosedBefore(standings.slice(0, from), acts, floor))
    if (rejection) rejected.push(...rejectFigures(framed, rejection, standings, from, acts, end))
    else if (acts.length > 1) rejected.push(...rejectedClaims(framed, acts, standings, from))
    const told = standings.length > from && !(sentence === 0 && headlineEnd(framed) > 0)
    const behind = sentence === 0 ? behindHeadline(framed, standings, next) : next
    floor = withList(framed, sentence, behindTold(behind, told, disclosed), acts)
    if (!channel) continue
    const whose = whoseWords(next, channel.through)
    floor = passThrough(floor, whose, channel.through)
    for (let at = Math.max(0, standings.length - FARTHEST); whose && at < standings.length; at += 1)
      standings[at] = passedThrough(standings[at] ?? NOBODY, whose, channel.through)
  }
  return withRejected({ ...framed, digest, carried }, doubtAcross(framed, standings), rejected)
}

/** Every rejected figure right behind the one it rejects. */
const withRejected = (
  framed: Framed & Pick<Attributed, 'digest' | 'carried'>,
  standings: readonly Standing[],
  rejected: readonly Rejected[],
): Attributed => {
  if (rejected.length === 0) return { ...framed, standings }
  const told = framed.frames.flatMap((frame, at) => [
    { frame, standing: standings[at] ?? NOBODY },
    ...rejected.filter(({ of }) => of === at),
  ])
  return { ...framed, frames: told.map(({ frame }) => frame), standings: told.map(({ standing }) => standing) }
}
