import { expect, test } from 'vitest'
import { madeUpClaim, madeUpReport } from '@reportedly/schema/made-up'
import { listCandidates } from './list-candidates.ts'
import { makeSentencesOf } from './list-sentences.ts'

const text = 'Raid on base. Three died. Nine died elsewhere.'
const reports = [madeUpReport('r1', { text, title: 'Raid on base' })]
const claim = (sentence: string, incident: number) => {
  const start = text.indexOf(sentence)
  const made = madeUpClaim({ at: start, incident })
  return { ...made, evidence: { ...made.evidence, sentence: { start, end: start + sentence.length } } }
}
const [three, nine] = [claim('Three died.', 0), claim('Nine died elsewhere.', 1)]

test('title and opening of a report tell of its one happening', () => {
  expect(makeSentencesOf(listCandidates([three], reports), reports)([three])).toEqual([
    ['Raid on base', 'Raid on base. ', 'Three died.'],
  ])
})

test('of two happenings the title may tell of either, and so of none', () => {
  expect(makeSentencesOf(listCandidates([three, nine], reports), reports)([nine])).toEqual([['Nine died elsewhere.']])
})
