import { expect, test } from 'vitest'
import { readGold } from './read-gold.ts'

const claim = { measure: 'killed', low: 12, high: 12, qualifier: 'exact', counted: 'villagers' }
const text = { id: 'X1', text: 'Gunmen killed 12 villagers.', publishedAt: '2024-08-13', claims: [claim] }

const read = (...lines: readonly object[]) => readGold('x.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'))

test('reads a text a line and skips empty lines', () => {
  expect(readGold('x.jsonl', `${JSON.stringify(text)}\n\n${JSON.stringify(text)}\n`)).toHaveLength(2)
})

test('takes the first of the sources as the speaker, or the only one given', () => {
  const claims = [
    { ...claim, sources: ['doctor', 'AFP'] },
    { ...claim, source: 'army' },
    { ...claim, sources: [] },
    claim,
  ]
  expect(read({ ...text, claims })[0]?.claims.map(({ speaker }) => speaker)).toEqual(['doctor', 'army', null, null])
})

test('keeps apart what the gold leaves open and what the text leaves open', () => {
  const claims = read({ ...text, claims: [claim, { ...claim, place: null }] })[0]?.claims
  expect(claims?.map(({ place }) => place)).toEqual([undefined, null])
})

test('names file, line and field of what is wrong', () => {
  expect(() => readGold('x.jsonl', `${JSON.stringify(text)}\n{`)).toThrow('x.jsonl:2: not JSON')
  expect(() => read({ ...text, claims: [{ ...claim, measure: 'hurt' }] })).toThrow(/x\.jsonl:1: claims\.0\.measure: /)
  expect(() => read({ ...text, claims: [{ ...claim, quote: '13 villagers' }] })).toThrow('not in the text')
  expect(() => read({ ...text, claims: [{ ...claim, subsetOf: 4 }] })).toThrow('no claim 4')
})
