import { expect, test } from 'vitest'
import { groupsOf } from '../mentions-of.ts'

const texts = (text: string): readonly string[] => groupsOf(text).map((group) => group.text)

test('takes a base form behind an article for a noun', () => {
  expect(texts('They died on the spot and nobody came')).toContain('the spot')
  expect(texts('He was shot at a rally in Goma')).toContain('a rally')
  expect(texts('It lost eight of its own')).not.toContain('its own')
})

test('ends a figure where a time begins', () => {
  expect(texts('It lost 15 men, as against 26 last year')).toContain('26')
  expect(texts('The last soldiers fled')).toContain('The last soldiers')
})
