import { LOWER } from '../../2-tokens/tokenize.ts'
import { groupAt, isGroup, verbOf } from '../../5-frames/clause/clause-walk.ts'
import { SAID_THINGS } from '../en/channels.ts'
import { PASSES_ON } from '../en/relays.ts'
import { nameSpeaker } from '../names/name-speaker.ts'
import type { Speaker } from '../speaker.ts'
import type { View } from '../view.ts'

/** How far behind whoever was told, or the paper, the clause may open that says who took it over. */
const REACH = 8

/** How far before a speaker "In a statement that Reuters had from Sel" may open. */
const LONGEST_ASIDE = 12

/** The name at a position without the paper before it: "PressSel" of "report PressSel". */
const namedAt = ({ framed, clause, limit }: View, position: number, verb: string): Speaker | null => {
  const named = isGroup(clause, position) ? nameSpeaker(framed, groupAt(clause, position), verb, limit) : null
  if (!named || !/\p{Lu}/u.test(named.name)) return null
  const { tokens, text, known } = framed
  if (!SAID_THINGS.test(tokens.folded[named.first] ?? '') || tokens.letterCase[named.first] !== LOWER) return named
  const name = text.slice(tokens.start[named.first + 1], tokens.end[named.end - 1])
  const source = known.source(name)
  return {
    ...named,
    first: named.first + 1,
    name,
    kind: source?.kind ?? 'news-outlet',
    voice: source?.id ?? name.toLowerCase(),
  }
}

/** "told RFI, whose report PressSel published", "a post, which the website Sel reproduced": whoever took a text over. */
export const takenOverBy = (view: View, from: number): Speaker | null => {
  const { chunks } = view.clause
  for (let at = from; at < from + REACH && at < chunks.length; at += 1) {
    if (chunks[at]?.type !== 'relative' || !/^(which|whose)$/.test(chunks[at]?.word ?? '')) continue
    for (let here = at + 2; here <= at + 3; here += 1) {
      const verb = verbOf(view.clause, here)
      if (!verb) continue
      // "which quotes officials": that has an object of its own.
      if (verb.passive || !PASSES_ON.has(verb.lemma) || isGroup(view.clause, here + 1)) return null
      return namedAt(view, here - 1, verb.lemma)
    }
    return null
  }
  return null
}

/**
 * "In a statement that Reuters had from Sel, the rebels said": whoever told the one who tells, and that one, where such words
 * stand before a speaker; null where none do.
 */
export const hadFrom = (view: View, speaker: number): { readonly through: Speaker; readonly relay: Speaker } | null => {
  const { clause } = view
  const { chunks } = clause
  for (let at = Math.max(0, speaker - LONGEST_ASIDE); at < speaker - 3; at += 1) {
    if (chunks[at]?.type !== 'relative' || !/^(which|that)$/.test(chunks[at]?.word ?? '')) continue
    const verb = verbOf(clause, at + 2)
    if (!verb || verb.passive || !/^(have|be|get|obtain|receive|take)$/.test(verb.lemma)) continue
    if (!/^(from|via|through)$/.test(chunks[at + 3]?.word ?? '')) continue
    const relay = namedAt(view, at + 1, 'report')
    const through = namedAt(view, at + 4, 'pass')
    return relay && through ? { through, relay } : null
  }
  return null
}
