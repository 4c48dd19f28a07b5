import { DISEASES } from '../en/diseases.ts'
import type { Refusal } from './befalling.ts'

/** How many words behind "died" may name a disease: "died of suspected acute cholera". */
const DISEASE_WITHIN = 4

/** "Eleven have died of measles": dead of no violence. */
export const isOfDisease: Refusal = ({ below: { tokens } }, { verb }) => {
  if (!/^(die|perish|succumb|kill)$/.test(verb.lemma) || !/^(of|from|by|to)$/.test(tokens.folded[verb.end] ?? ''))
    return false
  return tokens.folded.slice(verb.end + 1, verb.end + 1 + DISEASE_WITHIN).some((word) => DISEASES.test(word))
}

/** "Dozens who came to see the injured said so": the word names those who were hurt, and says it of nobody before. */
export const isOfThose: Refusal = ({ below: { tokens } }, { verb, group }) =>
  verb.form === 'bare' &&
  verb.end - verb.first === 1 &&
  /^(wounded|injured)$/.test(tokens.folded[verb.first] ?? '') &&
  tokens.folded[verb.first - 1] === 'the' &&
  group.first < verb.first &&
  group.end !== verb.first
