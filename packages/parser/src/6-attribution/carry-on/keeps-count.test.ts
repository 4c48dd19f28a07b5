import { describe, expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

const last = (speaker: string, total: string) =>
  speakersOf(`A man died, the army said. The ${speaker} said 52 dead had reached hospitals. ${total}`).at(-1)

describe('whoever keeps the count brings it up to date', () => {
  test.for([
    'That lifts the overall count to 7,575 killed since the war began.',
    'Since March 18, 7,656 people have been killed.',
    'The toll has reached 418 dead.',
  ])('%s', (total) => {
    expect(last('health ministry', total)).toEqual(['health ministry'])
    expect(last('Sel Observatory', total)).toEqual(['Sel Observatory'])
    expect(last('Orva Rights Association', total)).toEqual(['Orva Rights Association'])
  })
})

test('others keep none', () => {
  expect(last('governor', 'Since March 18, 7,656 people have been killed.')).toEqual([])
})

test('an earlier happening is no count', () => {
  expect(last('health ministry', 'In March 2020, 98 people were killed in the town.')).toEqual([])
})

test('a health ministry keeps count, whoever runs it', () => {
  const text =
    'Gaza’s Hamas-run health ministry said 52 dead had reached hospitals. That lifts the overall count to 57,575 killed.'
  expect(speakersOf(text).at(-1)).toEqual(['Gaza’s Hamas-run health ministry'])
})
