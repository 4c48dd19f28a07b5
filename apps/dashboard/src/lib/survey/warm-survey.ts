import { Policy, VagueTable } from '@reportedly/schema'
import { DEFAULT_READING, type ReadingChoice } from '../event/choose-reading.ts'
import { CHOICE_LISTS } from '../filter-form/list-choices.ts'
import { countVoices } from '../matrix/pick-connected.ts'
import { ledgerOf, stepsToLedger } from '../materiel/list-ledger.ts'
import { viewOverview } from '../overview/view-overview.ts'
import { listEntries, textOfEntry } from '../reports/list-entries.ts'
import { stepsToSummaries } from '../sources/summarise-sources.ts'
import { contestsOf, stepsToContests } from '../standing/list-contests.ts'
import { stepsToStandings } from '../standing/list-standings.ts'
import { facelessOf, listFaceless, stepsToTellings } from '../standing/list-tellings.ts'
import type { Happening } from './figure.ts'
import { nameActors } from './name-actors.ts'
import { namePlaces } from './name-places.ts'
import type { Survey } from './survey.ts'
import { workInTurns } from './work-in-turns.ts'

/** Whether it is still worth going on: a survey that another has taken the place of is asked for nothing more. */
type IsWanted = () => boolean

const always: IsWanted = () => true

const readAll = async (survey: Survey, reading: ReadingChoice, isWanted: IsWanted): Promise<void> => {
  await workInTurns(survey.happenings, (happening) => {
    if (!isWanted()) return
    survey.disputeOf(happening, reading.vagueTable)
    contestsOf(happening, reading).forEach(countVoices)
    ledgerOf(happening, reading)
  })
}

/** The tables of vague words, the usual one first. */
const TABLES = VagueTable.options.toSorted(
  (one, other) => Number(one !== DEFAULT_READING.vagueTable) - Number(other !== DEFAULT_READING.vagueTable),
)

/** What every list, total and map rests on, under every policy and table: little is left to do for each of them. */
const settleAll = async (survey: Survey, isWanted: IsWanted): Promise<void> => {
  await workInTurns(survey.happenings, (happening) => {
    if (isWanted()) for (const vagueTable of TABLES) survey.settledOf(happening, { ...DEFAULT_READING, vagueTable })
  })
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

const takeSteps = async (steps: Generator<undefined, void>, isWanted: IsWanted): Promise<void> =>
  workInTurns(steps, () => {
    if (!isWanted()) steps.return()
  })

/** Reckons ahead, bit by bit, what every page of a survey asks for, so that no reader waits for it. */
export const warmSurvey = async (survey: Survey, isWanted: IsWanted = always): Promise<void> => {
  await settleAll(survey, isWanted)
  await readAll(survey, DEFAULT_READING, isWanted)
  await workInTurns(survey.happenings, (happening) => {
    if (isWanted()) warmWords(survey, happening)
  })
  await workInTurns([...listEntries(survey).values()], (entry) => isWanted() && textOfEntry(entry))
  await takeSteps(gather(survey, DEFAULT_READING), isWanted)
  const views = [
    ...Object.values(CHOICE_LISTS).map((list) => () => list(survey)),
    () => listFaceless(survey),
    () => viewOverview(survey, new URLSearchParams()),
  ]
  await workInTurns(views, (view) => isWanted() && view())
}

/** Reckons ahead what the other policies and tables of vague words ask for. */
export const warmReadings = async (survey: Survey, isWanted: IsWanted = always): Promise<void> => {
  for (const vagueTable of TABLES) {
    if (!isWanted()) return
    // What is kept of an event and of a source is made for every policy at once.
    const usual = { ...DEFAULT_READING, vagueTable }
    await readAll(survey, usual, isWanted)
    await takeSteps(gather(survey, usual), isWanted)
  }
  await workInTurns(Policy.options, (policy) => isWanted() && viewOverview(survey, address(policy)))
}
