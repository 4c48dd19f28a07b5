import type { Claim } from '@reportedly/schema'
import type { GoldClaim } from '../gold/gold-text.ts'
import type { JudgedPair, TextScore } from '../score/score-text.ts'

const bounds = (low: number | null, high: number | null): string => `${low ?? ''}–${high ?? ''}`

const describeGold = ({ measure, low, high, qualifier, counted, quote }: GoldClaim): string =>
  `${measure} ${bounds(low, high)} ${qualifier} ${counted ?? '∅'}${quote === undefined ? '' : `  “${quote}”`}`

const describeClaim = ({ measure, quantity: { low, high, qualifier }, counted, evidence }: Claim): string =>
  `${measure} ${bounds(low, high)} ${qualifier} ${counted.text ?? '∅'}  “${evidence.quote.exact}”  [${evidence.rule}]`

const describeMistakes = ({ gold, claim, verdicts }: JudgedPair, field: string | null): readonly string[] => {
  const wrong = [...verdicts].filter(([name, { right }]) => !right && (field === null || field === name))
  if (wrong.length === 0) return []
  const mistakes = wrong.map(([name, { want, have }]) => `          ${name}: ${want} → ${have}`)
  return [`  WRONG   ${describeGold(gold)}  [${claim.evidence.rule}]`, ...mistakes]
}

/** What to list of a text. */
export interface Wanted {
  /** Lists what is right as well. */
  readonly everything: boolean
  /** Lists this field's mistakes alone, and neither missed nor extra claims. */
  readonly field: string | null
}

/**
 * Lists what went wrong in one text: the text, claims missed with their quotation, extra ones with their rule, and what
 * each field should have been (→ what it was); null when there is nothing to list.
 */
export const writeDetails = (score: TextScore, { everything, field }: Wanted): string | null => {
  const { text, pairs, missed, extra } = score
  const lines = [
    ...(field === null ? missed.map((gold) => `  MISSED  ${describeGold(gold)}`) : []),
    ...(field === null ? extra.map((claim) => `  EXTRA   ${describeClaim(claim)}`) : []),
    ...pairs.flatMap((pair) => describeMistakes(pair, field)),
    ...(everything ? pairs.map(({ claim }) => `  FOUND   ${describeClaim(claim)}`) : []),
  ]
  if (lines.length === 0 && !everything) return null
  const labels = [text.style, ...text.phenomena].filter((label) => label !== undefined).join(', ')
  return [`${text.id}  (${labels}; ${text.publishedAt ?? 'undated'})`, text.text, ...lines].join('\n')
}
