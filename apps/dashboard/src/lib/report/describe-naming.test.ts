import type { Attribution, Claim } from '@reportedly/schema'
import { expect, test } from 'vitest'
import { MADE_UP_READINGS } from '../event/made-up-reports.fixture.ts'
import { describeNaming } from './describe-naming.ts'

const text = 'The Verrin Monitor spoke. The report said 12 people died.'
const [sample] = MADE_UP_READINGS.flatMap(({ claims }) => claims)

const spoken = (words: string, inherited: boolean): Claim => {
  if (!sample) throw new Error('no claim to change')
  const start = text.indexOf(words)
  const link: Attribution = {
    name: 'Verrin Monitor',
    sourceId: null,
    kind: 'monitor',
    span: { start, end: start + words.length },
    verb: 'say',
    inherited,
  }
  const sentence = { start: text.indexOf('The report'), end: text.length }
  return { ...sample, attribution: [link], evidence: { ...sample.evidence, sentence } }
}

test('quotes the words that describe a speaker named before, with their article', () => {
  expect(describeNaming(text, spoken('report', false))).toBe('named here as “the report”')
})

test('says that a speaker carried over was named in an earlier sentence', () => {
  expect(describeNaming(text, spoken('Verrin Monitor', true))).toBe('speaker named in an earlier sentence')
})

test('has nothing to add to a name, nor to a publisher that speaks itself', () => {
  expect(describeNaming(text, spoken('Verrin Monitor', false))).toBeNull()
  for (const { report, claims } of MADE_UP_READINGS)
    for (const claim of claims)
      if (claim.attribution[0]?.span === null) expect(describeNaming(report.text, claim)).toBeNull()
})
