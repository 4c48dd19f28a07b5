import { expect, test } from 'vitest'
import { framesOf, told, toldBy } from '../../frames-of.ts'
import { modifiers, wholes } from './modifiers.ts'

test.each([
  ['Two slightly wounded soldiers walked back.', 'injured: Two slightly wounded soldiers'],
  ['They photographed five destroyed vehicles.', 'destroyed: five destroyed vehicles'],
  ['The 40 captured soldiers were shown on television.', 'captured: The 40 captured soldiers'],
  ['Medics carried a wounded officer.', 'injured: a wounded officer'],
])('reads a participle before its noun: %s', (text, frame) => {
  expect(toldBy(modifiers, text)).toEqual([frame])
})

test.each(['Wounded pride kept him going.', 'He met five retired officers.', 'Wounded soldiers walked back.'])(
  'reads nothing in "%s"',
  (text) => {
    expect(framesOf(text)).toEqual([])
  },
)

test('takes the whole of what was stopped in flight for launched', () => {
  expect(told('Air defences shot down 45 of 52 drones.')).toEqual([
    'intercepted: 45 of 52 drones',
    'launched: 52 drones',
  ])
  expect(toldBy(wholes, 'Three of the 28 rockets were intercepted.')).toEqual(['launched: the 28 rockets'])
})

test('does not take aircraft with crews, or people, for launched', () => {
  expect(told('Six of the eight helicopters were shot down.')).toEqual(['intercepted: Six of the eight helicopters'])
  expect(told('Twenty of the 50 hostages were freed.')).toEqual(['freed: Twenty of the 50 hostages'])
})

test('reads the part of a described whole', () => {
  expect(toldBy(modifiers, 'Sixteen of the slain cadres were identified.')).toEqual([
    'killed: Sixteen of the slain cadres',
  ])
})

test('leaves out what is told for its repair', () => {
  expect(told('Workers repaired a damaged pump.')).toEqual([])
  expect(told('Workers passed a damaged pump.')).toEqual(['damaged: a damaged pump'])
})

test('reads the deceased before their noun', () => {
  expect(toldBy(modifiers, 'Two of the deceased guards were from Orva.')).toEqual([
    'killed: Two of the deceased guards',
  ])
})
