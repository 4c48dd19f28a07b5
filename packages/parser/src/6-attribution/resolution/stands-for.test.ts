import { describe, expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

const ARMY = 'The army said 12 gunmen were killed.'
const COLONEL = 'Colonel Musa Bello said five rifles were seized.'

describe('a pronoun stands for whoever can be meant', () => {
  test('"he" and "she" for a person, past a body that spoke since', () => {
    expect(speakersOf(`${COLONEL} ${ARMY} He said two boats were seized.`).at(-1)).toEqual(['Colonel Musa Bello'])
    expect(speakersOf(`${COLONEL} ${ARMY} According to him, two boats were seized.`).at(-1)).toEqual([
      'Colonel Musa Bello',
    ])
  })

  test('"it" for a body, past a person', () => {
    expect(speakersOf(`${ARMY} ${COLONEL} It said two boats were seized.`).at(-1)).toEqual(['army'])
  })

  test('for whoever spoke last where nothing tells', () => {
    expect(speakersOf(`${ARMY} Kestrel said five rifles were seized. It said two boats were seized.`).at(-1)).toEqual([
      'Kestrel',
    ])
    expect(speakersOf(`${ARMY} He said two boats were seized.`).at(-1)).toEqual(['army'])
  })
})

test('neither "he" nor "it" stands for several', () => {
  const text = `${ARMY} ${COLONEL} Officers said two boats were seized.`
  expect(speakersOf(`${text} He said a car was seized.`).at(-1)).toEqual(['Colonel Musa Bello'])
  expect(speakersOf(`${text} It said a car was seized.`).at(-1)).toEqual(['army'])
  expect(speakersOf(`${text} They said a car was seized.`).at(-1)).toEqual(['Officers'])
})

test('"it" is whoever quotes, where those quoted are several', () => {
  const text = `${ARMY} The website Selnet, quoting rebel officials, said that 43 soldiers were killed.`
  expect(speakersOf(`${text} It said a car was seized.`).at(-1)).toEqual(['website Selnet'])
  const told = `${ARMY} Two officials told Reuters that 43 soldiers were killed.`
  expect(speakersOf(`${told} It said a car was seized.`).at(-1)).toEqual(['army'])
})

test('"the same sources" and "the latter" are whoever spoke last', () => {
  const sources = 'Security sources said 12 gunmen were killed.'
  expect(speakersOf(`${sources} Two boats were seized, the same sources specified.`).at(-1)).toEqual([
    'Security sources',
  ])
  expect(speakersOf(`${COLONEL} Two boats were seized, the latter adds.`).at(-1)).toEqual(['Colonel Musa Bello'])
})

describe('an office keeps the name behind it', () => {
  test.for([
    ['The police spokesman in the state, Musa Bello, said 12 died.', 'police spokesman in the state, Musa Bello'],
    ['The director, Media Operations, Musa Bello, said 12 died.', 'director, Media Operations, Musa Bello'],
  ] as const)('%s', ([text, name]) => {
    expect(speakersOf(text)).toEqual([[name]])
  })
})

test('"the release" is whoever issues papers, not the person quoted last', () => {
  const opening = 'The coast guard said in a release that nine fishermen were rescued.'
  const quoted = 'Four were let go, Abdul Gaffar told reporters.'
  expect(speakersOf(`${opening} ${quoted} Five rifles were seized, the release said.`).at(-1)).toEqual(['coast guard'])
  // A name is all that there is: whoever it belongs to is taken at its word.
  expect(speakersOf('Abdul Gaffar said four were let go. Five rifles were seized, the release said.').at(-1)).toEqual([
    'Abdul Gaffar',
  ])
})

test('"it" is an office that belongs to a person', () => {
  const text =
    'The Turi council said 12 men had died. The deputy commissioner’s office said it could confirm eleven deaths.'
  expect(speakersOf(text).at(-1)).toEqual(['deputy commissioner’s office'])
})
