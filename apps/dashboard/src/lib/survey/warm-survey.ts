import { Policy, VagueTable } from '@reportedly/schema'
import { DEFAULT_READING, type ReadingChoice } from '../event/choose-reading.ts'
import { CHOICE_LISTS } from '../filter-form/list-choices.ts'
import { countVoices } from '../matrix/pick-connected.ts'
import { ledgerOf, stepsToLedger } from '../materiel/list-ledger.ts'
import { sumEvents } from '../overview/sum-events.ts'
import { viewOverview } from '../overview/view-overview.ts'
import { listEntries, textOfEntry } from '../reports/list-entries.ts'
import { stepsToSummaries } from '../sources/summarise-sources.ts'
import { contestsOf, stepsToContests } from '../standing/list-contests.ts'
import { stepsToStandings } from '../standing/list-standings.ts'
import { facelessOf, listFaceless, stepsToTellings } from '../standing/list-tellings.ts'
import type { Happening } from './figure.ts'
import { nameActors } from './name-actors.ts'
import { namePlaces } from './name-places.ts'
import type { Settled } from './settle-happening.ts'
import type { Survey } from './survey.ts'
import { workInTurns } from './work-in-turns.ts'

/** Whether it is still worth going on: a survey that another has taken the place of is asked for nothing more. */
type IsWanted = () => boolean

const always: IsWanted = () => true

/** The tables of vague words, the usual one first. */
const TABLES = VagueTable.options.toSorted(
  (one, other) => Number(one !== DEFAULT_READING.vagueTable) - Number(other !== DEFAULT_READING.vagueTable),
)

/** Policies and tables that come to the same share one sum, which is made once. */
const sumAll = (survey: Survey, happening: Happening): void => {
  const summed = new Set<readonly Settled[]>()
  for (const vagueTable of TABLES)
    for (const policy of Policy.options) {
      const settled = survey.settledOf(happening, { policy, vagueTable })
      if (!summed.has(settled)) sumEvents(survey, happening.figures, { policy, vagueTable })
      summed.add(settled)
    }
}

/**
 * What every list, total and map rests on, under every policy and table: little is left to do for each of them. All of
 * it at once, event by event, since its estimates are at hand no longer than that.
 */
const warmHappening = (survey: Survey, happening: Happening): void => {
  for (const vagueTable of TABLES) {
    const reading = { ...DEFAULT_READING, vagueTable }
    survey.settledOf(happening, reading)
    survey.disputeOf(happening, vagueTable)
    contestsOf(happening, reading).forEach(countVoices)
    ledgerOf(happening, reading)
  }
  sumAll(survey, happening)
}

const warmWords = (survey: Survey, happening: Happening): void => {
  facelessOf(happening)
  if (happening.event.place !== null) namePlaces(happening.event.place)
  for (const figure of happening.figures) {
    survey.textOf(figure)
    nameActors(figure)
  }
}

const address = (policy: Policy): URLSearchParams =>
  new URLSearchParams(policy === DEFAULT_READING.policy ? {} : { policy })

/** What is gathered of all events under a reading, in steps: at a stretch it would hold every reader up. */
function* gather(survey: Survey, reading: ReadingChoice): Generator<undefined, void> {
  yield* stepsToTellings(survey)
  if (reading.vagueTable === DEFAULT_READING.vagueTable) yield* stepsToStandings(survey)
  yield* stepsToSummaries(survey, reading)
  yield* stepsToContests(survey, reading)
  yield* stepsToLedger(survey, reading)
}

function* whileWanted<Item>(items: Iterable<Item>, isWanted: IsWanted): Generator<Item, void> {
  for (const item of items) {
    if (!isWanted()) return
    yield item
  }
}

/**
 * Reckons ahead, bit by bit, what every page of a survey asks for under every policy and table of vague words, so that
 * no reader waits for it.
 */
export const warmSurvey = async (survey: Survey, isWanted: IsWanted = always): Promise<void> => {
  const inTurns = async <Item>(items: Iterable<Item>, work: (item: Item) => unknown): Promise<void> =>
    workInTurns(whileWanted(items, isWanted), work)
  await inTurns(survey.happenings, (happening) => {
    warmHappening(survey, happening)
    warmWords(survey, happening)
  })
  await inTurns(listEntries(survey).values(), textOfEntry)
  for (const vagueTable of TABLES) await inTurns(gather(survey, { ...DEFAULT_READING, vagueTable }), () => null)
  const views = [
    ...Object.values(CHOICE_LISTS).map((list) => () => list(survey)),
    () => listFaceless(survey),
    ...Policy.options.map((policy) => () => viewOverview(survey, address(policy))),
  ]
  await inTurns(views, (view) => view())
}
