import type { Report } from '@reportedly/schema'
import type { Figure } from './figure.ts'
import { foldText } from './fold-text.ts'

const writeSearchText = ({ event, voices }: Figure, reports: ReadonlyMap<string, Report>): string =>
  foldText(
    [
      event.label,
      ...voices.flatMap(({ claim }) => {
        const report = reports.get(claim.reportId)
        const { start, end } = claim.evidence.sentence
        const speakers = claim.attribution.map(({ name }) => name)
        return [report?.text.slice(start, end), report?.title, ...speakers]
      }),
    ]
      .filter((part) => part !== null && part !== undefined)
      .join('\n'),
  )

/** Kept with the figure, which is told in the same reports for as long as it is the same. */
const kept = new WeakMap<Figure, string>()

/** What a reader may look for by words: the event’s label, each sentence, who says it, and the report’s headline. */
export const searchTextOf = (figure: Figure, reports: ReadonlyMap<string, Report>): string => {
  const text = kept.get(figure) ?? writeSearchText(figure, reports)
  kept.set(figure, text)
  return text
}
