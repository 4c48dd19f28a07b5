import { type Phrase, PHRASES_OF_OUTCOME } from '../en/phrases-of-outcome.ts'
import { groupAt, subjectsOf, verbOf } from '../clause-walk.ts'
import { domainOf, isBodies } from '../domain.ts'
import { makeFrame } from '../frame.ts'
import { found, type FrameRule, type FrameView } from '../frame-rule.ts'
import { byAny, byVerb } from '../woken-by.ts'

const LONGEST = 9
/** What every phrase with "be" or "have" holds: these verbs themselves stand in almost every sentence. */
const BEHIND_BE = /^(condition|state|care|fallen|ablaze|alight|fire|flames|hospitals?|treatment|observation)$/

/** What a verb says together with the words behind it: "paid the supreme price", "are in critical condition". */
export const phraseAt = ({ below, clause }: FrameView, at: number): Phrase | undefined => {
  const verb = verbOf(clause, at)
  const phrases = verb && !verb.negated ? PHRASES_OF_OUTCOME.get(verb.lemma.split(' ')[0] ?? '') : undefined
  if (!verb || !phrases) return undefined
  const end = Math.min(below.ranges[clause.sentence]?.end ?? 0, verb.main + 1 + LONGEST)
  const words = below.tokens.folded.slice(verb.main + 1, end).join(' ')
  return phrases.find(({ behind, passive }) => (!passive || verb.passive) && behind.test(words))
}

/** Outcomes that only several words together tell, said of the subject. */
export const phrases: FrameRule = {
  name: 'frames/phrase',
  wokenBy: byAny(
    (word) => BEHIND_BE.test(word),
    byVerb((lemma) => lemma !== 'be' && PHRASES_OF_OUTCOME.has(lemma)),
  ),
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      const verb = chunk.type === 'verb' ? verbOf(clause, at) : undefined
      const phrase = verb && phraseAt(view, at)
      if (!verb || !phrase) continue
      for (const position of subjectsOf(clause, at)) {
        const group = below.groups[groupAt(clause, position)]
        const fits = phrase.things ? /^(materiel|airborne)$/ : /^(people|elided|name|unknown)$/
        if (group && group.class !== phrase.except && fits.test(domainOf(below, group)) && !isBodies(below, group))
          yield found(
            view,
            makeFrame(
              groupAt(clause, position),
              phrase.measure,
              { first: verb.first, end: verb.end },
              { hedge: verb.hedge },
            ),
          )
      }
    }
  },
}
