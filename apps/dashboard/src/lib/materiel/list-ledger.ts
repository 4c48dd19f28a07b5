import { MATERIEL_CATEGORIES, MEASURES, type Category, type Claim, type Measure } from '@reportedly/schema'
import type { ReadingChoice } from '../event/choose-reading.ts'
import { type Contest, contestsOf, type Stated } from '../standing/list-contests.ts'
import { keepByReading } from '../standing/keep-by-reading.ts'
import { keepInSteps } from '../standing/keep-in-steps.ts'
import { foldText } from '../survey/fold-text.ts'
import type { Happening } from '../survey/figure.ts'
import { plainReading } from '../survey/plain-reading.ts'
import type { Survey } from '../survey/survey.ts'

/** One kind of thing in one event: all that is told of what befell it. */
export interface LedgerLine {
  /** Unique in the ledger. */
  readonly key: string
  readonly measure: Measure
  readonly category: Category
  readonly unit: string
  readonly contest: Contest
  /** The things in the words of the first report; null where it gives none. */
  readonly item: string | null
  readonly stated: readonly Stated[]
  /** What is told of it in fears, totals or words without a number. */
  readonly unread: readonly Claim[]
}

const isMateriel = (category: Category | null): category is Category =>
  MATERIEL_CATEGORIES.some((known) => known === category)

/** "Assault rifles" and "an assault rifle" are one kind of thing; "rifles" may be others. */
const nameItem = ({ counted }: Claim): string => foldText(counted.text ?? '').replace(/s$/, '')

const divide = (contest: Contest): readonly LedgerLine[] => {
  const { measure, category, unit, happening } = contest
  if (!isMateriel(category)) return []
  const stated = Map.groupBy(contest.stated, ({ claim }) => nameItem(claim))
  const unread = Map.groupBy(contest.unread, nameItem)
  return [...new Set([...stated.keys(), ...unread.keys()])].map((item) => {
    const told = [...(stated.get(item) ?? []).map(({ claim }) => claim), ...(unread.get(item) ?? [])]
    return {
      key: [happening.event.id, measure, category, unit, item].join(' '),
      measure,
      category,
      unit,
      contest,
      item: told[0]?.counted.text ?? null,
      stated: stated.get(item) ?? [],
      unread: unread.get(item) ?? [],
    }
  })
}

const MEASURE_ORDER = Object.keys(MEASURES)
const CATEGORY_ORDER: readonly string[] = MATERIEL_CATEGORIES

const dayOf = ({ contest }: LedgerLine): string => contest.happening.event.time?.start ?? ''

const compare = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1)

interface Placed {
  readonly line: LedgerLine
  readonly day: string
  /** Its outcome and category as one number in the order of display. */
  readonly group: number
}

const placeLine = (line: LedgerLine): Placed => ({
  line,
  day: dayOf(line),
  group: MEASURE_ORDER.indexOf(line.measure) * CATEGORY_ORDER.length + CATEGORY_ORDER.indexOf(line.category),
})

const byGroup = ([one]: readonly Placed[], [other]: readonly Placed[]): number =>
  one === undefined || other === undefined ? 0 : one.group - other.group || compare(one.line.unit, other.line.unit)

const byDay = (one: Placed, other: Placed): number =>
  compare(other.day, one.day) || compare(one.line.key, other.line.key)

const divideContests = keepByReading((happening: Happening, reading): readonly LedgerLine[] =>
  contestsOf(happening, reading)
    .filter(({ measure }) => MEASURES[measure].domain === 'materiel')
    .flatMap(divide),
)

/** The lines of an event; as for its contests, what vague words count for is all of the reading that enters. */
export const ledgerOf = (happening: Happening, { vagueTable }: ReadingChoice): readonly LedgerLine[] =>
  divideContests(happening, plainReading(happening, { policy: 'range', vagueTable }))

const groupLines = (lines: readonly Placed[], groups: Map<string, Placed[]>): void => {
  for (const placed of lines) {
    const key = `${placed.group} ${placed.line.unit}`
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [placed])
    else known.push(placed)
  }
}

/** A step an event, then a step a group: sorting all lines at a stretch would hold readers up. */
const listed = keepInSteps(function* ({ happenings }: Survey, reading) {
  const groups = new Map<string, Placed[]>()
  for (const happening of happenings) {
    groupLines(ledgerOf(happening, reading).map(placeLine), groups)
    yield
  }
  const sorted: (readonly LedgerLine[])[] = []
  for (const group of [...groups.values()].toSorted(byGroup)) {
    sorted.push(group.toSorted(byDay).map(({ line }) => line))
    yield
  }
  return sorted.flat()
})

/**
 * The ledger of materiel: by what befell it, by category and unit, the latest event first. Nothing is added up: one
 * report’s “weapons” may hold another’s “rifles”.
 */
export const listLedger = (survey: Survey, { vagueTable }: ReadingChoice): readonly LedgerLine[] =>
  listed.ask(survey, { policy: 'range', vagueTable })

/** Makes it ahead. */
export const stepsToLedger = listed.steps
