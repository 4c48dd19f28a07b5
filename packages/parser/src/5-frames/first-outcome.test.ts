import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitSentences } from '../1-sentences/split-sentences.ts'
import { tokenize } from '../2-tokens/tokenize.ts'
import { findQuantities } from '../3-quantities/find-quantities.ts'
import type { Measured } from '../3-quantities/quantity.ts'
import { findMentions } from '../4-mentions/mentioned.ts'
import { fillFrames } from './fill-frames.ts'
import { firstOutcome } from './first-outcome.ts'

const measure = (text: string): Measured =>
  findQuantities(tokenize(splitSentences({ id: 'r1', title: null, text, publishedAt: null, publisher: null })))

const hasFrames = (below: Measured): boolean => fillFrames(findMentions(below)).frames.length > 0

test.each([
  'Rain fell. Gunmen killed 12 villagers near the lake.',
  'The army lost no men. It was quiet.',
  'The column had four tanks. Two were destroyed by mines.',
  'A shepherd was shot dead on the way to the well.',
  'Recovered:\n•\ntwo rifles',
  ', died\nRs 25,000 ,\ntwo soldiers',
])('sees that "%s" tells what befell somebody', (text) => {
  expect(firstOutcome(measure(text))).toBeGreaterThanOrEqual(0)
})

test.each([
  '',
  'Traders reopened 12 shops on Monday. A sack of flour cost a fifth less.',
  'The ministers met for three hours and agreed on nothing.',
  'Soldiers have dug in near the town. Officers speak of a war of patience.',
])('sees that "%s" tells of nothing that befell anybody', (text) => {
  expect(firstOutcome(measure(text))).toBe(-1)
})

test('reads a figure without its noun by the sentence before', () => {
  expect(firstOutcome(measure('The convoy had six lorries. The flood took two.')) >= 0).toBe(
    hasFrames(measure('The convoy had six lorries. The flood took two.')),
  )
})

test('gives the first sentence that tells, before which frames need not be looked for', () => {
  const below = measure('Rain fell. The road was closed. Gunmen killed 12 villagers. They left. Two soldiers died.')
  expect(firstOutcome(below)).toBe(2)
  const mentioned = findMentions(below)
  expect(fillFrames(mentioned, 2).frames).toEqual(fillFrames(mentioned).frames)
})

test('says the same as reading the whole does, whatever stands beside what', () => {
  const seed = readFileSync(new URL('../../../../seeds/000_27bf039e9b3bf34b.txt', import.meta.url), 'utf8')
  const sentences = seed.split(/(?<=[.!?])\s+/)
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...sentences), { maxLength: 6 }), (chosen) => {
      const below = measure(chosen.join(' '))
      expect(firstOutcome(below) >= 0).toBe(hasFrames(below))
    }),
    { numRuns: 100 },
  )
})
