import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const lastPlace = (text: string) => claimsOf(text).at(-1)?.place?.name

test.for([
  ['the one behind the verb', 'In northern Shan, a jet bombed the town of Hypo. Two men were killed.', 'Hypo'],
  ['a part of a town', 'In Kharkiv a bomb hit a house in the Hypo district. Two men were killed.', 'Hypo'],
  ['the preposed one, where it is the finer', 'In Gao two cars were stopped on a road in Mali. Two men died.', 'Gao'],
  [
    'the sector that a bulletin orders its fighting by',
    'In the Hypo sector the enemy attacked near Gao and Ansongo. Here two men were killed.',
    'Hypo',
  ],
] as const)('of several sites takes %s', ([, text, name]) => {
  expect(lastPlace(text)).toBe(name)
})

test('leaves a region that was rocked for the spot its sentence tells of', () => {
  const rocked = 'Two raids rocked Balochistan as four men were shot in the Hypo area of Quetta.'
  expect(lastPlace(`${rocked} A passer-by was hurt in the raid.`)).toBe('Hypo')
  expect(lastPlace('Two raids rocked Balochistan. A passer-by was hurt in the raid.')).toBe('Balochistan')
})

test('is left to what its sentence tells, whatever month somebody is described by', () => {
  const home = 'On 7 June troops entered Hypo village and blew up the home of a man accused of a bombing in'
  const rest = 'Clashes ensued and nine men were wounded.'
  expect(lastPlace(`Two men died in Gao.\n\n${home} November. ${rest}`)).toBe('Hypo')
  expect(lastPlace('Two men died in Gao. In November troops entered Hypo village. Nine men were wounded.')).toBe('Gao')
})

test('goes on where the sentence was, and not where something was hours before', () => {
  const text =
    'A man was wounded in a shooting near Gao, hours after troops killed three gunmen in a raid on Timbuktu. A second was hurt.'
  expect(claimsOf(text).at(-1)?.place?.name).toBe('Gao')
})

test('takes of two days told together the one that says closer which it was', () => {
  const raid = 'On 3 March rebels killed nine men in Gao. Three weeks later, on 26 March, gunmen shot four men in Hypo.'
  const last = (text: string) => claimsOf(text, { publishedAt: '2024-05-10' }).at(-1)?.time?.start
  expect(last(`${raid} A survivor counted 15 bodies.`)).toBe('2024-03-26')
})
