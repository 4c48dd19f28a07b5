import type { ExplainedFrame, ExplainedSentence } from '@reportedly/parser'
import {
  describeFigure,
  describeFrame,
  describeGroup,
  describeMask,
  describePlace,
  describeQuotedClaim,
  describeSpeech,
  describeStanding,
  describeTime,
  describeVerb,
} from './describe-findings.ts'
import type { ExplainedRoom, ExplainedRow } from './explained-row.ts'

/** A frame without a claim of its own says again what another sentence is quoted for. */
const describeAgain = (frame: ExplainedFrame, sentenceOf: ReadonlyMap<string, number>): ExplainedRow => {
  const sentence = frame.claimId === null ? undefined : sentenceOf.get(frame.claimId)
  const meaning = sentence === undefined ? 'no claim' : `says again what is quoted from sentence ${sentence}`
  return { kind: 'claim', words: frame.text, meaning, rule: null }
}

/** The rooms of the parser that found something in a sentence. `sentenceOf` counts from 1 where each claim is quoted. */
export const describeRooms = (
  sentence: ExplainedSentence,
  sentenceOf: ReadonlyMap<string, number>,
): readonly ExplainedRoom[] => {
  const quoted = new Set(sentence.claims.map(({ id }) => id))
  const again = sentence.frames.filter(({ claimId }) => claimId === null || !quoted.has(claimId))
  const rooms = [
    { name: '3 quantities', rows: [...sentence.masks.map(describeMask), ...sentence.figures.map(describeFigure)] },
    {
      name: '4 mentions',
      rows: [
        ...sentence.groups.map(describeGroup),
        ...sentence.places.map(describePlace),
        ...sentence.times.map(describeTime),
      ],
    },
    { name: '5 frames', rows: [...sentence.verbs.map(describeVerb), ...sentence.frames.map(describeFrame)] },
    {
      name: '6 attribution',
      rows: [...sentence.speech.map(describeSpeech), ...sentence.frames.map(describeStanding)],
    },
    {
      name: '7 claims',
      rows: [...sentence.claims.map(describeQuotedClaim), ...again.map((frame) => describeAgain(frame, sentenceOf))],
    },
  ]
  return rooms.filter(({ rows }) => rows.length > 0)
}
