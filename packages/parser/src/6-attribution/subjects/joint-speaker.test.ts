import { describe, expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

describe('two who speak as one have one name', () => {
  test.for([
    ['Twelve people died, rescuers and relatives said.', 'rescuers and relatives'],
    ['Twelve people died, according to medics and the mayor.', 'medics and the mayor'],
    ['An officer and a security source said 12 soldiers died.', 'officer and a security source'],
  ] as const)('%s', ([text, speaker]) => {
    expect(speakersOf(text)).toEqual([[speaker]])
  })
})

describe('one who speaks alone keeps its own', () => {
  test.for([
    ['Gunmen shot two soldiers, and police said 12 people died.', 'police'],
    ['Twelve people died, according to medics, and the mayor declared mourning.', 'medics'],
    ['Twelve people died, according to medics and 40 were hurt.', 'medics'],
  ] as const)('%s', ([text, speaker]) => {
    expect(speakersOf(text).flat()).toContain(speaker)
    expect(speakersOf(text).flat().join()).not.toContain(' and ')
  })
})
