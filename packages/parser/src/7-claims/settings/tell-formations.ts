import { standsIn } from '../../engine/stands-in.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'

/** How many words of a paragraph can say whose doings it tells. */
const OPENING = 14
const FORMATION =
  /\b(units|troops|forces|soldiers|fighters|servicemen|formations) (of|from|under|in) (the )?(\S+ ){0,2}?(group|grouping|operation|battlegroup|task force|sector)\b|\b(group of forces|battlegroup|grouping of (forces|troops)|joint task force)\b/
/** What `FORMATION` cannot do without. */
const mayName = standsIn((word) => /^(group|grouping|operation|battlegroup|sector|force)$/.test(word))

/** How many paragraphs that open with a formation make a bulletin. */
const FEWEST = 3

/**
 * The sentences that open the paragraphs of a bulletin which goes formation by formation ("Units of the Northern Group of
 * Forces …"): each tells of its own fighting. None where fewer than three paragraphs do.
 */
export const tellFormations = ({ tokens, ranges, sentences }: Framed): ReadonlySet<number> => {
  const named = new Set<number>()
  ranges.forEach(({ first, end }, sentence) => {
    if (sentences[sentence]?.paragraph === sentences[sentence - 1]?.paragraph) return
    const until = Math.min(end, first + OPENING)
    if (mayName(tokens.words, first, until) && FORMATION.test(tokens.folded.slice(first, until).join(' ')))
      named.add(sentence)
  })
  return named.size < FEWEST ? new Set() : named
}
