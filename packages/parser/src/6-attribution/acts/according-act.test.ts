import { describe, expect, test } from 'vitest'
import { speakersOf, standingsOf } from '../standings-of.ts'

describe('a reckoning', () => {
  test.for([
    ['By the ministry’s count, 12 people were killed.', 'ministry'],
    ['Twelve people were killed, by the count of a mediator.', 'mediator'],
    ['By the coalition’s own figures 12 people were killed.', 'coalition'],
  ] as const)('speaks for whoever made it: %s', ([text, speaker]) => {
    expect(speakersOf(text)).toEqual([[speaker]])
  })

  test('is that of whoever spoke before where only a pronoun owns it', () => {
    const [, second] = standingsOf('A doctor said 12 people were killed. By her count, 30 people were wounded.')
    expect(second?.chain).toMatchObject([{ speaker: { name: 'doctor' }, inherited: true }])
  })

  test('of "this agency" is the publisher’s own', () => {
    expect(speakersOf('By a tally of this agency, 12 people were killed.')).toEqual([[]])
    expect(speakersOf('By a tally of the agency, 12 people were killed.')).toEqual([['agency']])
  })

  test('is none where "by" names who did it or when', () => {
    expect(speakersOf('Twelve people were killed by gunmen.')).toEqual([[]])
    expect(speakersOf('Twelve people were killed by Friday.')).toEqual([[]])
  })
})

test.for([
  ['Nine people were killed, per the health ministry.', ['health ministry']],
  ['Nine dead per local PDF.', ['local PDF']],
  ['In the words of the governor, nine people were killed.', ['governor']],
  ['The paper has nine people killed on the word of a coroner.', ['coroner']],
  ['In other words, nine people were killed.', []],
  ['Nine people were killed, @front_news said.', ['@front_news']],
  ['Nine people are killed per month.', []],
  ['The attack killed nine people per village.', []],
] as const)('"per" names whoever tells, and no measure: %s', ([text, chain]) => {
  expect(speakersOf(text)).toEqual([chain])
})

test('"by UN estimates" is whoever estimates', () => {
  expect(speakersOf('The war had by UN estimates caused 30,000 deaths.')).toEqual([['UN']])
})

test('whoever is "known as" somebody goes by that name', () => {
  expect(speakersOf('Twelve men died, according to the rescue service known as the White Helmets.')).toEqual([
    ['White Helmets'],
  ])
  expect(speakersOf('Twelve men died, according to a rescuer known as fearless.')).toEqual([['rescuer']])
})
