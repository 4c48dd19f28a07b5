import { LOWER, WORD } from '../../2-tokens/tokenize.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { SPEAKING_NOUNS, STAND_INS } from '../en/speech.ts'
import { isOutlet } from './is-outlet.ts'
import { foldSource, kindByWords } from '../names/name-speaker.ts'
import { isBody } from '../names/person-or-body.ts'
import type { Speaker } from '../speaker.ts'

/** A stretch of tokens. */
export interface Words {
  readonly first: number
  readonly end: number
}

/** Words without a capital that the name of a body may hold. */
export const JOINS = /^(of|for|and|the|on|in|de|du|la|-|&|'|’|'s|’s)$/

/** Whether a sentence is a line of its own. */
export const isLine = ({ text, sentences }: Framed, sentence: number): boolean => {
  const { start = 0, end = 0 } = sentences[sentence] ?? {}
  const before = text.slice(sentences[sentence - 1]?.end ?? 0, start)
  const behind = text.slice(end, sentences[sentence + 1]?.start ?? end)
  return (sentence === 0 || before.includes('\n')) && behind.includes('\n')
}

/** Whether all words between two tokens are of a name, and at least one is. */
export const isName = ({ tokens }: Framed, from: number, end: number): boolean => {
  for (let at = from; at < end; at += 1) {
    const joins = JOINS.test(tokens.folded[at] ?? '')
    if (!joins && (tokens.kind[at] !== WORD || tokens.letterCase[at] === LOWER)) return false
  }
  return end > from
}

/** Whoever bears a name that a line gives, unless it is an outlet or nobody who issues papers. */
export const issuerNamed = (framed: Framed, { first, end }: Words): Speaker | null => {
  const { text, tokens } = framed
  const name = text.slice(tokens.start[first], tokens.end[end - 1]).replace(/['’]s?$/, '')
  const known = framed.known.source(name)
  const speaker: Speaker = {
    first,
    end,
    name,
    kind: known?.kind ?? kindByWords(name) ?? 'unknown',
    voice: known?.id ?? foldSource(name),
    verb: 'state',
  }
  const noun = (tokens.folded[end - 1] ?? '').replace(/['’]s?$/, '')
  const issues = !STAND_INS.test(noun) && (isBody(name) || SPEAKING_NOUNS.test(noun))
  return issues && isOutlet(framed, speaker) !== 'sure' ? speaker : null
}
