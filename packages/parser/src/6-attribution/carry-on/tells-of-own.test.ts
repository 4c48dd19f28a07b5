import { expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

const VOICES = 'The police said two men died. The mayor said nine died.'
const NEXT = 'The army said that six rebels died.'

test('whoever speaks goes on of those about her', () => {
  const told = `${VOICES} A woman of 50 said her sons had been killed. Her neighbour was shot dead. ${NEXT}`
  expect(speakersOf(told).at(-2)).toEqual(['woman'])
})

test('and no body does', () => {
  const told = `${VOICES} The navy said four sailors had been killed. Her neighbour was shot dead. ${NEXT}`
  expect(speakersOf(told).at(-2)).toEqual([])
})
