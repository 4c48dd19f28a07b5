import type { Measured } from '../../3-quantities/quantity.ts'
import type { Group } from '../group.ts'
import { headStart } from '../head-start.ts'

/**
 * "Kryvyi Rih." at the head of a paragraph, or as a line of its own, behind a bullet or none; "BISHKEK. April 29" says
 * where it was written.
 */
export const isAlone = (measured: Measured, group: Group): boolean => {
  const { ranges, text, tokens, sentences } = measured
  const sentence = tokens.sentence[group.first] ?? 0
  const range = ranges[sentence]
  if (!range || headStart(tokens, range) !== group.first) return false
  if (!/\p{Ll}/u.test(text.slice(tokens.start[group.first], tokens.end[group.end - 1]))) return false
  if (sentences[sentence]?.paragraph === sentences[sentence - 1]?.paragraph) return false
  // A line of its own has no stop: what stands below is told of that place.
  if (group.end === range.end)
    return sentence > 0 && sentences[sentence]?.paragraph !== sentences[sentence + 1]?.paragraph
  return group.end === range.end - 1 && tokens.folded[group.end] === '.'
}
