import { expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

test.for([
  ['A man who introduced himself as Abu Karim, of the front, said 12 men died.', 'Abu Karim'],
  ['One of them, a mother of four who asked to be called Salma, said 12 men died.', 'Salma'],
  ['A trader, who simply gave his name as Bello, said 12 men died.', 'Bello'],
  ['According to a fisherman who gave his name only as Ko Lin, 12 men died.', 'Ko Lin'],
] as const)('a speaker has the name it gives of itself: %s', ([text, name]) => {
  expect(speakersOf(text)[0]?.[0]).toContain(name)
})

test('and is known by it again', () => {
  const text = 'A nurse who asked to be called Salma said 12 men died. A driver said 14 died.'
  expect(speakersOf(`${text} Salma said five boys were hurt.`).at(-1)?.[0]).toContain('Salma')
})

test('a clause that gives no name is no part of it', () => {
  expect(speakersOf('A nurse who asked not to be named said 12 men died.')).toEqual([['nurse']])
  expect(speakersOf('A nurse, who simply gave her word to Bello, said 12 men died.')).toEqual([['nurse']])
})
