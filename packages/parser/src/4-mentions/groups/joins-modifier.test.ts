import { expect, test } from 'vitest'
import { groupsOf } from '../mentions-of.ts'

const texts = (text: string): readonly string[] => groupsOf(text).map((group) => group.text)

test.each([
  ['Over 700 military and law enforcement personnel fell', 'Over 700 military and law enforcement personnel'],
  ['Forty military and police officers fell', 'Forty military and police officers'],
  ['At least 106 unlawful, summary or wilful executions', 'At least 106 unlawful, summary or wilful executions'],
  ['Nine army, police and militia officers fell', 'Nine army, police and militia officers'],
])('reads two services as one group: %s', (text, group) => {
  expect(texts(text)[0]).toBe(group)
})

test.each([
  ['Nine police and 12 soldiers fell', ['Nine police', '12 soldiers']],
  ['Nine men, women and small children fell', ['Nine men', 'women', 'small children']],
  ['Forty soldiers and police officers fell', ['Forty soldiers', 'police officers']],
])('leaves two groups apart: %s', (text, groups) => {
  expect(texts(text)).toEqual(groups)
})

test('reads two sorts of police as one group', () => {
  expect(texts('Rebels killed 25 local and national police.')).toContain('25 local and national police')
  expect(texts('Rebels met 25 officials and the police.')).toContain('25 officials')
})
