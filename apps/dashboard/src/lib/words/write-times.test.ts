import { expect, test } from 'vitest'
import { writeTimes } from './write-times.ts'

test('writes how many times the lowest figure the highest is', () => {
  expect(writeTimes(1)).toBe('×2.0')
  expect(writeTimes(5)).toBe('×32')
  expect(writeTimes(12)).toBe('×4,096')
})

test('says that figures agree, and nothing where none are compared', () => {
  expect(writeTimes(0)).toBe('agree')
  expect(writeTimes(null)).toBe(null)
})

test('tells both figures where the lowest is none', () => {
  expect(writeTimes(8.2, { least: 0, most: 300 })).toBe('300 to none')
  expect(writeTimes(0, { least: 0, most: 0 })).toBe('agree')
  expect(writeTimes(1, { least: 4, most: 8 })).toBe('×2.0')
})
