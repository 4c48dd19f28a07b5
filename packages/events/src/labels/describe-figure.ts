import { type Claim, type Measure, MEASURES } from '@reportedly/schema'

/** Measures whose label does not read on after a figure. */
const WORDS: Readonly<Partial<Record<Measure, string>>> = { casualties: 'killed or injured', strength: 'taking part' }

/** The outcome, where it stands before the group as well: "16 wounded soldiers" who were injured. */
const SAID_TWICE: Readonly<Partial<Record<Measure, RegExp>>> = {
  killed: / (?:dead|killed|slain)(?= \p{L})/u,
  injured: / (?:wounded|injured)(?= \p{L})/u,
  missing: / missing(?= \p{L})/u,
}

const LONGEST_QUOTE = 60

/** A claim in a few words, those of the report: "80 terrorists killed". */
export const describeFigure = ({ evidence, quantity, counted, measure }: Claim): string => {
  const quote = evidence.quote.exact.replace(/\s+/g, ' ').trim()
  const figure = quantity.asStated === '' ? String(quantity.low ?? quantity.high ?? '') : quantity.asStated
  const words = quote.length > 0 && quote.length <= LONGEST_QUOTE ? quote : `${figure} ${counted.text ?? ''}`.trim()
  const outcome = WORDS[measure] ?? MEASURES[measure].label.toLowerCase()
  return `${words.replace(SAID_TWICE[measure] ?? '', '')} ${outcome}`.trim()
}
