import { describe, expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

const AGAIN = 'He added that six rifles were found.'

/** Who speaks in a silent sentence between two sentences of the spokesman. */
const between = (silent: string, opening = 'Troops killed 12 gunmen, the army spokesman said.', again = AGAIN) =>
  speakersOf(`${opening}\n\n${silent} ${again}`).at(1)

describe('whoever speaks before and behind a silent sentence speaks in it', () => {
  test.for([
    'In the north, troops seized 40 motorcycles.',
    'On Tuesday, troops seized 40 motorcycles.',
    'Elsewhere, troops seized 40 motorcycles.',
    'In a separate operation, troops seized 40 motorcycles.',
  ])('%s', (silent) => {
    expect(between(silent)).toEqual(['army spokesman'])
  })

  test('even in a report of many voices', () => {
    const told =
      'The army said 12 gunmen were killed. Troops burned two trucks. The army added that six rifles were found.'
    const voices = 'The mayor said two houses burned down. Residents said four men were missing.'
    expect(speakersOf(`${voices}\n\n${told}`).at(3)).toEqual(['army'])
  })
})

describe('four paragraphs between two sentences of one speaker', () => {
  const theatres = [
    'In the east, troops seized 40 motorcycles. They arrested nine men.',
    'In the delta, sailors burned 12 boats. The fuel was poured away.',
    'In the south, a patrol killed three gunmen.',
  ].join('\n\n')
  const delta = (speaker: string) =>
    speakersOf(
      `A shop burned down, the mayor said.\n\nSix men died, ${speaker} said.\n\n${theatres}\n\n${speaker} said a boy died.`,
    ).at(4)

  test('are a command’s, which goes through its theatres', () => {
    expect(delta('The Northern Command')).toEqual(['Northern Command'])
  })

  test('are the publisher’s behind others', () => {
    expect(delta('Salvors')).toEqual([])
  })
})

describe('a paragraph between two speakers', () => {
  const silent = 'The attackers burned two trucks.'
  const next = 'A teacher said five pupils were missing.'

  test('is the publisher’s', () => {
    expect(between(silent, 'Salvors said 12 sailors died.', next)).toEqual([])
  })

  test('but goes on with what a command reports at length', () => {
    expect(between(silent, 'The General Staff said 12 gunmen were killed.', next)).toEqual(['General Staff'])
  })
})

describe('but nobody speaks', () => {
  test.for([
    'In 2016, gunmen killed 40 soldiers in the town.',
    'The war has killed 40,000 people since 2012.',
    'Last year, gunmen killed 40 soldiers in the town.',
  ])('in background of the publisher: %s', (silent) => {
    expect(between(silent)).toEqual([])
  })

  test('where another speaks next', () => {
    const silent = 'On Tuesday, troops seized 40 motorcycles.'
    expect(between(silent, undefined, 'The governor said six rifles were found.')).toEqual([])
  })
})

test('one of a body’s own who speaks next leaves the telling to it', () => {
  const text = (body: string) =>
    `Rebels killed 20 men, the Sel Rights Watch said today.\n\nNine homes were burned.\n\n“Nobody was spared,” said Musa Bello, director at the ${body}.`
  expect(speakersOf(text('Sel Rights Watch')).at(-1)).toEqual(['Sel Rights Watch'])
  expect(speakersOf(text('Orva Red Cross')).at(-1)).toEqual([])
})
