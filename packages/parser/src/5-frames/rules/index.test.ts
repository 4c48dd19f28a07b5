import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mention } from '../../4-mentions/mentions-of.ts'
import { anyText } from '../../arbitraries.ts'
import { chunkSentence } from '../clause/chunk-sentence.ts'
import { told } from '../frames-of.ts'
import { DIRECT_FRAMES } from './index.ts'

test('gives every rule a name of its own', () => {
  expect(new Set(DIRECT_FRAMES.map(({ name }) => name)).size).toBe(DIRECT_FRAMES.length)
  for (const { name } of DIRECT_FRAMES) expect(name).toMatch(/^frames\/[a-z]+(-[a-z]+)*$/)
})

test.each([
  ['a toll before its verb', 'The toll of people killed rose to 57.', ['killed: 57']],
  ['lives before a verb of taking', 'The flood took 12 lives.', ['killed: 12 lives']],
  ['captives before the verb', 'Rebels took seven soldiers prisoner.', ['captured: seven soldiers']],
  ['the verb before the participle', 'The army freed 40 captured soldiers.', ['freed: 40 captured soldiers']],
  ['the verb before a strength', 'Forty attacking fighters were killed.', ['killed: Forty attacking fighters']],
])('puts %s', (_, text, frames) => {
  expect(told(text)).toEqual(frames)
})

test('lets no rule sleep through words that it would read, whatever the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const below = mention(text)
      for (const [sentence, { first, end }] of below.ranges.entries()) {
        const words = below.tokens.folded.slice(first, end)
        const view = { below, clause: chunkSentence(below, sentence) }
        for (const { name, find, wokenBy, onlyWith } of DIRECT_FRAMES)
          if ((wokenBy && !words.some(wokenBy)) || (onlyWith && !words.some(onlyWith)))
            expect([...find(view)], name).toEqual([])
      }
    }),
    { numRuns: 300 },
  )
})

test('lets no rule sleep through words that it would read, in any report that comes with the project', () => {
  const seeds = new URL('../../../../../seeds/', import.meta.url)
  const files = readdirSync(seeds, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(txt|md)$/.test(name))
  const missed = files.flatMap((file) => {
    const below = mention(readFileSync(new URL(file, seeds), 'utf8'))
    return below.ranges.flatMap(({ first, end }, sentence) => {
      const words = below.tokens.folded.slice(first, end)
      const asleep = DIRECT_FRAMES.filter(
        ({ wokenBy, onlyWith }) => (wokenBy && !words.some(wokenBy)) || (onlyWith && !words.some(onlyWith)),
      )
      const view = { below, clause: chunkSentence(below, sentence) }
      return asleep.flatMap(({ name, find }) => ([...find(view)].length > 0 ? [`${name}: ${words.join(' ')}`] : []))
    })
  })
  expect(missed).toEqual([])
})
