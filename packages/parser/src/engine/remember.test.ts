import { expect, test, vi } from 'vitest'
import { remember } from './remember.ts'

test('asks once for each word and gives the same answer again', () => {
  const ask = vi.fn((word: string) => ({ word }))
  const answer = remember(ask)
  expect(answer('army')).toBe(answer('army'))
  expect(answer('army')).toEqual({ word: 'army' })
  expect(answer('rebels')).toEqual({ word: 'rebels' })
  expect(ask).toHaveBeenCalledTimes(2)
})

test('remembers also that there is no answer', () => {
  const ask = vi.fn((): string | undefined => undefined)
  const answer = remember(ask)
  expect([answer('army'), answer('army')]).toEqual([undefined, undefined])
  expect(ask).toHaveBeenCalledTimes(1)
})

test('keeps no words of endless length, and not endlessly many', () => {
  const ask = vi.fn((word: string) => word.length)
  const answer = remember(ask)
  expect([answer('a'.repeat(1000)), answer('a'.repeat(1000))]).toEqual([1000, 1000])
  expect(ask).toHaveBeenCalledTimes(2)
  for (let index = 0; index < 100_000; index += 1) answer(`w${index}`)
  expect(answer('w1')).toBe(2)
  expect(ask).toHaveBeenCalledTimes(100_003)
})

test('forgets the words that are no longer met before those that are', () => {
  const ask = vi.fn((word: string) => word.length)
  const answer = remember(ask, 10)
  for (let index = 0; index < 100; index += 1) {
    answer('army')
    answer(`w${index}`)
  }
  expect(ask).toHaveBeenCalledTimes(101)
})

test('tells apart what inherits from every object', () => {
  const answer = remember((word) => word.toUpperCase())
  expect([answer('constructor'), answer('__proto__')]).toEqual(['CONSTRUCTOR', '__PROTO__'])
})
