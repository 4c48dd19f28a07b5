import { expect, test } from 'vitest'
import { framesOf, toldBy } from '../../frames-of.ts'
import { thereWere } from './there-were.ts'

test.each([
  ['There were only some 20 attackers and one was wounded.', ['strength: some 20 attackers']],
  ['Roughly 200 soldiers had been in the base when it came under attack.', ['strength: Roughly 200 soldiers']],
  ['Twelve gunmen were inside the building, police said.', ['strength: Twelve gunmen']],
  ['Only 30 of his fighters had been in the village when the army came.', ['strength: 30 of his fighters']],
  ['Some 60 rebels were at the base.', ['strength: Some 60 rebels']],
])('reads how many were there: %s', (text, frames) => {
  expect(toldBy(thereWere, text)).toEqual(frames)
})

test('does not carry what befell others over to those who were there', () => {
  expect(
    framesOf('There were some 20 attackers and one was wounded.').map(({ measure, text }) => [measure, text]),
  ).toEqual([
    ['strength', 'some 20 attackers'],
    ['injured', 'one'],
  ])
})

test.each([
  ['those among the dead', 'There were two militants among the dead.'],
  ['nobody', 'There were no attackers.'],
  ['people who do not fight', 'There were 20 pupils in the hall.'],
  ['soldiers elsewhere', 'Some 200 soldiers were in the stadium.'],
  ['armed men who are held or treated', 'Forty rebels were in the prison and six rebels were in the hospital.'],
  ['what armed men are about', 'Forty rebels were in talks with the government.'],
  ['those who were not there', 'Forty rebels were not in the village.'],
])('refuses %s', (_, text) => {
  expect(toldBy(thereWere, text)).toEqual([])
})

test('reads who was present as who was there', () => {
  expect(toldBy(thereWere, 'There were 250 rebels present at the camp.')).toEqual(['strength: 250 rebels'])
  expect(toldBy(thereWere, 'There were 250 rebels killed at the camp.')).toEqual([])
})
