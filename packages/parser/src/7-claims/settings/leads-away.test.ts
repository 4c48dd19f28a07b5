import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const lastPlace = (text: string) => claimsOf(text).at(-1)?.place?.name

test('takes the way of a bus for no place of the attack, and where people were taken from for one', () => {
  const bus = 'The bus, carrying 45 passengers from Gao to Ansongo, was stopped near Menaka.'
  expect(lastPlace(`${bus} Gunmen killed nine of the travellers.`)).toBe('Menaka')
  expect(lastPlace('Gunmen abducted nine women from Gao and fled.')).toBe('Gao')
})

test('takes where people found refuge for no place of the attack, and where they died for one', () => {
  expect(lastPlace('Gunmen stormed Gao. Nine farmers were killed, and their kin have taken refuge in Ansongo.')).toBe(
    'Gao',
  )
  expect(lastPlace('Gunmen stormed Gao. Nine farmers were killed in Ansongo.')).toBe('Ansongo')
})

test('takes where something is carried to for no place of the killing, and where shells are fired at for one', () => {
  const porters = 'Fighters raided Gao. They made men carry looted goats toward the rebels’ position at Hypo.'
  expect(lastPlace(`${porters}\n\nFour men were killed.`)).toBe('Gao')
  expect(lastPlace('Fighters raided Gao. They fired 12 shells toward the army’s position at Hypo.')).toBe('Hypo')
})

test('takes those from whom money came for no place, and those from whom things were stolen for one', () => {
  const clinic = 'In Gao, a bomb fell on a clinic built with money from migrants in Niamey: nine patients were killed.'
  expect(lastPlace(clinic)).toBe('Gao')
  expect(lastPlace('Rebels raided Gao. They stole 40 sheep from herders near Hypo.')).not.toBe('Niamey')
})

test('takes where somebody was making for, and where an outlet or a speaker sits, for no place', () => {
  const trucks = 'Sixty trucks were making for the town of Gao when the shooting started near the village of Hypo.'
  expect(lastPlace(`${trucks} Twelve drivers were killed.`)).toBe('Hypo')
  expect(lastPlace('A search for 12 men ended in the town of Gao: nine were found dead.')).toBe('Gao')
  const outlet =
    'Gunmen stormed Gao. Sahel, a private station in Niamey, told its listeners that nine trucks were taken.'
  expect(lastPlace(outlet)).toBe('Gao')
  expect(lastPlace('Gunmen stormed a police station in Niamey and killed nine officers.')).toBe('Niamey')
  const source = 'Gunmen stormed Gao. According to a source, who is based in Niamey, nine farmers were killed.'
  expect(lastPlace(`${source} Six more were wounded.`)).toBe('Gao')
})

test.each([
  'Rebels ambushed a convoy near Gao. The convoy had left Ansongo a day earlier. Nine drivers were wounded.',
  'Rebels ambushed a convoy near Gao. The convoy, made up of lorries, had left Ansongo. Nine drivers were wounded.',
])('what sets out is attacked elsewhere: %s', (text) => {
  expect(claimsOf(text).at(-1)?.place?.name).toBe('Gao')
})

test('whoever fled left the place itself', () => {
  expect(claimsOf('Some 8,400 people left Ansongo after the attack.')[0]?.place?.name).toBe('Ansongo')
})
