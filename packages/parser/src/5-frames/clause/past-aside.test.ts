import { expect, test } from 'vitest'
import { told } from '../frames-of.ts'

test.for([
  ['Twelve soldiers, including two officers, and three policemen were killed.', 'Twelve soldiers', 'three policemen'],
  ['Nine rebels, among them a commander, and one soldier died.', 'Nine rebels', 'one soldier'],
  ['Nineteen civilians, two of whom were children, and two rebels were killed.', 'Nineteen civilians', 'two rebels'],
  ['Six priests – five Spaniards and one Cuban – and two cooks were killed.', 'Six priests', 'two cooks'],
  ['Six priests -- five of them Spaniards -- and two cooks were killed.', 'Six priests', 'two cooks'],
  ['Ten people, including three women, one of whom was a nurse, and four boys were killed.', 'Ten people', 'four boys'],
] as const)('counts both sides of an aside that closes before "and": %s', ([text, before, behind]) => {
  expect(told(text)).toEqual(expect.arrayContaining([`killed: ${before}`, `killed: ${behind}`]))
})

test('counts nobody among the first with those behind', () => {
  expect(told('Nine soldiers lay dead, a major among them, and four had surrendered.')).toEqual([
    'killed: Nine soldiers',
    'killed: a major',
    'surrendered: four',
  ])
  expect(told('Nine soldiers, two majors among them, and four guards were hurt.')).toEqual([
    'injured: Nine soldiers',
    'injured: two majors',
    'injured: four guards',
  ])
})

test.for([
  [
    'Sixty people were killed, among them 19 women, and 31 others were injured.',
    ['killed: Sixty people', 'killed: 19 women', 'injured: 31 others'],
  ],
  [
    'Gunmen killed nine soldiers, including two officers, and three policemen were hurt.',
    ['killed: nine soldiers', 'killed: two officers', 'injured: three policemen'],
  ],
  [
    'She named 12 people who had been killed, and two officers were arrested.',
    ['killed: 12 people', 'captured: two officers'],
  ],
] as const)('ends the list where a verb has spoken: %s', ([text, frames]) => {
  expect(told(text)).toEqual(frames)
})
