import { lowerMedian, POLICIES } from '@reportedly/events'
import { type Claim, Policy, type VagueTable } from '@reportedly/schema'
import { DEFAULT_READING, type ReadingChoice } from '../event/choose-reading.ts'
import type { Happening } from '../survey/figure.ts'
import { keep } from '../survey/keep.ts'
import { plainReading } from '../survey/plain-reading.ts'
import type { Survey } from '../survey/survey.ts'
import { gatherBySource } from './gather-by-source.ts'
import { keepInSteps } from './keep-in-steps.ts'
import { type Contest, contestsOf, type Stated } from './list-contests.ts'
import { listTellers, type Role, tellingsBySource } from './list-tellings.ts'
import { logRatio } from './log-ratio.ts'

/** How the figure of one source stands to what the others say of the same. */
export interface Standing {
  readonly sourceId: string
  readonly contest: Contest
  /** Its own word where it has one in this contest, else what it passes on. */
  readonly role: Role
  readonly claim: Claim
  readonly figure: number
  /** What the other origins come to under the policy, and a claim that says so; null where there is no other. */
  readonly others: { readonly figure: number; readonly claim: Claim } | null
  /** See `logRatio`; null where there is no other. */
  readonly log: number | null
}

/** The middle one of several figures of one source, never a number that it did not give. */
export const pickMiddle = (stated: readonly Stated[]): Stated | undefined => {
  const middle = lowerMedian(stated.map(({ figure }) => figure.point))
  return stated.find(({ figure }) => figure.point === middle)
}

const readOrigin = ({ figure, origin }: Stated) => ({ ...figure, originId: origin.id })

/** The first claim that states the number that figures come to; null where they come to none. */
const findWitness = (heard: readonly Stated[], best: number | null): Standing['others'] => {
  const witness = best === null ? undefined : heard.find(({ figure }) => figure.point === best)
  return best === null || witness === undefined ? null : { figure: best, claim: witness.claim }
}

const isWithoutStake = ({ origin: { sourceId } }: Stated, { stakeOf }: Contest['happening']): boolean =>
  sourceId !== null && stakeOf(sourceId) === 'independent'

/** The figures that a policy goes by. */
const hear = (stated: readonly Stated[], policy: Policy, happening: Contest['happening']): readonly Stated[] =>
  policy === 'independents-only' ? stated.filter((each) => isWithoutStake(each, happening)) : stated

/** What figures come to under a policy, with the claims that it goes by; null where there is none. */
export const estimateStated = (
  stated: readonly Stated[],
  policy: Policy,
  happening: Contest['happening'],
): (ReturnType<(typeof POLICIES)[Policy]> & { readonly claims: readonly Claim[] }) | null => {
  const heard = hear(stated, policy, happening)
  if (heard.length === 0) return null
  return { ...POLICIES[policy](heard.map(readOrigin)), claims: heard.map(({ claim }) => claim) }
}

/** The same as one number, with a claim that states it; null where there is none to go by. */
export const settleStated = (
  stated: readonly Stated[],
  policy: Policy,
  happening: Contest['happening'],
): Standing['others'] => {
  const heard = hear(stated, policy, happening)
  return heard.length === 0 ? null : findWitness(heard, POLICIES[policy](heard.map(readOrigin)).best)
}

/** The figures of each source in a contest: its own word where it has one, else what it relays. */
export const divideByTeller = ({ stated }: Contest): ReadonlyMap<string, { role: Role; own: readonly Stated[] }> => {
  const told = new Map<string, { role: Role; own: Stated[] }>()
  for (const each of stated)
    for (const [sourceId, role] of listTellers(each.claim, each.origin)) {
      const known = told.get(sourceId)
      if (known?.role === role) known.own.push(each)
      else if (known === undefined || role === 'origin') told.set(sourceId, { role, own: [each] })
    }
  return told
}

/** A source’s own figure in a contest, and those it is held against. */
interface Rivals {
  readonly sourceId: string
  readonly role: Role
  readonly middle: Stated
  readonly rivals: readonly Stated[]
}

/** Of all its sources, or of the one asked for. */
const setAgainst = (contest: Contest, only: string | null): readonly Rivals[] =>
  [...divideByTeller(contest)].flatMap(([sourceId, { role, own }]) => {
    if (only !== null && sourceId !== only) return []
    const middle = pickMiddle(own)
    if (middle === undefined) return []
    const origins = new Set(own.map(({ origin }) => origin.id))
    const rivals = contest.stated.filter(({ origin }) => !origins.has(origin.id) && origin.sourceId !== sourceId)
    return [{ sourceId, role, middle, rivals }]
  })

const stand = (contest: Contest, { sourceId, role, middle, rivals }: Rivals, policy: Policy): Standing => {
  const others = settleStated(rivals, policy, contest.happening)
  const figure = middle.figure.point
  const log = others === null ? null : logRatio(figure, others.figure)
  return { sourceId, contest, role, claim: middle.claim, figure, others, log }
}

const listStandings = (happening: Happening, reading: ReadingChoice, only: string | null = null) =>
  contestsOf(happening, reading).flatMap((contest) =>
    setAgainst(contest, only).map((rivals) => stand(contest, rivals, reading.policy)),
  )

/** Those that most readers see are kept; of any other reading they would take as much room again. */
const usualStandings = keep((happening: Happening) => listStandings(happening, DEFAULT_READING))

const isUsual = ({ policy, vagueTable }: ReadingChoice): boolean =>
  policy === DEFAULT_READING.policy && vagueTable === DEFAULT_READING.vagueTable

/**
 * How each source’s figure stands in each contest of an event that it gives a number in. It is held against what the other origins
 * come to under the policy: repeating a figure neither agrees with it nor disputes it.
 */
export const standingsOf = (happening: Happening, reading: ReadingChoice): readonly Standing[] =>
  isUsual(plainReading(happening, reading)) ? usualStandings(happening) : listStandings(happening, reading)

/** The same under every policy at once: whom a figure is held against is found once for all. */
export const standUnderPolicies = (
  happening: Happening,
  vagueTable: VagueTable,
  meet: (policy: Policy, standing: Standing) => void,
): void => {
  const reading = { ...DEFAULT_READING, vagueTable }
  const isKept = isUsual(plainReading(happening, reading))
  if (isKept) for (const standing of usualStandings(happening)) meet(reading.policy, standing)
  const policies = Policy.options.filter((policy) => !isKept || policy !== reading.policy)
  for (const contest of contestsOf(happening, reading))
    for (const rivals of setAgainst(contest, null))
      for (const policy of policies) meet(policy, stand(contest, rivals, policy))
}

const gathered = keepInSteps((survey: Survey) => gatherBySource(survey, usualStandings))

/** Makes those of every source under the usual reading ahead. */
export const stepsToStandings = (survey: Survey): Iterable<undefined> => gathered.steps(survey, DEFAULT_READING)

/** The same of one source in all events, in their order. */
export const standingsOfSource = (survey: Survey, id: string, reading: ReadingChoice): readonly Standing[] => {
  if (isUsual(reading)) return gathered.ask(survey, reading).get(id) ?? []
  const happenings = new Set((tellingsBySource(survey).get(id) ?? []).map(({ happening }) => happening))
  return [...happenings].flatMap((happening) => listStandings(happening, reading, id))
}
