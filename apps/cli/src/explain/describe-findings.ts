import type {
  ExplainedFigure,
  ExplainedFrame,
  ExplainedGroup,
  ExplainedMask,
  ExplainedPlace,
  ExplainedSpeech,
  ExplainedTime,
  ExplainedVerb,
} from '@reportedly/parser'
import { type Claim, MEASURES } from '@reportedly/schema'
import { COLUMNS, describeClaim } from '../table/describe-claim.ts'
import type { ExplainedRow } from './explained-row.ts'

const join = (facts: readonly (string | null | false)[]): string =>
  facts.filter((fact) => fact !== null && fact !== false).join(', ')

const quote = (text: string): string => `“${text}”`

export const describeMask = ({ text, kind, rule }: ExplainedMask): ExplainedRow => ({
  kind: 'no count',
  words: text,
  meaning: kind,
  rule,
})

export const describeFigure = ({ text, low, high, qualifier, unit, rule }: ExplainedFigure): ExplainedRow => ({
  kind: 'figure',
  words: text,
  meaning: join([`low ${low ?? 'open'}`, `high ${high ?? 'open'}`, qualifier, unit]),
  rule,
})

export const describeGroup = ({ text, class: nounClass, figure }: ExplainedGroup): ExplainedRow => ({
  kind: 'noun group',
  words: text,
  meaning: join([nounClass, figure && `figure ${quote(figure)}`]),
  rule: null,
})

export const describePlace = ({ text, near, resolved }: ExplainedPlace): ExplainedRow => {
  const { country, latitude, longitude, precision } = resolved
  const name = near ? `near ${resolved.name}` : resolved.name
  const facts = [latitude !== null && longitude !== null && `${latitude}, ${longitude}`, `precision ${precision}`]
  return {
    kind: 'place',
    words: text,
    meaning: precision === null ? `${name}, not resolved` : join([country ? `${name} (${country})` : name, ...facts]),
    rule: null,
  }
}

export const describeTime = ({ text, kind, from, until, precision }: ExplainedTime): ExplainedRow => {
  const days = from === until ? from : `${from ?? 'open'} to ${until ?? 'open'}`
  return {
    kind: 'time',
    words: text,
    meaning: join([kind, days ?? 'not resolved', precision !== null && `precision ${precision}`]),
    rule: null,
  }
}

export const describeVerb = ({ text, lemma, passive, form, negated, hedge }: ExplainedVerb): ExplainedRow => ({
  kind: 'verb',
  words: text,
  meaning: join([lemma, passive ? 'passive' : 'active', form, negated && 'negated', hedge]),
  rule: null,
})

export const describeFrame = (frame: ExplainedFrame): ExplainedRow => ({
  kind: 'frame',
  words: frame.text,
  meaning: join([
    MEASURES[frame.measure].label,
    `read from ${quote(frame.predicate)}`,
    frame.heldResponsible.length > 0 && `by ${frame.heldResponsible.map(quote).join(' and ')}`,
    frame.hedge,
    frame.partOf && `part of ${quote(frame.partOf)}`,
    frame.revises && `replaces ${quote(frame.revises)}`,
  ]),
  rule: frame.rule,
})

const SIDES = {
  behind: 'what follows',
  before: 'what stands before',
  both: 'what stands before and behind',
} as const

export const describeSpeech = ({ text, speaker, relay, refersBack, side, denial }: ExplainedSpeech): ExplainedRow => ({
  kind: 'speech',
  words: text,
  meaning: join([
    `${refersBack || speaker === null ? 'whoever spoke before' : speaker} ${denial ? 'denies' : 'says'} ${SIDES[side]}`,
    relay && `relayed by ${relay}`,
  ]),
  rule: null,
})

/** On whose word a frame stands, nearest speaker first. */
export const describeStanding = ({ text, speakers, modality, carried }: ExplainedFrame): ExplainedRow => ({
  kind: 'word of',
  words: text,
  meaning: join([
    speakers.length === 0
      ? 'the publisher’s own voice'
      : speakers
          .map(({ name, verb, inherited }) => `${name} (${verb}${inherited ? ', carried over' : ''})`)
          .join(', via '),
    modality,
  ]),
  rule: carried,
})

export const describeQuotedClaim = (claim: Claim): ExplainedRow => {
  const [measure = '', figure = '', ...others] = describeClaim(claim)
  return {
    kind: 'claim',
    words: claim.evidence.quote.exact,
    meaning: [`${measure}: ${figure}`, ...others.map((cell, at) => `${COLUMNS[at + 2] ?? ''}: ${cell}`)].join('; '),
    rule: claim.evidence.rule,
  }
}
