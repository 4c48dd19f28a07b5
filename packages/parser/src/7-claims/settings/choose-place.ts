import type { Scope } from '@reportedly/schema'
import { isDateline } from '../../4-mentions/is-dateline.ts'
import { DIRECTIONS } from '../../4-mentions/en/places.ts'
import type { Attributed } from '../../6-attribution/attributed.ts'
import { standsIn } from '../../engine/stands-in.ts'
import { firstFrom } from '../../engine/within.ts'
import { countryBefore, tellsOfCountry } from './national-body.ts'
import { coarseness, entriesOf } from './place-rank.ts'
import { placeOfOffice } from './place-of-office.ts'
import { homeIn } from './tells-of-home.ts'
import { placeNear } from './place-near.ts'
import type { ToldPlace } from './tell-place.ts'
import { placeBeforeWhere } from './place-before-where.ts'
import { wholeFrame } from './whole-frame.ts'
import type { Setting } from './tell-settings.ts'

/** "of whom there is no news": no place. */
const EXISTS = /^(is|are|was|were) (no|still|an?|any|some|many|few|little|nothing|nobody)$/

/** "two men were killed there": the place named before it in the sentence, else the one told last. */
const thereIn = (
  { clauseOf, tokens }: Attributed,
  places: readonly ToldPlace[],
  at: number,
  setting: Setting,
): ToldPlace | null => {
  const word = clauseOf(tokens.sentence[at] ?? 0).chunks.find(
    ({ type, word, end }) =>
      type === 'adverb' && /^(there|here)$/.test(word) && !EXISTS.test(tokens.folded.slice(end, end + 2).join(' ')),
  )
  if (!word) return null
  const before = places[firstFrom(places, word.first) - 1]
  if (before && tokens.sentence[before.first] === tokens.sentence[at]) return before
  // "Two posts on the bank of the river fell. 14 were freed there": in the town that they were told of.
  const { there, place } = setting
  return there && place && coarseness(there) === 2.5 && coarseness(place) < 2.5 ? place : there
}

/** "Gaza’s health ministry said 52 dead had reached hospitals": all those of its territory, wherever the report was. */
const countsHospitals = ({ tokens, ranges }: Attributed, at: number): boolean => {
  const { first, end } = ranges[tokens.sentence[at] ?? 0] ?? { first: 0, end: 0 }
  return mayCountHospitals(tokens.words, first, end)
}
const mayCountHospitals = standsIn((word) => word === 'hospitals' || word === 'morgues')

/** A country, where the report says where in it: "in northern Mali", "in the north of Mali … between Anefis and Aguelhok". */
const refine = (coarse: ToldPlace, finer: ToldPlace | null): ToldPlace => {
  // "fired 116 drones at Ukraine", "killed 23 people across Lebanon"
  if (!/^(in|inside|near)$/.test(coarse.preposition) && !(coarse.near && DIRECTIONS.test(coarse.preposition)))
    return coarse
  if (finer === null || coarseness(coarse) < 6 || coarseness(finer) >= 6) return coarse
  const [country] = entriesOf(coarse)
  const entries = entriesOf(finer)
  return entries.length === 0 || entries.some((entry) => entry.country === country?.country) ? finer : coarse
}

/** "In Goma, the Red Cross buries the dead. It has counted 2,874": what a paragraph is said to be about, good for a total too. */
export const topicOf = ({ place, isPlaced }: Setting): ToldPlace | null =>
  isPlaced && place !== null && place.verb === null && place.preposition === 'in' ? place : null

/**
 * Where a figure’s happening was: a site of its own sentence, else where the happening was told to be before, or is told
 * to be behind; what its sentence names in another role comes last. A total of long has a place only in its own sentence.
 */
export const placeOf = (
  attributed: Attributed,
  frame: number,
  places: readonly ToldPlace[],
  setting: Setting,
  scope: Scope,
): ToldPlace | null => {
  const found = attributed.frames[frame]?.value
  const at = found && attributed.groups[found.group]?.first
  if (!found || at === undefined) return null
  const chain = attributed.standings[frame]?.chain ?? []
  const speakers = chain.map(({ speaker }) => ({ start: speaker.first, end: speaker.end }))
  const near = (role: ToldPlace['role'], of = found): ToldPlace | null =>
    placeNear(attributed, places, of, role, speakers) ?? null
  const whole = wholeFrame(attributed, frame)
  const site =
    (whole && near('site', whole)) ??
    near('site') ??
    near('heading') ??
    placeBeforeWhere(attributed, places, at) ??
    thereIn(attributed, places, at, setting)
  if (site) {
    const isLead = setting.isLead && scope === 'incident'
    return isLead ? refine(site, setting.place ?? setting.coming) : site
  }
  // Where it was launched is all that is told of a salvo without a target.
  if (found.measure === 'launched' || found.measure === 'intercepted') {
    const origin = near('aside')
    if (origin) return origin
  }
  const ofHospitals = countsHospitals(attributed, at) ? placeOfOffice(attributed, frame) : null
  if (ofHospitals !== null) return ofHospitals
  const set = scope === 'cumulative' ? null : (setting.place ?? setting.coming)
  if (tellsOfCountry(attributed, frame, set)) return countryBefore(places, at)
  const around = topicOf(setting) !== null && !setting.isLead ? set : set && refine(set, setting.coming)
  // "6,000 of them left towards Gao" were not driven from there.
  const beside = near('aside')
  const isGoal = found.measure === 'displaced' && /^(to|towards?|into)$/.test(beside?.preposition ?? '')
  const local = scope === 'incident' ? placeNear(attributed, places, found, 'local', []) : undefined
  const home = homeIn(attributed, local ?? null, around)
  if (home !== null) return home
  const aside = around ?? (isGoal ? null : beside) ?? near('local')
  if (aside !== null) return aside
  const office = placeOfOffice(attributed, frame)
  if (office !== null || scope !== 'cumulative') return office
  // "The UN office in Haiti said 846 people were killed": a total is of the country that its counters sit in.
  const seat = placeNear(attributed, places, found, 'seat', [])
  return seat !== undefined && coarseness(seat) >= 6 && !isDateline(attributed, seat.first) ? seat : null
}
