import type { Candidate } from './list-candidates.ts'
import {
  anyPartyOutcome,
  figure,
  flight,
  namedParty,
  outcome,
  partyOutcome,
  type SharedKeys,
  twoOutcomes,
} from './shared-features.ts'
import {
  seekDays,
  seekEver,
  seekMonths,
  seekNamesakes,
  seekNewsDays,
  seekPlaces,
  seekRecentMonths,
  seekToldWith,
  type TimeKnown,
  timeKnown,
} from './where-and-when.ts'

/** One way in which a telling that lacks an exact place or day can fit a happening. */
export interface Way {
  readonly where: (telling: Candidate) => readonly string[]
  readonly when: (telling: Candidate) => readonly string[]
  readonly share: SharedKeys
}

type PlaceKnown = 'place' | 'around' | 'nowhere'

/** Tellings that know equally much, and how they fit, most telling way first. */
export interface Level {
  readonly place: PlaceKnown
  readonly time: TimeKnown
  readonly ways: readonly Way[]
  /** How tellings of this level fit one another. */
  readonly together: readonly Way[]
}

const at = (when: Way['when'], ...shared: readonly SharedKeys[]): readonly Way[] =>
  shared.map((share) => ({ where: seekPlaces, when, share }))

/** In a province, or a town, of that very name: less has to be shared than with any place of the country. */
const inNamesake = (when: Way['when'], ...shared: readonly SharedKeys[]): readonly Way[] =>
  shared.map((share) => ({ where: seekNamesakes, when, share }))

const level = (place: PlaceKnown, time: TimeKnown, ways: readonly Way[], together: readonly Way[] = ways): Level => ({
  place,
  time,
  ways,
  together,
})

/**
 * What a telling must share with a happening, by what it knows: the less of place and time, the more of parties, outcomes
 * and figures. The best informed come first, so that the others find what these have told. A telling of neither place nor
 * time is of no level and stands alone.
 */
export const LEVELS: readonly Level[] = [
  level('place', 'days', at(seekDays, figure, anyPartyOutcome, twoOutcomes, outcome, namedParty, flight)),
  level(
    'place',
    'months',
    at(seekMonths, figure, anyPartyOutcome, twoOutcomes, outcome, namedParty, flight),
    at(seekMonths, figure, anyPartyOutcome, twoOutcomes),
  ),
  level(
    'place',
    'told',
    [
      ...at(seekNewsDays, figure, anyPartyOutcome, twoOutcomes, outcome, namedParty, flight),
      ...at(seekRecentMonths, figure, twoOutcomes),
    ],
    at(seekToldWith, figure, anyPartyOutcome, twoOutcomes),
  ),
  level('place', 'years', at(seekEver, figure)),
  level('place', 'never', at(seekEver, figure)),
  level('around', 'days', [
    ...at(seekDays, figure, partyOutcome),
    ...inNamesake(seekDays, outcome),
    ...inNamesake(seekMonths, anyPartyOutcome),
  ]),
  // "That month" of a report from the days after it is told in the news: the happening of those days.
  level(
    'around',
    'months',
    [...at(seekMonths, figure), ...inNamesake(seekNewsDays, anyPartyOutcome, outcome)],
    at(seekMonths, figure),
  ),
  level('nowhere', 'days', at(seekDays, partyOutcome)),
]

/** How what is told in passing of an earlier happening fits it: only where its place is known, and by more than the kind. */
const IN_PASSING: readonly Level[] = [
  level('place', 'days', at(seekDays, figure, anyPartyOutcome, twoOutcomes, outcome), []),
  level('place', 'months', at(seekMonths, figure, anyPartyOutcome, twoOutcomes), []),
]

const placeKnown = ({ where, place }: Candidate): PlaceKnown =>
  where !== null ? 'place' : place !== null ? 'around' : 'nowhere'

const findAmong = (levels: readonly Level[], telling: Candidate): Level | null =>
  levels.find(({ place, time }) => place === placeKnown(telling) && time === timeKnown(telling)) ?? null

/** The level of a telling; null where too little is known of place and time. */
export const findLevel = (telling: Candidate): Level | null => findAmong(LEVELS, telling)

/** The level of what is told in passing. */
export const findLevelInPassing = (telling: Candidate): Level | null => findAmong(IN_PASSING, telling)
