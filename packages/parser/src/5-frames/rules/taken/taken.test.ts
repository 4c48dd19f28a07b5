import { expect, test } from 'vitest'
import { framesOf, told, toldBy } from '../../frames-of.ts'
import { taken } from './taken.ts'

test.each([
  ['Gunmen took five men captive.', 'captured: five men', 'Gunmen'],
  ['The rebels took seven prisoners.', 'captured: seven prisoners', 'The rebels'],
  ['They held 12 passengers hostage.', 'abducted: 12 passengers', 'They'],
])('reads who was taken, and by whom: %s', (text, frame, agent) => {
  expect(toldBy(taken, text)).toEqual([frame])
  expect(framesOf(text)[0]?.agents).toEqual([agent])
})

test.each(['The army took two hills.', 'The army did not take five men captive.', 'The talks took seven hours.'])(
  'takes nobody in "%s"',
  (text) => {
    expect(framesOf(text)).toEqual([])
  },
)

test.each([
  ['The victors took 4,000 prisoners and 30 guns.', ['captured: 4,000 prisoners', 'seized: 30 guns']],
  ['The group claims to have killed 30 soldiers and taken one prisoner.', ['captured: one prisoner']],
  ['Soldiers took 12 men prisoner.', ['captured: 12 men']],
  ['Soldiers killed nine rebels and took 11 prisoner.', ['captured: 11']],
  ['Gunmen took at least 30 hostage in the church.', ['abducted: at least 30']],
  ['Soldiers took one prisoner.', ['captured: one prisoner']],
  ['The raid yielded 60 prisoners.', ['captured: 60 prisoners']],
  ['Two officers and 60 men were made prisoners.', ['captured: Two officers', 'captured: 60 men']],
  ['Some 17,000 prisoners were sent to the rear.', ['captured: Some 17,000 prisoners']],
])('reads prisoners, and what was taken with them: %s', (text, frames) => {
  expect(toldBy(taken, text)).toEqual(frames)
})

test.each([
  ['those who go home', 'Some 40 prisoners were sent home.'],
  ['prisoners who are visited', 'Doctors saw 40 prisoners and 12 guards.'],
  ['captives who are saved', 'Commandos brought out three captives alive.'],
  ['booty alone', 'The raid yielded 12 rifles.'],
])('refuses %s', (_, text) => {
  expect(toldBy(taken, text)).toEqual([])
})

test('takes "taken prisoner" behind a figure for what befell them, and for no noun of its own', () => {
  expect(told('The column lost 300 men killed and 1,200 taken prisoner.')).toEqual([
    'killed: 300 men',
    'captured: 1,200',
  ])
})
