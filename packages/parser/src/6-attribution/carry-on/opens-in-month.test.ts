import { expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

const MASSACRE = 'The slum was in June 2018 the site of a massacre in which gunmen killed 71 people.'

test('a paragraph that opens with what was in a month is the publisher’s', () => {
  expect(speakersOf(`The mission said two boys were hurt.\n\n${MASSACRE}`).at(-1)).toEqual([])
})

test('but not within a paragraph, nor in a command’s release, nor where somebody speaks', () => {
  expect(speakersOf(`The mission said two boys were hurt. ${MASSACRE}`).at(-1)).toEqual(['mission'])
  const seized = 'The troops who fought there seized 12 rifles in June 2018.'
  expect(speakersOf(`The army said two men died.\n\n${seized}`).at(-1)).toEqual(['army'])
  const dead = 'The dead include a guard of the group that signed the June 2018 deal.'
  expect(speakersOf(`The mission said two boys died.\n\n${dead}`).at(-1)).toEqual(['mission'])
  expect(speakersOf(`The mission said two boys died.\n\nIn all 71 died in June, it said.`).at(-1)).toEqual(['mission'])
})
