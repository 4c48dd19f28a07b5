import { type Claim, type Measure, MEASURES } from '@reportedly/schema'

/** Measures whose label does not read on after a figure. */
const WORDS: Readonly<Partial<Record<Measure, string>>> = { casualties: 'killed or injured', strength: 'taking part' }

const LONGEST_QUOTE = 60

/** A claim in a few words, those of the report: "80 terrorists killed". */
export const describeFigure = ({ evidence, quantity, counted, measure }: Claim): string => {
  const quote = evidence.quote.exact.replace(/\s+/g, ' ').trim()
  const figure = quantity.asStated === '' ? String(quantity.low ?? quantity.high ?? '') : quantity.asStated
  const words = quote.length > 0 && quote.length <= LONGEST_QUOTE ? quote : `${figure} ${counted.text ?? ''}`.trim()
  return `${words} ${WORDS[measure] ?? MEASURES[measure].label.toLowerCase()}`.trim()
}
