import type { Contest } from '../standing/list-contests.ts'
import { describeRatio, printRatio } from '../standing/describe-ratio.ts'
import type { Survey } from '../survey/survey.ts'
import { claimPath } from '../words/claim-path.ts'
import { CATEGORY_WORDS } from '../words/describe-counted.ts'
import { describeOutcome } from '../words/describe-outcome.ts'
import type { CellView, MatrixHead } from './geometry.ts'
import type { MatrixCell } from './matrix-cell.ts'

/** A cell as a row of the table. */
export interface MatrixRow {
  readonly key: string
  readonly source: string
  readonly sourceHref: string
  readonly event: string
  readonly eventHref: string
  readonly figure: string
  readonly href: string
  readonly against: string | null
  readonly againstHref: string | null
  readonly ratio: string
  readonly log: number | null
  readonly role: MatrixCell['role']
  readonly claimId: string
}

const MOST_LETTERS = 26

const cut = (text: string): string =>
  text.length <= MOST_LETTERS ? text : `${text.slice(0, MOST_LETTERS - 1).trimEnd()}…`

const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })

/** The event, and the group where it has several. */
const nameContest = ({ happening, category }: Contest): string =>
  category === null ? happening.event.label : `${happening.event.label} (${CATEGORY_WORDS[category]})`

/**
 * "Djibo, 11 May 2025" where both are known, else the event’s label without the kind of event; the group in place of the
 * day where several columns are about one event.
 */
const shortenContest = ({ happening: { event }, category }: Contest, isOneOfSeveral: boolean): string => {
  const day = event.time?.precision === 1 ? event.time.start : null
  const told = event.label.replace(/^[\w ]+[:,] /, '')
  if (isOneOfSeveral && category !== null) return `${event.place?.name ?? told}, ${CATEGORY_WORDS[category]}`
  return event.place === null || day === null
    ? told
    : `${event.place.name}, ${days.format(new Date(`${day}T00:00:00Z`))}`
}

const capital = (text: string): string => `${text.charAt(0).toLocaleUpperCase('en-GB')}${text.slice(1)}`

export const headContest = (contest: Contest, isOneOfSeveral: boolean): MatrixHead => ({
  label: cut(capital(shortenContest(contest, isOneOfSeveral))),
  full: nameContest(contest),
  href: `/events/${contest.happening.event.id}`,
})

export const headSource = (id: string, survey: Survey): MatrixHead => ({
  label: cut(survey.nameSource(id)),
  full: survey.nameSource(id),
  href: `/sources/${encodeURIComponent(id)}`,
})

const describeStanding = ({ log, kind, against }: MatrixCell): string => {
  if (log !== null && against !== null) {
    const other = describeOutcome(against)
    return log === 0 ? `the same as the baseline (${other})` : `${printRatio(log)} the baseline (${other})`
  }
  return kind === 'alone' ? 'nothing to hold it against' : 'no plain number to compare'
}

/** A cell in words, at its place. */
export const viewCell = (cell: MatrixCell, row: number, column: number, survey: Survey): CellView => ({
  row,
  column,
  href: claimPath(cell.claim),
  kind: cell.kind,
  role: cell.role,
  log: cell.log,
  lines: [
    `${survey.nameSource(cell.sourceId)}${cell.role === 'relay' ? ' passes on' : ''}: ${describeOutcome(cell.claim)}`,
    describeStanding(cell),
    nameContest(cell.contest),
  ],
})

/** A cell as a row of the table. */
export const viewMatrixRow = (cell: MatrixCell, survey: Survey): MatrixRow => ({
  key: `${cell.sourceId} ${cell.contest.key}`,
  source: survey.nameSource(cell.sourceId),
  sourceHref: `/sources/${encodeURIComponent(cell.sourceId)}`,
  event: nameContest(cell.contest),
  eventHref: `/events/${cell.contest.happening.event.id}`,
  figure: describeOutcome(cell.claim),
  href: claimPath(cell.claim),
  against: cell.log === null || cell.against === null ? null : describeOutcome(cell.against),
  againstHref: cell.log === null || cell.against === null ? null : claimPath(cell.against),
  log: cell.log,
  role: cell.role,
  claimId: cell.claim.id,
  ratio: cell.log === null ? describeStanding(cell) : describeRatio(cell.log, 'the baseline'),
})
