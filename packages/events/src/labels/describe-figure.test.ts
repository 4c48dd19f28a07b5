import { exactly, group, madeUpClaim } from '@reportedly/schema/made-up'
import { expect, test } from 'vitest'
import { describeFigure } from './describe-figure.ts'

const describe = (exact: string, measure: 'killed' | 'injured') => {
  const made = madeUpClaim({ measure, quantity: exactly(16), counted: group('state-forces', 'soldiers') })
  return describeFigure({ ...made, evidence: { ...made.evidence, quote: { exact, prefix: '', suffix: '' } } })
}

test('says a figure in the words of the report, with its outcome', () => {
  expect(describe('16 soldiers', 'injured')).toBe('16 soldiers injured')
})

test('says the outcome once where the words have it as well', () => {
  expect(describe('16 wounded soldiers', 'injured')).toBe('16 soldiers injured')
  expect(describe('16 dead soldiers', 'killed')).toBe('16 soldiers killed')
  expect(describe('the dead', 'killed')).toBe('the dead killed')
})
