import { headlineEnd } from '../../1-sentences/headline-end.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { within } from '../../engine/within.ts'
import type { Told } from './scene-of.ts'

/**
 * The sentences that open a paragraph with where and in which month something was, and count nobody: "The deadliest attack
 * took place in Hypo in January." What their paragraph counts was there and then.
 */
export const tellIntroduced = (framed: Framed, { places, times }: Told): ReadonlySet<number> => {
  const { ranges, sentences, frames, tokens } = framed
  const counting = new Set(frames.map(({ first }) => tokens.sentence[first] ?? 0))
  const headline = headlineEnd(framed) > 0 ? 1 : 0
  const introduced = new Set<number>()
  ranges.forEach(({ first, end }, sentence) => {
    if (sentence <= headline + 1 || counting.has(sentence) || !counting.has(sentence + 1)) return
    const paragraph = sentences[sentence]?.paragraph
    if (paragraph === sentences[sentence - 1]?.paragraph || paragraph !== sentences[sentence + 1]?.paragraph) return
    const here = within(times, first, end).filter(({ role, clause }) => role === 'happened' && clause === null)
    const isOfMonth = here.length > 0 && here.every(({ kind, start }) => kind === 'month' && start !== null)
    const isPlaced = within(places, first, end).some(({ role, clause }) => role === 'site' && clause === null)
    if (isOfMonth && isPlaced) introduced.add(sentence)
  })
  return introduced
}
