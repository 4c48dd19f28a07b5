import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupNearCopies } from './group-near-copies.ts'

const closeness = { fewestWords: 10, likeness: 0.5 }
const areNearCopies = (one: string, other: string): boolean => {
  const [a = null, b = null] = groupNearCopies([one, other], closeness)
  return a !== null && a === b
}

const wire =
  'At least 14 farmers were killed on Monday when gunmen on motorbikes attacked a market near Orva, residents said.'

test('knows a copy with another figure, other case or its tail cut off', () => {
  expect(areNearCopies(wire, wire.replace('14', '1,400'))).toBe(true)
  expect(areNearCopies(wire, wire.toUpperCase())).toBe(true)
  expect(areNearCopies(wire, wire.replace(', residents said', ''))).toBe(true)
})

test('tells apart two accounts of one happening in words of their own', () => {
  const own =
    'Gunmen riding motorbikes shot dead at least 14 farmers at a market outside Orva, a health worker said on Monday.'
  expect(areNearCopies(wire, own)).toBe(false)
})

test('does not judge texts that are too short: short sentences are alike by chance', () => {
  expect(groupNearCopies(['Two soldiers were killed.', 'Two soldiers were killed.'], closeness)).toEqual([null, null])
})

test('a chain of near-copies is one group', () => {
  const words = wire.split(' ')
  const edited = (count: number) => [...words.slice(0, -count), 'officials', 'told', 'a', 'local', 'radio'].join(' ')
  const texts = [wire, edited(4), edited(7)]
  expect(new Set(groupNearCopies(texts, closeness)).size).toBe(1)
})

const sentences = fc.array(
  fc
    .array(fc.constantFrom('the', 'army', 'killed', 'ten', 'men', 'near', 'orva', 'on', 'sunday'), { maxLength: 16 })
    .map((words) => words.join(' ')),
  { maxLength: 12 },
)

test('groups do not depend on the order of the texts, and another text never splits one', () => {
  fc.assert(
    fc.property(sentences, fc.nat(), (texts, pick) => {
      const groups = groupNearCopies(texts, closeness)
      expect(groupNearCopies(texts.toReversed(), closeness).toReversed()).toEqual(groups)
      const without = groupNearCopies(texts.toSpliced(pick % Math.max(texts.length, 1), 1), closeness)
      const rest = groups.toSpliced(pick % Math.max(texts.length, 1), 1)
      for (const [one, group] of without.entries())
        for (const [other, same] of without.entries())
          if (group !== null && group === same) expect(rest[one]).toBe(rest[other])
    }),
  )
})

test('few texts are grouped as they are among many', () => {
  const strangers = Array.from({ length: 20 }, (_, at) =>
    Array.from(
      { length: 12 },
      (__, word) => `stranger${'abcdefghijklmnopqrst'.charAt(at)}${'abcdefghijkl'.charAt(word)}`,
    ).join(' '),
  )
  fc.assert(
    fc.property(sentences, (texts) => {
      const among = groupNearCopies([...texts, ...strangers], closeness).slice(0, texts.length)
      expect(groupNearCopies(texts, closeness)).toEqual(among)
    }),
  )
})
