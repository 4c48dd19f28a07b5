import type { Claim } from '@reportedly/schema'
import type { Attributed } from '../../6-attribution/attributed.ts'
import { COUNTS_UP, INCLUDES, LASTING_STRIFE } from '../en/scopes.ts'
import type { ToldTime } from '../settings/tell-times.ts'
import { type Carried, carryOn, NOTHING_CARRIED } from './carried-scope.ts'
import type { Before } from './gone-on.ts'
import { joinWords } from './own-clause.ts'
import { periodOfReport } from './period-of-report.ts'
import type { Entry } from './tell-entries.ts'

/** What one claim hands on to the next. */
export interface Running {
  readonly day: string | null
  readonly scope: Carried
  /** Sentence that opens the report with something long past, which is what it is about: an old attack in court. */
  readonly oldLead: number
  readonly before: Before | null
}

const NOTHING_YET: Running = { day: null, scope: NOTHING_CARRIED, oldLead: -1, before: null }

/** What the first claim goes on from: nothing, or the period that the report says it is of. */
export const beginRunning = (attributed: Attributed, times: readonly ToldTime[]): Running => {
  const period = periodOfReport(attributed, times)
  if (period === null) return NOTHING_YET
  return { ...NOTHING_YET, scope: { ...NOTHING_CARRIED, scope: 'cumulative', ofPeriod: true, from: period.from } }
}

/** A claim just drafted. */
export interface Drafted {
  readonly claim: Claim
  readonly isPast: boolean
  /** The times that reach it. */
  readonly times: readonly ToldTime[]
}

/** "Of these, 17 were killed on Wednesday": a sentence that spells out a part. */
const opensWithPart = ({ tokens: { folded }, ranges }: Attributed, sentence: number): boolean => {
  const first = ranges[sentence]?.first ?? 0
  return /^(of|among|amongst)$/.test(folded[first] ?? '') && /^(these|those|them|which)$/.test(folded[first + 1] ?? '')
}

/** "The number of people killed in the January unrest stands at 238" */
const tellsOfStrife = ({ tokens: { folded }, ranges }: Attributed, sentence: number): boolean => {
  const { first, end } = ranges[sentence] ?? { first: 0, end: 0 }
  return folded.slice(first, end).some((word) => LASTING_STRIFE.test(word))
}

/** "Between January and March the Division documented 312 incidents": a sum that somebody keeps count of. */
const countsUp = ({ tokens: { folded }, ranges }: Attributed, sentence: number): boolean => {
  const { first, end } = ranges[sentence] ?? { first: 0, end: 0 }
  return folded.slice(first, end).some((word) => COUNTS_UP.test(word))
}

/** "The number includes 900 casualties over the past day": the sum before it goes on behind it. */
const includesPart = ({ tokens: { folded }, ranges }: Attributed, sentence: number): boolean => {
  const first = ranges[sentence]?.first ?? 0
  return INCLUDES.test(joinWords(folded.slice(first, first + 5)))
}

/** Goes on from a claim; `opens` says that it stands where the report says what it is about. */
export const runOn = (
  running: Running,
  { claim, isPast, times }: Drafted,
  attributed: Attributed,
  at: number,
  sentence: number,
  entry: Entry | undefined,
  opens: boolean,
): Running => {
  const { before } = running
  const paragraph = attributed.sentences[sentence]?.paragraph ?? 0
  const isPart =
    claim.subsetOf !== null || (before?.sentence === sentence && before.isPart) || opensWithPart(attributed, sentence)
  const [from = null] = times.flatMap(({ start }) => start ?? []).toSorted()
  const lead = opens
    ? { ofStrife: tellsOfStrife(attributed, sentence), ofPeriod: countsUp(attributed, sentence), paragraph, from }
    : null
  return {
    day: running.day ?? (claim.scope === 'incident' ? (claim.time?.start ?? null) : null),
    scope:
      !opens && (isPart || entry?.isItem === true)
        ? running.scope
        : carryOn(running.scope, claim, attributed.standings[at], lead, paragraph),
    oldLead: before === null && isPast ? sentence : running.oldLead,
    before:
      before?.scope === 'cumulative' && includesPart(attributed, sentence)
        ? { ...before, sentence }
        : {
            scope: claim.scope,
            sentence,
            paragraph,
            isAside:
              times.some(({ clause }) => clause !== null) || times.filter(({ kind }) => kind === 'day').length > 1,
            isPart,
            time: claim.time,
            place: claim.place,
          },
  }
}
