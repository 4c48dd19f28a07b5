import { expect, test } from 'vitest'
import { town } from '@reportedly/schema/made-up'
import { pickPlace } from './list-candidates.ts'

test('prefers a town to the country it lies in, however often the country is named', () => {
  const country = { ...town('Zedland'), precision: 6 }
  expect(pickPlace([country, country, town('Ashford')])?.name).toBe('Ashford')
})

test('among towns takes the one most often named, and of equals the first', () => {
  expect(pickPlace([town('Ashford'), town('Barrow'), null, town('Barrow')])?.name).toBe('Barrow')
  expect(pickPlace([town('Ashford'), town('Barrow')])?.name).toBe('Ashford')
})

test('finds no place among none', () => {
  expect(pickPlace([null])).toBeNull()
})
