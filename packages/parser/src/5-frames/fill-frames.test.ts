import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mention } from '../4-mentions/mentions-of.ts'
import { anyText, fieldText } from '../arbitraries.ts'
import { fillFrames } from './fill-frames.ts'
import { framesOf, told } from './frames-of.ts'

test('reads each group once, by the strongest rule that speaks of it', () => {
  expect(framesOf('The toll of people killed rose to 57.').map(({ measure, text }) => [measure, text])).toEqual([
    ['killed', '57'],
  ])
})

test('tells that the same people were taken and freed', () => {
  expect([...told('Seven workers abducted in May were released.')].sort()).toEqual([
    'abducted: Seven workers',
    'freed: Seven workers',
  ])
  expect(told('Seven policemen who had been taken hostage were let off.')).toEqual(['freed: Seven policemen'])
  expect([...told('Eight men were let go and 19 rifles were taken away.')].sort()).toEqual([
    'freed: Eight men',
    'seized: 19 rifles',
  ])
})

test('keeps the frames in the order of the text, sentence after sentence', () => {
  const frames = framesOf('Forty gunmen killed the mayor. Nine guards were hurt. Two fled.')
  expect(frames.map(({ text }) => text)).toEqual(['Forty gunmen', 'the mayor', 'Nine guards', 'Two'])
})

test('finds nothing where nothing befell anyone', () => {
  expect(framesOf('Ministers from 12 states met in Gao on 9 August.')).toEqual([])
  expect(framesOf('')).toEqual([])
})

test('points only at groups that are there, whatever the text', () => {
  fc.assert(
    fc.property(fc.oneof(fieldText, anyText), (text) => {
      const { frames, groups, tokens } = fillFrames(mention(text))
      let before = 0
      for (const { first, end, rule, value } of frames) {
        expect(rule).toMatch(/^frames\//)
        expect(groups[value.group]).toMatchObject({ first, end })
        expect(first).toBeGreaterThanOrEqual(before)
        expect(end).toBeLessThanOrEqual(tokens.count)
        before = first
        for (const other of [value.subsetOf, value.revises, value.label])
          expect(other === -1 || groups[other] !== undefined).toBe(true)
        for (const agent of value.agents) expect(groups[agent]).toBeDefined()
      }
    }),
    { numRuns: 300 },
  )
})

test('makes no part a part of itself, nor of what another thing befell', () => {
  fc.assert(
    fc.property(fieldText, (text) => {
      const { frames } = fillFrames(mention(text))
      for (const { value } of frames.filter((frame) => frame.value.subsetOf >= 0)) {
        expect(value.subsetOf).not.toBe(value.group)
        expect(
          frames.some(({ value: whole }) => whole.group === value.subsetOf && whole.measure === value.measure),
        ).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

test.each([
  ['One was wounded and captured.', ['injured: One', 'captured: One']],
  ['Nine traders were abducted and later killed.', ['abducted: Nine traders', 'killed: Nine traders']],
])('reads two outcomes that two verbs tell of one group: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})

test.each([
  ['Nine traders were killed or wounded.', ['casualties: Nine traders']],
  ['The homes were burned and 40 houses destroyed or damaged.', ['destroyed: 40 houses']],
])('keeps one outcome where two verbs tell one together: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})
