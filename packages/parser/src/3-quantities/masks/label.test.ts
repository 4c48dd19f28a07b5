import { expect, test } from 'vitest'
import { masksOf, quantitiesOf } from '../quantities-of.ts'

test.each([
  'Resolution 1701',
  'UNSCR 1701',
  'Article 51',
  'No. 47',
  'No.47',
  'No 47',
  'Sector 3',
  'Division 30',
  'Unit 8200',
  'Rescue 1122',
  'Hill 105',
  'Mavic 3',
  'Hermes 450',
  'Fajr 5',
  'RPG 7',
  'km 20',
  'UNIT 8200',
])('masks the name %j', (text) => {
  expect(masksOf(`at ${text} says`)).toMatchObject([{ text, kind: 'label' }])
  expect(quantitiesOf(`at ${text} says`)).toEqual([])
})

test('masks the number of a plate, and not a make of which there is none', () => {
  expect(masksOf('a car with Reg No KRO148F')).toMatchObject([{ text: 'No KRO148F', kind: 'label' }])
  expect(quantitiesOf('a car with Reg No KRO148F')).toEqual([])
  expect(masksOf('no F-16 was lost')).toEqual([])
})

test.each([
  ['Near the village 12 people died.', '12'],
  ['At Al-Shifa Hospital 12 people died.', '12'],
  ['In Mopti Region 14 soldiers died.', '14'],
  ['IN THE OPERATION NEAR THE VILLAGE 12 PEOPLE DIED.', '12'],
  ['The army killed 20 militants.', '20'],
  ['An 80-strong patrol left.', '80'],
  ['No one died.', 'No one'],
])('masks no figure that counts in %j', (text, words) => {
  expect(masksOf(text)).toEqual([])
  expect(quantitiesOf(text)).toMatchObject([{ text: words }])
})

test('takes the number of a task force for its name, and that of a force for a figure', () => {
  expect(masksOf('Combined Task Force 150 seized 12 rifles')).toMatchObject([{ text: 'Force 150', kind: 'label' }])
  expect(masksOf('Of the force 12 died.')).toEqual([])
})

test('takes the number of a road for its name', () => {
  expect(masksOf('two bridges on National Road 3')).toMatchObject([{ text: 'Road 3', kind: 'label' }])
  expect(masksOf('On the road 12 people died.')).toEqual([])
})
