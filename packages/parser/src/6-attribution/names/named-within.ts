import { LOWER, UPPER } from '../../2-tokens/tokenize.ts'
import { NOUN_FORMS } from '../../4-mentions/en/nouns.ts'
import type { Group } from '../../4-mentions/group.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { INQUIRIES, STAND_INS } from '../en/speech.ts'

/** Figures that somebody keeps, beside the papers that stand for whoever issued them. */
const KEPT = /^(tolls?|tally|tallies|counts?)$/

/** Words before a paper that say which of many it is, and not whose. */
const WHICH =
  /^(latest|new|newest|official|preliminary|recent|initial|first|second|provisional|internal|confidential|leaked|earlier|previous|final|updated|own|joint|daily|weekly|monthly|brief|separate|death|casualty)$/

/** Abbreviations of those whose papers are of one of many bodies: "a UN document", "US data". */
const OF_MANY = /^(un|us|uk|eu|au|usa|uae|drc|car|pdf)$/

/** What a body says to all; a report or a document it may have kept to itself. */
const SAID_TO_ALL =
  /^(statement|communiqué|communique|release|bulletin|announcement|post|update|briefing|tweet|message|handout|advisory|notice|sitrep|brief|data|figures|estimates?|tolls?|tally|tallies|counts?|calculations?)$/

const isMade = (noun: string): boolean => STAND_INS.test(noun) || INQUIRIES.test(noun) || KEPT.test(noun)

/** "a JNIM statement", "an AFP report": whom the registry knows by the words before the paper. */
const knownWithin = ({ tokens, text, known }: Framed, { head, wordsFirst }: Group): Group['owner'] => {
  for (let first = wordsFirst; first < head; first += 1) {
    if (tokens.letterCase[first] === LOWER) continue
    const source = known.source(text.slice(tokens.start[first], tokens.end[head - 1]))
    return source === null || source.id === 'united-nations' ? null : { first, end: head }
  }
  return null
}

/** "the latest health ministry toll", "police data": a body by its own noun before what it has written down. */
const bodyWithin = ({ tokens }: Framed, { head, wordsFirst }: Group): Group['owner'] => {
  if (!SAID_TO_ALL.test(tokens.folded[head] ?? '')) return null
  if (NOUN_FORMS.get(tokens.folded[head - 1] ?? '')?.class !== 'organisation') return null
  let first = wordsFirst
  while (first < head - 1 && WHICH.test(tokens.folded[first] ?? '')) first += 1
  return { first, end: head }
}

/** Whose paper or figure a group names before its noun: "a JNIM statement", "army figures", "an RSF bulletin"; null when it does not. */
export const namedWithin = (framed: Framed, group: Group): Group['owner'] => {
  const { tokens, ranges } = framed
  const { head, end, wordsFirst } = group
  const noun = tokens.folded[head] ?? ''
  if (end !== head + 1 || head === wordsFirst || tokens.letterCase[head] !== LOWER || !isMade(noun)) return null
  if (tokens.letterCase[head - 1] === LOWER) return bodyWithin(framed, group)
  const found = KEPT.test(noun) ? null : knownWithin(framed, group)
  if (found || ranges[tokens.sentence[head] ?? 0]?.upperCase === true) return found
  const before = tokens.folded[head - 1] ?? ''
  const isShort = tokens.letterCase[head - 1] === UPPER && /^[a-z]{2,6}$/.test(before) && !OF_MANY.test(before)
  return isShort ? { first: head - 1, end: head } : null
}
