import type { Framed } from '../../5-frames/fill-frames.ts'
import type { SpeechAct } from '../acts/speech-act.ts'
import { OUTLET_KINDS } from '../papers/outlet-kinds.ts'
import type { Link, Speaker } from '../speaker.ts'
import { issuesPapers } from '../names/person-or-body.ts'
import { standsFor } from './stands-for.ts'

/** How many speakers back the one is looked for who spoke in a paper. */
const FARTHEST = 8

const saysNoun = ({ tokens, ranges }: Framed, { first }: Speaker, noun: string): boolean => {
  const range = ranges[tokens.sentence[first] ?? 0]
  return range !== undefined && tokens.folded.slice(range.first, range.end).includes(noun)
}

/** "the report" says no more of whose it is, where "the police report" is the one that is meant. */
const isBare = ({ first, end }: Speaker, folded: readonly string[], noun: string): boolean =>
  end - first === 1 && folded[first] === noun

/** Outlets carry the papers of others, and so does whoever has passed on another’s words. */
const isIssuer = ({ kind, name }: Speaker, recent: readonly (readonly Link[])[]): boolean =>
  !OUTLET_KINDS.has(kind) && !recent.some((chain) => chain.slice(1).some(({ speaker }) => speaker.name === name))

/**
 * Who spoke in the paper that "the release" calls again: the last of the speakers whose own sentence tells of one; undefined where
 * none did. "The brigade said in a release … said the mayor. … the release added": the brigade.
 */
const spokeInPaper = (
  framed: Framed,
  paper: Speaker,
  known: readonly Speaker[],
  recent: readonly (readonly Link[])[],
): Speaker | undefined => {
  const { folded } = framed.tokens
  const noun = folded[paper.end - 1] ?? ''
  return known
    .slice(-FARTHEST)
    .findLast(
      (one) =>
        isIssuer(one, recent) && one.end <= paper.first && !isBare(one, folded, noun) && saysNoun(framed, one, noun),
    )
}

/**
 * "The rebels claimed it in a statement. … Its media wing said 15 were killed. One soldier fell, the statement said.": a body that
 * has just spoken in this paragraph issues papers too, and is nearer than one that spoke in its own paragraphs before.
 */
const isPastOthers = (
  { tokens, sentences }: Framed,
  paper: Speaker,
  issuer: Speaker,
  [last]: readonly (readonly Link[])[],
): boolean => {
  const latest = last?.[0]?.speaker
  if (!latest || latest.name === issuer.name || !issuesPapers(latest.name)) return false
  const paragraphOf = ({ first }: Speaker): number => sentences[tokens.sentence[first] ?? 0]?.paragraph ?? 0
  return paragraphOf(latest) === paragraphOf(paper) && paragraphOf(issuer) < paragraphOf(paper)
}

/** The chain that a pronoun or "the release" stands for: whoever spoke in that paper, before whoever may have. */
export const meantBy = (
  framed: Framed,
  { pronoun = null, speaker }: SpeechAct,
  recent: readonly (readonly Link[])[],
  known: readonly Speaker[],
): readonly Link[] => {
  const issuer = pronoun === 'paper' && speaker ? spokeInPaper(framed, speaker, known, recent) : undefined
  if (issuer === undefined || (speaker && isPastOthers(framed, speaker, issuer, recent)))
    return standsFor(pronoun, recent)
  return (
    recent.find(([nearest]) => nearest?.speaker.name === issuer.name) ?? [
      { speaker: issuer, mention: null, inherited: true },
    ]
  )
}
