import { type Claim, SCHEMA_VERSION } from '@reportedly/schema'
import type { Group } from '../4-mentions/group.ts'
import type { Attributed } from '../6-attribution/attributed.ts'
import { chainOf } from './chain-of.ts'
import { claimIdOf, linkTo } from './claim-id.ts'
import { countedOf } from './counted/counted-of.ts'
import { evidenceOf } from './evidence-of.ts'
import { isLead } from './is-lead.ts'
import { placeOf, topicOf } from './settings/choose-place.ts'
import { holdResponsible } from './responsible/hold-responsible.ts'
import { countriesIn, toPlace } from './settings/place-of.ts'
import { quantityOf } from './quantity-of.ts'
import { carriedScope } from './scope/carried-scope.ts'
import { earlierBefore, sumBefore } from './scope/gone-on.ts'
import { isOfSeveral } from './scope/of-several-operations.ts'
import { beginRunning, type Drafted, type Running, runOn } from './scope/running.ts'
import { type Entry, tellEntries } from './scope/tell-entries.ts'
import { tellIntroductions } from './scope/tell-introductions.ts'
import { toldEarlier } from './scope/told-earlier.ts'
import { isOfEarlier, scopeOf } from './scope/scope-of.ts'
import type { Told } from './settings/scene-of.ts'
import type { Draft } from './responsible/sought.ts'
import { type Setting, tellSettings } from './settings/tell-settings.ts'
import { tellPlaces } from './settings/tell-places.ts'
import { tellTimes } from './settings/tell-times.ts'
import { asidesOf, timeNear, timesOf, toTime } from './settings/time-of.ts'

/** What the report tells of where and when. */
interface Circumstances extends Told {
  readonly countries: ReadonlySet<string>
  readonly introductions: readonly number[]
  readonly entries: readonly Entry[]
}

/** One claim a frame, in the order of the text. */
export const draftClaims = (attributed: Attributed): readonly Claim[] => {
  const { frames, groups, tokens } = attributed
  if (frames.length === 0) return []
  const countries = countriesIn(attributed)
  const told = { places: tellPlaces(attributed), times: tellTimes(attributed, attributed.digest) }
  const settings = tellSettings(attributed, told)
  const entries = tellEntries(attributed)
  const circumstances = { countries, introductions: tellIntroductions(attributed), entries, ...told }
  const drafts: Draft[] = []
  let running = beginRunning(attributed, told.times)
  for (const [at, { value }] of frames.entries()) {
    const group = groups[value.group]
    const sentence = tokens.sentence[group?.first ?? 0] ?? 0
    const setting = settings[sentence]
    if (!group || !setting) continue
    const isFirst = drafts.length === 0 || sentence === running.oldLead
    const drafted = draftClaim(attributed, at, group, setting, running, circumstances, isFirst)
    if (!drafted) continue
    const { claim } = drafted
    const opens = drafts.length === 0 || isLead(attributed, group)
    // What several operations came to is no scope of each.
    const left = isOfSeveral(attributed, value)
      ? { ...drafted, claim: { ...claim, scope: 'incident' as const } }
      : drafted
    running = runOn(running, left, attributed, at, sentence, entries[sentence], opens)
    const isSum = claim.scope === 'cumulative' && running.scope.scope === 'cumulative'
    drafts.push({ claim, frame: at, central: claim.scope === 'incident' || isSum })
  }
  return holdResponsible(attributed, settings, drafts)
}

const draftClaim = (
  attributed: Attributed,
  at: number,
  group: Group,
  setting: Setting,
  running: Running,
  { countries, places, times, introductions, entries }: Circumstances,
  isFirst: boolean,
): Drafted | null => {
  const found = attributed.frames[at]
  const standing = attributed.standings[at]
  if (!found || !standing) return null
  const { value, rule } = found
  const happened = timeNear(attributed, times, value, 'happened')
  const reaching = timesOf(attributed, times, value)
  const dating = reaching.filter((time) => time.kind !== 'day' || time === happened)
  // A year that a report opens with is too long to tell an earlier happening from its own.
  const incidentDay = running.day ?? (setting.time?.kind === 'year' ? null : setting.time?.start) ?? null
  const sentence = attributed.tokens.sentence[found.first] ?? 0
  const paragraph = attributed.sentences[sentence]?.paragraph ?? 0
  const [introduction = -1, entry = null] = [introductions[sentence], entries[sentence]]
  const before = toldEarlier(attributed, running.before, sentence, times, incidentDay)
  const asides = asidesOf(attributed, times, sentence, reaching)
  const dates = {
    times: reaching,
    dating,
    asides,
    incidentDay,
    summedFrom: running.scope.from,
    introduction,
    entry,
    before,
  }
  const lead = entry?.isItem === true ? 'incident' : carriedScope(running.scope, standing, paragraph, setting.isDated)
  const told = scopeOf(attributed, at, dates, lead)
  // What a report opens with is what it is about, however long ago: a court hears of an old attack.
  const isPast = told === 'background' && !isOfEarlier(attributed, found.first)
  const scope = isPast && isFirst ? 'incident' : told
  // A sum of long is set nowhere but in its own sentence; a figure that only follows one is set as the others are.
  const isSum = scope === 'cumulative' && scopeOf(attributed, at, dates, 'incident') === 'cumulative'
  const isSet = scope !== 'background' && !isSum
  const time =
    happened ??
    timeNear(attributed, times, value, 'by') ??
    (isSet ? setting.time : null) ??
    timeNear(attributed, times, value, 'counted') ??
    (isSet ? setting.counted : null) ??
    (scope === 'background' ? (entry?.day ?? null) : null)
  const isCarried = scope === 'cumulative' && !isSum
  const goesThrough = !running.scope.ofStrife && running.scope.paragraph !== paragraph
  const placed = isSum ? 'cumulative' : isCarried && setting.isPlaced && goesThrough ? 'incident' : scope
  const toldPlace =
    placeOf(attributed, at, places, setting, placed) ?? (isSum && value.subsetOf < 0 ? topicOf(setting) : null)
  const earlier = scope === 'background' ? earlierBefore(before, sentence, paragraph) : null
  const sum = isSum ? sumBefore(before, sentence, paragraph) : null
  const place = toldPlace
    ? toPlace(attributed, toldPlace, countries)
    : ((earlier ?? sum)?.place ?? (isCarried ? running.scope.place : null))
  const evidence = evidenceOf(attributed, group, rule)
  const claim: Claim = {
    schemaVersion: SCHEMA_VERSION,
    id: claimIdOf(attributed, value.measure, value.group, value.again),
    reportId: attributed.report.id,
    measure: value.measure,
    quantity: quantityOf(attributed, group, place?.country ?? null),
    counted: countedOf(attributed, at, value),
    actor: null,
    modality: standing.modality,
    scope,
    incident: setting.incident,
    subsetOf: linkTo(attributed, value.measure, value.subsetOf),
    revises: linkTo(attributed, value.measure, value.revises),
    attribution: chainOf(attributed, standing),
    place,
    time: time ? toTime(attributed, time) : (earlier?.time ?? null),
    restatedAt: [],
    evidence,
    confidence: null,
  }
  return { claim, isPast, times: reaching }
}
