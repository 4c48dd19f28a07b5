import type { Survey } from '../survey/survey.ts'
import { describeTitle } from '../words/describe-publication.ts'

/** Two reports that tell of one event, to begin with. */
export interface Suggestion {
  readonly label: string
  readonly href: string
  readonly titles: readonly [string, string]
}

const MOST = 8

/** Pairs of reports that tell of one event, one pair an event; those that most reports tell of first. */
export const listSuggestions = (survey: Survey): readonly Suggestion[] =>
  survey.happenings
    .filter(({ reports }) => reports.length > 1)
    .toSorted((one, other) => other.reports.length - one.reports.length)
    .slice(0, MOST)
    .flatMap(({ event, reports }) => {
      const [first, last] = [reports[0], reports.at(-1)]
      if (first === undefined || last === undefined) return []
      return [
        {
          label: event.label,
          href: `/compare?a=${first.id}&b=${last.id}`,
          titles: [describeTitle(first), describeTitle(last)] as const,
        },
      ]
    })
