import type { Framed } from '../../5-frames/fill-frames.ts'
import { calledAgain, latestOfKind } from './called-again.ts'
import { namedByOffice } from './named-by-office.ts'
import { recogniseSpeaker } from './recognise-speaker.ts'
import type { Speaker } from '../speaker.ts'
import { withOwner, withPlace } from './whose-office.ts'

/** Whether a speaker is named with "the". */
export const isDefinite = ({ tokens }: Framed, speaker: Speaker): boolean => tokens.folded[speaker.first - 1] === 'the'

/** "A military spokesman said … Col. Musa Bello said … the spokesman said": whoever is named right behind one that had no name. */
const comesToBeNamed = (
  framed: Framed,
  named: Speaker,
  general: Speaker,
  known: readonly Speaker[],
): Speaker | undefined => {
  if (/\p{Lu}/u.test(general.name) || named.name === 'source') return undefined
  const sentenceOf = ({ first }: Speaker): number => framed.tokens.sentence[first] ?? 0
  const next = known.find(({ first }) => first > general.first)
  if (!next || sentenceOf(next) > sentenceOf(general) + 1) return undefined
  return namedByOffice(framed, named, [next], Infinity)
}

/** The speaker under the name and id it was first known by, at the place where it is named now. */
export const identify = (framed: Framed, named: Speaker, known: readonly Speaker[]): Speaker => {
  const placed = withPlace(framed, named)
  if (placed) return placed
  const definite = isDefinite(framed, named)
  // "the spokesman" is one who has spoken, before it is whoever speaks for the body that has.
  const recognised = definite ? recogniseSpeaker(named, definite, known) : undefined
  const latest = recognised && latestOfKind(framed, named, recognised, known)
  if (latest) return { ...named, name: latest.name, voice: latest.voice, kind: latest.kind }
  const spoken = recognised
  const person = spoken && comesToBeNamed(framed, named, spoken, known)
  if (person) return { ...named, name: person.name, voice: person.voice, kind: person.kind }
  const speaker = spoken ? named : withOwner(framed, named, known)
  const holder = spoken ? undefined : namedByOffice(framed, named, known)
  // "the spokesperson" is whoever has the office, under that name.
  if (holder) return { ...speaker, name: holder.name, voice: holder.voice, kind: holder.kind }
  const earlier = spoken ?? recogniseSpeaker(speaker, definite, known)
  if (!earlier) {
    const again = calledAgain(framed, speaker, known)
    return again ? { ...speaker, name: again.name, voice: again.voice, kind: again.kind } : speaker
  }
  const fuller = earlier.name.length > speaker.name.length ? earlier.name : speaker.name
  return {
    ...speaker,
    name: fuller,
    voice: earlier.voice,
    kind: earlier.kind === 'unknown' ? speaker.kind : earlier.kind,
  }
}
