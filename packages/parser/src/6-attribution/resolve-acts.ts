import type { Framed } from '../5-frames/fill-frames.ts'
import { recogniseSpeaker } from './recognise-speaker.ts'
import type { Link, Speaker } from './speaker.ts'
import type { SpeechAct } from './speech-act.ts'

/** Who has spoken so far: the chain that "he", "it" and "the statement" stand for, and every speaker named. */
export interface Floor {
  /** The chain that a sentence without a speaker carries on; empty in the publisher's own voice. */
  readonly chain: readonly Link[]
  readonly last: readonly Link[]
  readonly known: readonly Speaker[]
}

/** An act whose speakers are known by name. */
export interface ResolvedAct extends Pick<SpeechAct, 'at' | 'side' | 'denial'> {
  readonly chain: readonly Link[]
}

const isDefinite = ({ tokens }: Framed, speaker: Speaker): boolean => tokens.folded[speaker.first - 1] === 'the'

/** The speaker under the name and id it was first known by, at the place where it is named now. */
const identify = (framed: Framed, speaker: Speaker, known: readonly Speaker[]): Speaker => {
  const earlier = recogniseSpeaker(speaker, isDefinite(framed, speaker), known)
  if (!earlier) return speaker
  const fuller = earlier.name.length > speaker.name.length ? earlier.name : speaker.name
  return {
    ...speaker,
    name: fuller,
    sourceId: earlier.sourceId,
    kind: earlier.kind === 'unknown' ? speaker.kind : earlier.kind,
  }
}

/** Resolves the acts of a sentence in turn: a pronoun stands for whoever spoke last, in this sentence or before. */
export const resolveActs = (
  framed: Framed,
  acts: readonly SpeechAct[],
  floor: Floor,
): { readonly acts: readonly ResolvedAct[]; readonly floor: Floor } => {
  let { chain, last, known } = floor
  const resolved: ResolvedAct[] = []
  for (const act of acts) {
    const speaker = act.speaker && identify(framed, act.speaker, known)
    const relay = act.relay && identify(framed, act.relay, known)
    // "the report" with nobody before it speaks for itself.
    const nearest: readonly Link[] =
      act.refersBack && (last.length > 0 || !speaker)
        ? last.map((link) => ({ speaker: link.speaker, inherited: true }))
        : speaker
          ? [{ speaker, inherited: false }]
          : []
    const links =
      relay && !nearest.some((link) => link.speaker.name === relay.name)
        ? [...nearest, { speaker: relay, inherited: false }]
        : nearest
    resolved.push({ at: act.at, side: act.side, denial: act.denial, chain: links })
    known = [...known, ...[speaker, relay].filter((one): one is Speaker => one !== null && one !== undefined)].slice(
      -40,
    )
    if (links.length > 0) [chain, last] = [links, links]
  }
  return { acts: resolved, floor: { chain, last, known } }
}
