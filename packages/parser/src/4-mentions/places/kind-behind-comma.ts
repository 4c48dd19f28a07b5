import { LOWER, WORD } from '../../2-tokens/tokenize.ts'
import { PREPOSITIONS } from '../en/function-words.ts'
import { APPOSED, SETTLEMENTS } from '../en/places.ts'
import type { View } from './view.ts'

/** How many words may stand between the article and the noun: "a small farming village". */
const MOST_WORDS = 4

/** "Ruvumu, a village in Rutshuru", "Nyala, the capital of South Darfur": the noun that says what the name before it is. */
export const kindBehindComma = ({ measured: { tokens }, group, name }: View): string => {
  const { folded, kind, letterCase } = tokens
  if (name.end !== group.end || !/^[,–—(]$/.test(folded[group.end] ?? '')) return ''
  if (!/^(an?|the)$/.test(folded[group.end + 1] ?? '')) return ''
  for (let at = group.end + 2; at <= group.end + 2 + MOST_WORDS; at += 1) {
    if (kind[at] !== WORD || letterCase[at] !== LOWER) return ''
    const word = folded[at] ?? ''
    // "Ko Tun, a fighter from the village"
    if (PREPOSITIONS.has(word)) return ''
    // "Mohamed, a village elder": the noun must close its group.
    if (SETTLEMENTS.test(word) || /^(capital|island|port)$/.test(word))
      return APPOSED.test(folded[at + 1] ?? '') ? word : ''
  }
  return ''
}
