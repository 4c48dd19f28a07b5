import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { broughtOutAlive } from './brought-out-alive.ts'

test.each([
  ['Firefighters pulled three people alive from the ruins.', ['freed: three people']],
  ['Neighbours brought out a girl, alive and unharmed.', ['freed: a girl']],
  ['Rescuers pulled three bodies and five survivors from the rubble.', ['freed: five survivors']],
])('takes those brought out alive for freed: %s', (text, frames) => {
  expect(toldBy(broughtOutAlive, text)).toEqual(frames)
})

test.each([
  ['the dead', 'Firefighters pulled three people dead from the ruins.'],
  ['survivors who are taken elsewhere', 'A lorry brought 30 survivors to the clinic.'],
  ['things', 'He got out two birds alive.'],
])('refuses %s', (_, text) => {
  expect(toldBy(broughtOutAlive, text)).toEqual([])
})
