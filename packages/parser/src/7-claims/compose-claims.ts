import {
  type Actor,
  type Attribution,
  type Claim,
  makeId,
  type Measure,
  MEASURES,
  type Place,
  type Position,
  SCHEMA_VERSION,
  type Time,
} from '@reportedly/schema'
import type { Group } from '../4-mentions/group.ts'
import type { Attributed, Standing } from '../6-attribution/attributed.ts'
import { actorOf } from './actor-of.ts'
import { antecedentOf, isElliptic } from './antecedent-of.ts'
import { attributesOf } from './attributes-of.ts'
import { categoryOf } from './category-of.ts'
import { countriesIn, placeNear, toPlace } from './place-of.ts'
import { restates } from './restatement.ts'
import { scopeOf } from './scope-of.ts'
import { tellIncidents } from './tell-incidents.ts'
import { timeNear, toTime } from './time-of.ts'

/** The claims of one report, in the order of the text. */
export interface Reading {
  readonly reportId: string
  readonly claims: readonly Claim[]
}

/** What one sentence carries on to the next: where, when, and at whose hands. */
interface Running {
  place: Place | null
  time: Time | null
  actor: Actor | null
  incident: number
}

const CONTEXT = 32

const spanOf = ({ tokens }: Attributed, first: number, end: number): Position => ({
  start: tokens.start[first] ?? 0,
  end: tokens.end[end - 1] ?? 0,
})

const isOfPeople = (measure: Measure, group: Group): boolean =>
  measure === 'strength'
    ? !/^(vehicles|vessels|aircraft|weapons)$/.test(group.class)
    : MEASURES[measure].domain === 'people'

const quantityOf = (attributed: Attributed, group: Group): Claim['quantity'] => {
  const { text, quantities } = attributed
  const quantity = quantities[group.quantity]
  if (quantity) {
    const { start, end } = spanOf(attributed, quantity.first, quantity.end)
    const { low, high, qualifier, unit } = quantity.value
    return { low, high, qualifier, asStated: text.slice(start, end), unit: unit ?? 'count' }
  }
  const words = spanOf(attributed, group.first, Math.max(group.first + 1, group.wordsFirst))
  return {
    low: 1,
    high: 1,
    qualifier: 'exact',
    asStated: group.determiner === null ? '' : text.slice(words.start, words.end),
    unit: 'count',
  }
}

const countedOf = (attributed: Attributed, index: number, measure: Measure): Claim['counted'] => {
  const group = attributed.groups[index]
  const people = group ? isOfPeople(measure, group) : true
  const category = categoryOf(attributed, index, measure, people)
  const named =
    group && !isElliptic(attributed, group) ? group : attributed.groups[antecedentOf(attributed, index, people)]
  const sameSentence =
    named && group && attributed.tokens.sentence[named.first] === attributed.tokens.sentence[group.first]
  const own =
    named && named.head >= 0 && (sameSentence || named === group || group?.partOf !== -1 || isOfThem(attributed, group))
      ? named
      : group
  if (!own || own.head < 0)
    return { text: null, span: null, category, actorId: null, attributes: attributesOf(attributed, group) }
  const span = spanOf(attributed, own.wordsFirst, Math.max(own.reach, own.end))
  return {
    text: attributed.text.slice(span.start, span.end),
    span,
    category,
    actorId: null,
    attributes: attributesOf(attributed, own),
  }
}

const isOfThem = ({ tokens }: Attributed, group: Group | undefined): boolean =>
  group !== undefined && /^(them|whom|which)$/.test(tokens.folded[group.end - 1] ?? '')

const publisherOf = ({ report }: Attributed): Attribution => ({
  name: report.publisher,
  sourceId: report.publisher,
  kind: 'unknown',
  span: null,
  verb: null,
  inherited: false,
})

const chainOf = (attributed: Attributed, standing: Standing): readonly Attribution[] => [
  ...standing.chain.map(({ speaker, inherited }) => ({
    name: speaker.name,
    sourceId: speaker.sourceId,
    kind: speaker.kind,
    span: spanOf(attributed, speaker.first, speaker.end),
    verb: speaker.verb,
    inherited,
  })),
  publisherOf(attributed),
]

const evidenceOf = (attributed: Attributed, group: Group, rule: string): Claim['evidence'] => {
  const { text, tokens, sentences } = attributed
  const position = spanOf(attributed, group.first, Math.max(group.end, group.first + 1))
  const sentence = sentences[tokens.sentence[group.first] ?? 0]
  return {
    position,
    sentence: { start: sentence?.start ?? 0, end: sentence?.end ?? 0 },
    quote: {
      exact: text.slice(position.start, position.end),
      prefix: text.slice(Math.max(0, position.start - CONTEXT), position.start),
      suffix: text.slice(position.end, position.end + CONTEXT),
    },
    rule,
  }
}

/** Puts the claims together, each with its evidence, where and when, and the figures it belongs with. */
export const composeClaims = (attributed: Attributed): Reading => {
  const drafts = draftClaims(attributed)
  return { reportId: attributed.report.id, claims: joinRestatements(drafts, headlineEnd(attributed)) }
}

/** Where the headline ends: the first line, when it is the title or closes without a full stop and others follow. */
const headlineEnd = ({ report, text, sentences }: Attributed): number => {
  const [first, second] = sentences
  if (!first || !second || second.paragraph === first.paragraph) return 0
  const line = text.slice(first.start, first.end)
  return line === report.title || !/[.!?…”"]$/.test(line) ? first.end : 0
}

interface Draft {
  readonly claim: Claim
  readonly group: number
}

const draftClaims = (attributed: Attributed): readonly Draft[] => {
  const { report, frames, groups, tokens } = attributed
  const countries = countriesIn(attributed)
  const incidents = tellIncidents(attributed)
  const running: Running = { place: null, time: null, actor: null, incident: 0 }
  const ids = new Map<string, string>()
  const drafts: Draft[] = []
  let incidentDay: string | null = null
  for (const [at, { value, rule }] of frames.entries()) {
    const group = groups[value.group]
    const standing = attributed.standings[at]
    if (!group || !standing) continue
    const incident = incidents[tokens.sentence[group.first] ?? 0] ?? 0
    if (incident !== running.incident) Object.assign(running, { place: null, time: null, actor: null, incident })
    const timeMention = timeNear(attributed, group.first)
    const placeMention = placeNear(attributed, group.first)
    const scope = scopeOf(attributed, at, incidentDay)
    const time = timeMention ? toTime(attributed, timeMention) : scope === 'incident' ? running.time : null
    const place = placeMention
      ? toPlace(attributed, placeMention, countries)
      : scope === 'cumulative'
        ? null
        : running.place
    const actor = actorOf(attributed, value.agents)
    const evidence = evidenceOf(attributed, group, rule)
    const key = `${value.measure} ${String(value.group)}`
    const id = makeId('claim', report.id, value.measure, evidence.position.start, evidence.position.end)
    ids.set(key, id)
    const idOf = (other: number): string | null =>
      other < 0 ? null : (ids.get(`${value.measure} ${String(other)}`) ?? laterId(attributed, value.measure, other))
    drafts.push({
      group: value.group,
      claim: {
        schemaVersion: SCHEMA_VERSION,
        id,
        reportId: report.id,
        measure: value.measure,
        quantity: quantityOf(attributed, group),
        counted: countedOf(attributed, value.group, value.measure),
        actor: actor ?? (scope === 'incident' && isHarm(value.measure) ? carried(running.actor) : null),
        modality: standing.modality,
        scope,
        incident,
        subsetOf: idOf(value.subsetOf),
        revises: idOf(value.revises),
        attribution: [...chainOf(attributed, standing)],
        place,
        time,
        restatedAt: [],
        evidence,
        confidence: null,
      },
    })
    if (scope === 'incident') {
      running.time = time ?? running.time
      running.place = place ?? running.place
      running.actor = actor ?? running.actor
      incidentDay ??= time?.start ?? null
    }
  }
  return drafts
}

const isHarm = (measure: Measure): boolean => /^(killed|injured|casualties|abducted|destroyed|damaged)$/.test(measure)
const carried = (actor: Actor | null): Actor | null => actor && { ...actor, span: null }

/** The id of a claim whose frame stands further on in the text ("From 49 the toll rose to 57"). */
const laterId = (attributed: Attributed, measure: Measure, index: number): string | null => {
  const group = attributed.groups[index]
  if (!group || !attributed.frames.some(({ value }) => value.group === index && value.measure === measure)) return null
  const { start, end } = spanOf(attributed, group.first, Math.max(group.end, group.first + 1))
  return makeId('claim', attributed.report.id, measure, start, end)
}

const isAttributed = (claim: Claim): boolean => claim.attribution[0]?.span !== null

/** One claim for a figure that stands again on the same word; quoted from the mention that names a speaker. */
const joinRestatements = (drafts: readonly Draft[], headline: number): readonly Claim[] => {
  const isHeadline = (claim: Claim): boolean => claim.evidence.position.end <= headline
  const kept: Claim[] = []
  const renamed = new Map<string, string>()
  for (const { claim } of drafts) {
    const at = kept.findIndex((earlier) => restates(claim, earlier, isHeadline))
    const earlier = kept[at]
    if (!earlier) {
      kept.push(claim)
      continue
    }
    const [main, other] =
      isHeadline(earlier) || (isAttributed(claim) && !isAttributed(earlier)) ? [claim, earlier] : [earlier, claim]
    renamed.set(other.id, main.id)
    kept[at] = {
      ...main,
      subsetOf: main.subsetOf ?? other.subsetOf,
      place: main.place ?? other.place,
      time: main.time ?? other.time,
      actor: main.actor ?? other.actor,
      restatedAt: [...main.restatedAt, other.evidence.position, ...other.restatedAt].sort((a, b) => a.start - b.start),
    }
  }
  const follow = (id: string | null): string | null => (id === null ? null : (renamed.get(id) ?? id))
  return kept
    .map((claim) => ({
      ...claim,
      subsetOf: notSelf(follow(claim.subsetOf), claim),
      revises: notSelf(follow(claim.revises), claim),
    }))
    .sort((a, b) => a.evidence.position.start - b.evidence.position.start)
}

const notSelf = (id: string | null, claim: Claim): string | null => (id === claim.id ? null : id)
