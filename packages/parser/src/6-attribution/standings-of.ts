import type { Modality } from '@reportedly/schema'
import { splitSentences } from '../1-sentences/split-sentences.ts'
import { tokenize } from '../2-tokens/tokenize.ts'
import { findQuantities } from '../3-quantities/find-quantities.ts'
import { findMentions } from '../4-mentions/mentioned.ts'
import { fillFrames } from '../5-frames/fill-frames.ts'
import { attributeFrames } from './attribute-frames.ts'
import type { Attributed, Standing } from './attributed.ts'

const attribute = (text: string): Attributed => {
  const split = splitSentences({ id: 'r1', title: null, text, publishedAt: '2024-05-10', publisher: null })
  return attributeFrames(fillFrames(findMentions(findQuantities(tokenize(split)))))
}

/** On whose word each figure of a bare text stands, in its order, for tests. */
export const standingsOf = (text: string): readonly Standing[] => attribute(text).standings

/** The speakers of each figure by name, nearest first; empty in the publisher's own voice. */
export const speakersOf = (text: string): readonly (readonly string[])[] =>
  standingsOf(text).map(({ chain }) => chain.map(({ speaker }) => speaker.name))

/** How firmly each figure is stated. */
export const modalitiesOf = (text: string): readonly Modality[] => standingsOf(text).map(({ modality }) => modality)

/** Why whoever spoke before goes on in each sentence or does not. */
export const carriedIn = (text: string): readonly (string | null)[] => attribute(text).carried
