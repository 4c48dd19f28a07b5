import { expect, test } from 'vitest'
import { mention } from '../../4-mentions/mentions-of.ts'
import { DIRECT_FRAMES } from '../rules/index.ts'
import { chunkSentence } from '../clause/chunk-sentence.ts'
import { whatCounts } from './what-counts.ts'

const countsIn = (text: string): string => {
  const below = mention(text)
  return whatCounts(below, 0, below.tokens.count)
}

test('a figure counts, whatever stands beside it', () => {
  expect(countsIn('The brigade lost 14 men.')).toBe('figure')
  expect(countsIn('A farmer said dozens had fled.')).toBe('figure')
})

test('a person or thing of which there is one counts as a single', () => {
  expect(countsIn('A farmer was shot dead.')).toBe('single')
  expect(countsIn('Marta Vel Osei was killed.')).toBe('single')
})

test('nothing counts where only bodies and pronouns stand', () => {
  expect(countsIn('They said the army had left.')).toBe('nothing')
  expect(countsIn('It rained.')).toBe('nothing')
})

test('a rule that reads figures alone finds nothing where none stands', () => {
  const texts = [
    'A gunman attacked the post and a guard was wounded in custody.',
    'There was a fighter in the village.',
  ]
  for (const text of texts) {
    const below = mention(text)
    const view = { below, clause: chunkSentence(below, 0) }
    for (const rule of DIRECT_FRAMES) if (rule.onlyFigures) expect([...rule.find(view)], rule.name).toEqual([])
  }
})
