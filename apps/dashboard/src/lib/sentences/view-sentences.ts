import type { Measure } from '@reportedly/schema'
import { chooseReading } from '../event/choose-reading.ts'
import { type QuotedSentence, quoteClaim } from '../event/quote-claim.ts'
import { type FilterView, viewFilters } from '../filter-form/view-filters.ts'
import { linkWith } from '../page/link-with.ts'
import { type Page, paginate } from '../page/paginate.ts'
import { keepReading } from '../reading/keep-reading.ts'
import { chooseFilters } from '../survey/choose-filters.ts'
import type { Figure } from '../survey/figure.ts'
import type { Survey } from '../survey/survey.ts'
import { claimPath } from '../words/claim-path.ts'
import { countOf } from '../words/count-of.ts'
import { describeChain } from '../words/describe-chain.ts'
import { describeFigure } from '../words/describe-figure.ts'
import { describeOutcome } from '../words/describe-outcome.ts'
import { REASON_WORDS } from '../words/reason-words.ts'
import { chooseLines, chooseSome, type Line, type SomeLines } from './choose-lines.ts'

/** A claim with its sentence, as a line of a list. */
export interface SentenceLine {
  readonly href: string
  readonly figure: string
  readonly statement: string
  readonly quote: QuotedSentence | null
  readonly speaker: string
  readonly event: { readonly href: string; readonly label: string }
  /** Its part in the estimate, in words. */
  readonly standing: string
}

/** The sentences that numbers rest on. */
export interface SentencesView {
  readonly heading: string
  readonly filters: FilterView
  readonly page: Page<SentenceLine>
  readonly csvHref: string
  /** Which of them alone are shown, in words, and where all stand; null where these are all. */
  readonly only: { readonly words: string; readonly allHref: string } | null
}

const LINES_A_PAGE = 50

const ONLY_WORDS: Readonly<Record<SomeLines, string>> = {
  unnamed: 'Only those that go back to speakers whom no report names.',
  undated: 'Only those about events of no known day.',
  silent: 'Only those about events for which no number is given under the policy.',
}

/** Newest first; those of no known day last. */
const byDay = (one: Figure, other: Figure): number =>
  one.from === other.from ? 0 : (one.from ?? '') < (other.from ?? '') ? 1 : -1

/** Views the sentences behind the figures that a page’s address asks for. */
export const viewSentences = (survey: Survey, state: URLSearchParams): SentencesView => {
  const [reading, filters] = [chooseReading(state), chooseFilters(state)]
  const lines = chooseLines(survey, state).toSorted((one, other) => byDay(one.figure, other.figure))
  const page = paginate(lines, state.get('page'), LINES_A_PAGE)
  const view = ({ figure, voice: { claim } }: Line): SentenceLine => {
    const report = survey.reports.get(claim.reportId)
    const { setAside } = survey.estimateOf(figure, reading)
    const reason = setAside.find(({ claimId }) => claimId === claim.id)?.reason
    return {
      href: claimPath(claim),
      figure: describeFigure(claim.quantity),
      statement: describeOutcome(claim),
      quote: report === undefined ? null : quoteClaim(claim, report),
      speaker: describeChain(claim.attribution).speaker,
      event: { href: `/events/${figure.event.id}`, label: figure.event.label },
      standing: reason === undefined ? 'used' : `set aside: ${REASON_WORDS[reason]}`,
    }
  }
  const measure: Measure | null = filters.measure
  const some = chooseSome(state)
  return keepReading(
    {
      heading: `${countOf(lines.length, 'sentence')} behind the ${measure === null ? 'figures' : `figures for “${measure}”`}`,
      filters: viewFilters(survey, filters, state),
      page: { ...page, items: page.items.map(view) },
      csvHref: `/figures.csv${linkWith(state, { page: null })}`,
      only:
        some === null
          ? null
          : { words: ONLY_WORDS[some], allHref: `/figures${linkWith(state, { of: null, page: null })}` },
    },
    reading,
  )
}
