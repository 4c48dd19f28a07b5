import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeId } from './make-id.ts'

const kind = fc.constantFrom('report', 'source', 'claim', 'event', 'origin', 'review')
const parts = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.integer()), { maxLength: 5 })

// Reckoned with sha256sum over the parts as JSON: ["r1","killed",44,62].
test('makes the ids that it has always made', () => {
  expect(makeId('claim', 'r1', 'killed', 44, 62)).toBe('cd9905d08b83e1c4662a8')
  expect(makeId('report', 'Tarvel – “über”')).toBe('r5114f4756a13764718b5')
})

test('makes a letter and twenty hexadecimal digits, the same for the same parts', () => {
  fc.assert(
    fc.property(kind, parts, (of, all) => {
      expect(makeId(of, ...all)).toMatch(/^[rsceod][0-9a-f]{20}$/)
      expect(makeId(of, ...all)).toBe(makeId(of, ...all))
    }),
  )
})

test('makes different ids of different parts', () => {
  fc.assert(
    fc.property(kind, parts, parts, (of, some, others) => {
      expect(makeId(of, ...some) === makeId(of, ...others)).toBe(JSON.stringify(some) === JSON.stringify(others))
    }),
  )
})

test('tells parts apart that would read the same when run together', () => {
  expect(makeId('claim', 'ab', 'c')).not.toBe(makeId('claim', 'a', 'bc'))
  expect(makeId('claim', '1')).not.toBe(makeId('claim', 1))
  expect(makeId('claim', 'x')).not.toBe(makeId('event', 'x'))
})
