import { type Attribution, type Claim, MEASURES, type Place, type Time } from '@reportedly/schema'
import { claimAnchor } from '../words/claim-path.ts'
import { CATEGORY_WORDS } from '../words/describe-counted.ts'
import { describeFigure } from '../words/describe-figure.ts'
import { describePlace } from '../words/describe-place.ts'
import { describeTime } from '../words/describe-time.ts'

/** A field of a record in words, with the places in the text that it is about. */
export interface RecordField {
  readonly term: string
  readonly words: string
  readonly hrefs: readonly string[]
}

/** UCDP where_prec, in words. */
const PLACE_PRECISION: Readonly<Record<number, string>> = {
  1: 'exact',
  2: 'within about 25 km',
  3: 'district',
  4: 'province',
  5: 'along a line, or fuzzy',
  6: 'country',
  7: 'international waters or airspace',
}

/** UCDP date_prec, in words. */
const TIME_PRECISION: Readonly<Record<number, string>> = {
  1: 'the day',
  2: 'within 2 to 6 days',
  3: 'the week',
  4: 'the month',
  5: 'the year',
}

const join = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join('; ')

const wordPlace = (place: Place | null): string =>
  place === null
    ? 'not told'
    : join([
        describePlace(place),
        place.text === '' ? null : `in the report’s words “${place.text}”`,
        place.precision === null ? 'not resolved' : `precision ${place.precision}: ${PLACE_PRECISION[place.precision]}`,
        place.latitude === null || place.longitude === null ? null : `${place.latitude}° N, ${place.longitude}° E`,
      ])

const wordTime = (time: Time | null): string =>
  time === null
    ? 'not told'
    : join([
        describeTime(time),
        time.text === '' ? null : `in the report’s words “${time.text}”`,
        time.precision === null ? 'not resolved' : `precision ${time.precision}: ${TIME_PRECISION[time.precision]}`,
      ])

const wordLink = ({ name, kind, verb, inherited }: Attribution, at: number, all: readonly Attribution[]): string => {
  const named = name ?? (at === all.length - 1 ? 'publisher unknown' : 'not named')
  const told = [kind === 'unknown' ? null : kind, verb === null ? null : `“${verb}”`, inherited ? 'carried over' : null]
  const words = told.filter((part) => part !== null).join(', ')
  return words === '' ? named : `${named} (${words})`
}

const wordBound = (bound: number | null): string => (bound === null ? 'open' : String(bound))

/** Every field of a claim in words, in the order of the schema; what is not known says so. */
export const describeRecord = (claim: Claim, claims: readonly Claim[]): readonly RecordField[] => {
  const { quantity, counted, actor, evidence } = claim
  const field = (term: string, words: string, hrefs: readonly string[] = []): RecordField => ({ term, words, hrefs })
  const linkTo = (id: string): RecordField['hrefs'] =>
    claims.some((other) => other.id === id) ? [`#${claimAnchor(id)}`] : []
  return [
    field('Measure', `${MEASURES[claim.measure].label}: ${MEASURES[claim.measure].meaning}`),
    field(
      'Figure',
      join([
        describeFigure(quantity),
        `from ${wordBound(quantity.low)} to ${wordBound(quantity.high)}, ${quantity.qualifier}`,
        quantity.asStated === '' ? 'only implied' : `stated “${quantity.asStated}”`,
        quantity.unit === 'count' ? null : `in ${quantity.unit}`,
      ]),
    ),
    field(
      'Counted',
      join([counted.text ?? 'not named again', CATEGORY_WORDS[counted.category], counted.attributes.join(', ')]),
    ),
    field('Their side', counted.actorId ?? 'not told'),
    field(
      'Held responsible',
      actor === null
        ? 'nobody'
        : join([actor.text, actor.parties.map(({ name }) => name).join(', '), actor.inherited ? 'carried over' : null]),
    ),
    field('Asserted', claim.modality),
    field('Scope', `${claim.scope}, happening ${claim.incident + 1} of its report`),
    ...(claim.subsetOf === null ? [] : [field('Part of', 'a larger figure', linkTo(claim.subsetOf))]),
    ...(claim.revises === null ? [] : [field('Revises', 'an earlier figure', linkTo(claim.revises))]),
    field('On whose word', claim.attribution.map(wordLink).join(' → ')),
    field('Where', wordPlace(claim.place)),
    field('When', wordTime(claim.time)),
    field('Told again', claim.restatedAt.length === 0 ? 'no' : `${claim.restatedAt.length} times`),
    field('Found by', evidence.rule),
    field('Confidence', claim.confidence === null ? 'not calibrated yet' : String(claim.confidence)),
    field('Id', claim.id),
  ]
}
