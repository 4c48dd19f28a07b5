import { atLeast, madeUpClaim, town } from '@reportedly/schema/made-up'
import { expect, test } from 'vitest'
import { describeRecord } from './describe-record.ts'

const read = (claim: ReturnType<typeof madeUpClaim>, others: readonly ReturnType<typeof madeUpClaim>[] = []) =>
  new Map(describeRecord(claim, others).map(({ term, words, hrefs }) => [term, { words, hrefs }]))

test('says every bound of a figure, open ones too', () => {
  expect(read(madeUpClaim({ quantity: atLeast(20) })).get('Figure')?.words).toContain('from 20 to open, at-least')
})

test('names the rule that found it', () => {
  expect(read(madeUpClaim()).get('Found by')?.words).toBe('made/up')
})

test('says of what is not known that it is not', () => {
  const record = read(madeUpClaim())
  expect([record.get('Where')?.words, record.get('When')?.words, record.get('Held responsible')?.words]).toEqual([
    'not told',
    'not told',
    'nobody',
  ])
})

test('says how closely a place is known', () => {
  expect(read(madeUpClaim({ place: town('Verrin') })).get('Where')?.words).toContain('precision 1: exact')
})

test('leads to the figure that it is a part of', () => {
  const whole = madeUpClaim({ at: 50 })
  expect(read(madeUpClaim({ subsetOf: whole.id }), [whole]).get('Part of')?.hrefs).toEqual([`#claim-${whole.id}`])
})
