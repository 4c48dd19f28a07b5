import { describe, expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

describe('a name keeps its words that could be verbs', () => {
  test.for([
    ['At least 12 people died, the Emergency Relief and Support Centre said.', 'Emergency Relief and Support Centre'],
    ['The head of Lashkar-e-Sel said that 12 fighters died.', 'head of Lashkar-e-Sel'],
    ['The state police command put it at 12 dead.', 'state police command'],
  ] as const)('%s', ([text, speaker]) => {
    expect(speakersOf(text)[0]).toEqual([speaker])
  })

  test('but takes no verb of the sentence for one', () => {
    expect(speakersOf('“12 GUNMEN DIED,” GENERAL BELLO SAID TODAY AT NOON.')).toEqual([['GENERAL BELLO']])
    expect(speakersOf('The army controls the town and the mayor said 12 people died.')).toEqual([['mayor']])
    expect(speakersOf('The police support the mayor, who said 12 people died.')).toEqual([['mayor']])
  })
})

describe('a name ends before what its owner looked into', () => {
  test.for([
    ['A review by the Orva Times of the battle at the bridge found that 46 soldiers died.', 'Orva Times'],
    ['According to a report by the Orva Observatory of the clashes, 12 fighters died.', 'Orva Observatory'],
    ['The Ministry of the Interior said 12 people died.', 'Ministry of the Interior'],
    ['Survivors of the attack said 12 people died.', 'Survivors of the attack'],
  ] as const)('%s', ([text, speaker]) => {
    expect(speakersOf(text)[0]).toEqual([speaker])
  })
})
