import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const actorOf = (text: string): string | null | undefined => claimsOf(text)[0]?.counted.actorId

test.each([
  ['Twelve JNIM fighters were killed on Friday.', 'jnim'],
  ['The army said it had killed 12 suspected Boko Haram militants.', 'boko-haram'],
  ['Three Wagner mercenaries were wounded.', 'wagner-group'],
  ['Nine Malian soldiers were killed in the ambush.', 'malian-armed-forces'],
  ['Rebels killed four members of the Rwanda Defence Force.', 'rwandan-armed-forces'],
  ['Five soldiers from the Sudanese army were captured.', 'sudanese-armed-forces'],
  ['A drone destroyed two Hezbollah launchers.', 'hezbollah'],
  ['TWELVE TALIBAN FIGHTERS WERE KILLED.', 'taliban'],
] as const)('knows whose people they are: %s', (text, actor) => {
  expect(actorOf(text)).toBe(actor)
})

test('takes an abbreviation of several for the one of the country that the report tells of', () => {
  expect(actorOf('Twenty RSF troops were killed in Omdurman, Sudan.')).toBe('rsf')
  expect(actorOf('Twenty SNA fighters were killed near Afrin in northern Syria.')).toBe('syrian-national-army')
  expect(actorOf('Twenty SNA soldiers were killed in Mogadishu, the Somali capital.')).toBe('somali-armed-forces')
})

test('takes an abbreviation for the one that the report spells out', () => {
  expect(actorOf('Two SDF fighters were killed. The Syrian Democratic Forces confirmed it.')).toBe('sdf')
})

test.each([
  'Twelve fighters were killed on Friday.',
  'Twenty SNA soldiers were killed.',
  'Six relatives of Hamas members were killed.',
  'Four former FARC guerrillas were killed.',
  'Nine anti-Taliban fighters were killed.',
  'Boko Haram captives: 12 women were freed.',
  'Nine Malian civilians were killed.',
])('does not guess: %s', (text) => {
  expect(actorOf(text)).toBeNull()
})
