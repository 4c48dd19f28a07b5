import type { Clause } from '../5-frames/clause/chunk-sentence.ts'
import type { ResolvedAct } from './resolution/resolve-acts.ts'
import type { Link } from './speaker.ts'
import { withoutOwnPeople } from './resolution/own-people.ts'

const BOUNDARY = /^(but|while|whereas|although|though)$/

/** Tokens between a verb of saying and the one who is said to say more: "said that the", "claimed,". */
const NESTED_WITHIN = 4

/** Whether a clause boundary stands between two tokens of a sentence. */
const isParted = ({ chunks }: Clause, from: number, to: number): boolean =>
  chunks.some(
    (chunk) =>
      chunk.first > from &&
      chunk.first < to &&
      (chunk.type === 'semicolon' || (chunk.type === 'subordinator' && BOUNDARY.test(chunk.word))),
  )

/** Whether a token stands in what a sentence tells of a speaker itself. */
export const isAbout = ({ aside }: ResolvedAct, at: number): boolean =>
  aside !== undefined && at >= aside.first && at < aside.end

/** "claimed responsibility for an attack that killed 12": what is told of the deed is not told by whoever claims it. */
const isOfDeed = ({ ofResponsibility, at }: ResolvedAct, { chunks }: Clause, frame: number): boolean =>
  ofResponsibility === true &&
  chunks.some(
    ({ word, first }, here) =>
      first > at && first < frame && /^(that|which|who)$/.test(word) && chunks[here - 1]?.type !== 'verb',
  )

/** "A; B, according to X": X answers for B alone, where "A; B, X said" is all of it X’s. */
const reachesBack = ({ side, at }: ResolvedAct, clause: Clause, frame: number): boolean =>
  side === 'before' ||
  (side === 'both' &&
    !countsUp(clause, frame, at) &&
    !clause.chunks.some(({ type, first }) => type === 'semicolon' && first > frame && first < at))

/** "Two died, according to X; police have arrested three": where another acts behind a semicolon, X is heard no more. */
const isClosed = ({ side, at }: ResolvedAct, { chunks }: Clause, frame: number): boolean => {
  if (side !== 'both' || chunks.findIndex(({ first }) => first === at) <= 0) return false
  const closing = chunks.findIndex(({ type, first }) => type === 'semicolon' && first > at)
  // "…; one of them is a teacher" counts on.
  return closing >= 0 && (chunks[closing]?.first ?? frame) < frame && chunks[closing + 1]?.counted !== true
}

/** "Three were hurt, the police said, a week after gunmen killed two monks": the publisher recalls what was before. */
const isDated = ({ at, side }: ResolvedAct, { chunks }: Clause, frame: number): boolean =>
  side !== 'behind' &&
  chunks.some(
    ({ word, first }, here) =>
      first > at &&
      first < frame &&
      /^(after|before)$/.test(word) &&
      (chunks[here - 1]?.type === 'time' || (chunks[here - 1]?.type === 'group' && chunks[here - 2]?.type === 'comma')),
  )

/** "…, taking to 230 the number of the dead, by X’s count": X counts them all, and not those told of before; "taking 25 hostages" counts up nothing. */
const COUNTS_UP = /^(take|bring|raise|push|lift)$/
const countsUp = ({ chunks, verbs }: Clause, from: number, to: number): boolean =>
  chunks.some(
    ({ type, index, first }, at) =>
      type === 'verb' &&
      first > from &&
      first < to &&
      chunks[at + 1]?.counted !== true &&
      verbs[index]?.form === 'ing' &&
      COUNTS_UP.test(verbs[index].lemma),
  )

/** "X said that Y said …", "X claimed, according to Y, …": the act that another is told in, or told through. */
const around = (acts: readonly ResolvedAct[], inner: ResolvedAct): ResolvedAct | undefined => {
  const outer = acts[acts.indexOf(inner) - 1]
  if (!outer || outer.side !== 'behind') return undefined
  const begins = Math.min(inner.at, inner.chain[0]?.speaker.first ?? inner.at)
  return begins > outer.at && begins - outer.at <= NESTED_WITHIN ? outer : undefined
}

/** An opening act with the one around it; "according to" passes on what its sentence’s own verb says, but for "said that, according to". */
const nested = (acts: readonly ResolvedAct[], opening: ResolvedAct, { chunks }: Clause): readonly ResolvedAct[] => {
  const outer = around(acts, opening)
  // "The army blamed the rebels, who said that …": the one that is blamed speaks for itself.
  const isBlamed = ({ word, first }: Clause['chunks'][number]): boolean =>
    /^(who|which)$/.test(word) && first > (outer?.at ?? 0) && first < opening.at
  // "The army rejected claims by rebels that …"
  if (!outer || (outer.denial && opening.isClaim === true) || (outer.judges === true && chunks.some(isBlamed)))
    return [opening]
  // "it wrote that, according to X, 12 died": what is written is what X says.
  const reported = chunks.some(
    ({ word, end }) => word === 'that' && end > outer.at && opening.at - end <= 1 && end <= opening.at,
  )
  return opening.side === 'both' && !reported ? [outer, opening] : [opening, outer]
}

const isPicture = ({ chain }: ResolvedAct): boolean =>
  /\b(footage|imagery|images|videos?|photos?|photographs?|pictures)$/i.test(chain[0]?.speaker.name ?? '')

/** "Videos showed four dead, Interfax added": an outlet passes on what pictures show. */
const isOutlet = ({ chain, side }: ResolvedAct): boolean =>
  side === 'before' && /^(news-agency|news-outlet|state-media)$/.test(chain[0]?.speaker.kind ?? '')

const opensAsOutlet = ({ chain, side }: ResolvedAct): boolean =>
  side === 'behind' && /^(news-agency|news-outlet|state-media)$/.test(chain[0]?.speaker.kind ?? '')

/** "X condemned the killing of 12 people, according to Y": Y counted them, where else the one behind passes on. */
const inOrder = (opening: ResolvedAct, closing: ResolvedAct): readonly ResolvedAct[] => {
  // "131 dead according to X, 300 according to Y": each has a figure of its own.
  if (opening.side === 'both' && closing.side === 'both') return [closing]
  // "TASS: Twelve drones fell, the ministry said": an outlet that opens passes on what another has said.
  if (opensAsOutlet(opening) && !isOutlet(closing) && closing.chain.length > 0) return [closing, opening]
  // "X accused the gunmen of killing 12, AFP reported", "…, his spokesman said": whoever is told behind it passes on.
  return opening.judges === true && closing.side === 'both' ? [closing, opening] : [opening, closing]
}

/** The acts that a frame at a token stands under, nearest first. */
export const actsOver = (all: readonly ResolvedAct[], clause: Clause, at: number): readonly ResolvedAct[] => {
  const own = all.findLast(({ within }) => within !== undefined && at >= within.first && at < within.end)
  if (own) return [own]
  const acts = all.filter((act) => act.within === undefined && !isAbout(act, at) && !isOfDeed(act, clause, at))
  const opening = acts
    .filter((act) => act.at < at && act.side !== 'before' && !isClosed(act, clause, at) && !isDated(act, clause, at))
    .at(-1)
  // "…, a claim the army rejected": a denial is no second word for what it denies.
  const closing = acts.find((act) => act.at > at && reachesBack(act, clause, at) && !(act.denial && opening))
  const across = closing && opening && isParted(clause, opening.at, at)
  // "Footage shows five wrecks, by Meridian’s count": pictures cannot count.
  if (opening && closing && !across)
    return isPicture(opening) && !isOutlet(closing) ? [closing] : inOrder(opening, closing)
  if (across) return [closing]
  if (opening) return nested(acts, opening, clause)
  if (closing) return [closing]
  // "…, the PDF said; it lost a commander.": what comes after goes on.
  const earlier = acts.filter((act) => act.at < at && !isClosed(act, clause, at) && !isDated(act, clause, at)).at(-1)
  return earlier ? [earlier] : []
}

/** Joins the chains of acts nested in one another, each speaker once; whoever speaks through its own people speaks itself. */
export const joinChains = (acts: readonly ResolvedAct[]): readonly Link[] => {
  const chain: Link[] = []
  for (const act of acts) {
    for (const link of act.chain) if (!chain.some(({ speaker }) => speaker.name === link.speaker.name)) chain.push(link)
  }
  return withoutOwnPeople(chain)
}
