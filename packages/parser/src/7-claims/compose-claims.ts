import {
  type Actor,
  type Attribution,
  type Claim,
  makeId,
  type Measure,
  MEASURES,
  type Position,
  SCHEMA_VERSION,
  type Scope,
} from '@reportedly/schema'
import type { Group } from '../4-mentions/group.ts'
import type { Frame } from '../5-frames/frame.ts'
import type { Attributed, Standing } from '../6-attribution/attributed.ts'
import type { Found } from '../engine/rule.ts'
import { lookupSource } from '../4-mentions/registry/lookup-source.ts'
import { foldSource } from '../6-attribution/name-speaker.ts'
import { actorOf, assailantOf, ownerAsActor } from './actor-of.ts'
import { antecedentOf } from './antecedent-of.ts'
import { attributesOf } from './attributes-of.ts'
import { categoryOf } from './category-of.ts'
import { countriesIn, placeNear, toPlace } from './place-of.ts'
import { restates } from './restatement.ts'
import { scopeOf } from './scope-of.ts'
import { type Setting, tellSettings } from './tell-settings.ts'
import { timeNear, toTime } from './time-of.ts'

/** The claims of one report, in the order of the text. */
export interface Reading {
  readonly reportId: string
  readonly claims: readonly Claim[]
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

const countedOf = (attributed: Attributed, frame: Frame): Claim['counted'] => {
  const group = attributed.groups[frame.group]
  const people = group ? isOfPeople(frame.measure, group) : true
  const category = categoryOf(attributed, frame, people)
  const attributes = attributesOf(attributed, group)
  const named = frame.label >= 0 ? attributed.groups[frame.label] : namingGroup(attributed, frame.group, people)
  if (!named || named.head < 0) return { text: null, span: null, category, actorId: null, attributes: [...attributes] }
  const span = spanOf(attributed, named.wordsFirst, Math.max(named.reach, named.end))
  return {
    text: attributed.text.slice(span.start, span.end),
    span,
    category,
    actorId: null,
    attributes: [...attributesOf(attributed, named)],
  }
}

/** The group whose words say what a figure counts: its own, or the one it leaves its noun to. */
const namingGroup = (attributed: Attributed, index: number, people: boolean): Group | undefined => {
  const group = attributed.groups[index]
  // "34 others" keep their own word.
  if (!group || group.head >= 0) return group
  const antecedent = attributed.groups[antecedentOf(attributed, index, people)]
  return antecedent ?? group
}

/** The last link of every chain; its name is null when the report names no publisher. */
const publisherOf = ({ report: { publisher } }: Attributed): Attribution => {
  const known = publisher === null ? null : lookupSource(publisher)
  const sourceId = publisher === null ? null : (known?.id ?? makeId('source', foldSource(publisher)))
  return { name: publisher, sourceId, kind: known?.kind ?? 'unknown', span: null, verb: null, inherited: false }
}

const chainOf = (attributed: Attributed, standing: Standing): Attribution[] => [
  ...standing.chain.map(({ speaker, mention, inherited }) => {
    const { first, end, verb } = mention ?? speaker
    const { name, sourceId, kind } = speaker
    return { name, sourceId, kind, span: spanOf(attributed, first, end), verb, inherited }
  }),
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

/** What one claim hands on to the next of its happening. */
interface Running {
  readonly incident: number
  /** Who attacks in the happening told. */
  readonly actor: Actor | null
  /** Who seizes and captures in it. */
  readonly captors: Actor | null
  readonly day: string | null
  readonly scope: Scope
}

const draftClaims = (attributed: Attributed): readonly Draft[] => {
  const { frames, groups, tokens } = attributed
  const countries = countriesIn(attributed)
  const settings = tellSettings(attributed)
  const drafts: Draft[] = []
  let running: Running = { incident: 0, actor: null, captors: null, day: null, scope: 'incident' }
  for (const [at, { value }] of frames.entries()) {
    const group = groups[value.group]
    const setting = settings[tokens.sentence[group?.first ?? 0] ?? 0]
    if (!group || !setting) continue
    if (setting.incident !== running.incident)
      running = { ...running, incident: setting.incident, actor: null, captors: null }
    const claim = draftClaim(attributed, at, group, setting, running, countries)
    if (!claim) continue
    drafts.push({ group: value.group, claim })
    running = {
      ...running,
      ...nextActors(claim, running),
      day: running.day ?? (claim.scope === 'incident' ? (claim.time?.start ?? null) : null),
      scope: drafts.length === 1 || isLead(attributed, group) ? claim.scope : running.scope,
    }
  }
  return drafts
}

/** Who is carried on as attacking and as capturing after a claim. */
const nextActors = (claim: Claim, running: Running): Pick<Running, 'actor' | 'captors'> => {
  if (claim.scope !== 'incident' || claim.actor === null || claim.actor.span === null) return running
  const gains = GAIN.has(claim.measure) || (claim.counted.category === 'non-state-armed' && claim.measure === 'killed')
  return gains ? { actor: running.actor, captors: claim.actor } : { actor: claim.actor, captors: running.captors }
}

/** Whether a group stands in the first sentence below the headline. */
const isLead = (attributed: Attributed, group: Group): boolean => {
  const sentence = attributed.tokens.sentence[group.first] ?? 0
  return sentence === (headlineEnd(attributed) > 0 ? 1 : 0)
}

const draftClaim = (
  attributed: Attributed,
  at: number,
  group: Group,
  setting: Setting,
  running: Running,
  countries: ReadonlySet<string>,
): Claim | null => {
  const found = attributed.frames[at]
  const standing = attributed.standings[at]
  if (!found || !standing) return null
  const { value, rule } = found
  const scope = scopeOf(attributed, at, running.day ?? setting.time?.start ?? null, running.scope)
  const time = timeNear(attributed, group.first) ?? (scope === 'incident' ? setting.time : null)
  const place =
    placeNear(
      attributed,
      group.first,
      standing.chain.map(({ speaker }) => ({ start: speaker.first, end: speaker.end })),
    ) ?? (scope === 'cumulative' ? null : setting.place)
  const named = value.owner
    ? ownerAsActor(attributed, value.owner)
    : actorOf(attributed, value.agents, standing.chain[0]?.speaker)
  const actor = named ?? (scope === 'incident' ? impliedActor(attributed, found, running) : null)
  const evidence = evidenceOf(attributed, group, rule)
  return {
    schemaVersion: SCHEMA_VERSION,
    id: idOf(attributed, value.measure, value.group),
    reportId: attributed.report.id,
    measure: value.measure,
    quantity: quantityOf(attributed, group),
    counted: countedOf(attributed, value),
    actor,
    modality: standing.modality,
    scope,
    incident: setting.incident,
    subsetOf: linkTo(attributed, value.measure, value.subsetOf),
    revises: linkTo(attributed, value.measure, value.revises),
    attribution: chainOf(attributed, standing),
    place: place && toPlace(attributed, place, countries),
    time: time && toTime(attributed, time),
    restatedAt: [],
    evidence,
    confidence: null,
  }
}

const HARM: ReadonlySet<Measure> = new Set<Measure>([
  'killed',
  'injured',
  'casualties',
  'abducted',
  'missing',
  'displaced',
])
const GAIN: ReadonlySet<Measure> = new Set<Measure>(['seized', 'captured', 'neutralised', 'intercepted', 'freed'])

/** Who did it when the clause does not say: the attackers of the sentence, else those of the happening so far. */
const impliedActor = (attributed: Attributed, { first, value }: Found<Frame>, running: Running): Actor | null => {
  const clause = attributed.clauses[attributed.tokens.sentence[first] ?? 0]
  const group = attributed.groups[value.group]
  const own = clause ? assailantOf(attributed, clause) : null
  const gained = GAIN.has(value.measure) || (group?.class === 'non-state-armed' && value.measure === 'killed')
  const implied = gained
    ? running.captors
    : HARM.has(value.measure)
      ? (own ?? running.actor)
      : /^(destroyed|damaged)$/.test(value.measure)
        ? (own ?? running.actor ?? running.captors)
        : null
  // Nobody is held responsible for their own dead.
  return implied !== null && group !== undefined && isSameSide(attributed, group, implied)
    ? null
    : implied && (implied === own ? implied : { ...implied, span: null })
}

const isSameSide = ({ tokens }: Attributed, group: Group, actor: Actor): boolean => {
  const head = group.head < 0 ? '' : (tokens.folded[group.head] ?? '')
  return head !== '' && actor.text.toLowerCase().split(/\s+/).includes(head)
}

const idOf = (attributed: Attributed, measure: Measure, index: number): string => {
  const group = attributed.groups[index]
  const { start, end } = spanOf(attributed, group?.first ?? 0, Math.max(group?.end ?? 0, (group?.first ?? 0) + 1))
  return makeId('claim', attributed.report.id, measure, start, end)
}

/** The id of the claim on another group of the same measure; null when there is none. */
const linkTo = (attributed: Attributed, measure: Measure, index: number): string | null =>
  attributed.measuresOf.get(index)?.has(measure) === true ? idOf(attributed, measure, index) : null

const isAttributed = (claim: Claim): boolean => claim.attribution[0]?.span !== null

/** How many claims of one figure a claim is held against, the last ones first told. */
const MOST_ALIKE = 64

/** What two claims must share to say the same: the lower bound, or the upper where there is no lower. */
const figureKey = ({ quantity: { low, high } }: Claim): string => (low === null ? `to ${high}` : `${low}`)

/** One claim for a figure that stands again on the same word; quoted from the mention that names a speaker. */
const joinRestatements = (drafts: readonly Draft[], headline: number): readonly Claim[] => {
  const isHeadline = (claim: Claim): boolean => claim.evidence.position.end <= headline
  const kept: Claim[] = []
  /** Places in `kept` by figure: only claims of one figure say the same. */
  const byFigure = new Map<string, number[]>()
  const renamed = new Map<string, string>()
  for (const { claim } of drafts) {
    const alike = byFigure.get(figureKey(claim)) ?? []
    const at = alike.slice(-MOST_ALIKE).find((place) => {
      const earlier = kept[place]
      return earlier !== undefined && restates(claim, earlier, isHeadline)
    })
    const earlier = at === undefined ? undefined : kept[at]
    if (at === undefined || !earlier) {
      alike.push(kept.length)
      byFigure.set(figureKey(claim), alike)
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
