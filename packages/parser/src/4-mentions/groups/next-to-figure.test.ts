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

test('ends a noun before a comparative that tells how it is put', () => {
  expect(texts('They put the toll much higher at 60')).toContain('the toll')
  expect(texts('They put the toll higher, at 60')).toContain('the toll')
  expect(texts('They gave a higher toll of 60')).toContain('a higher toll')
})
