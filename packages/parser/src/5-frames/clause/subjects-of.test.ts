import { expect, test } from 'vitest'
import { framesOf, told } from '../frames-of.ts'

test.each([
  ['Two policemen guarding the consulate in the city were killed.', ['killed: Two policemen']],
  ['Three men riding a motorcycle were shot dead.', ['killed: Three men']],
  ['A lorry carrying rifles and fuel was burned.', ['destroyed: A lorry']],
  ['A guard who tried to stop the gunmen was killed.', ['killed: A guard']],
  ['Two men whom the rebels accused of spying were beheaded.', ['killed: Two men']],
  ['Two men posing as medics were shot dead.', ['killed: Two men']],
  ['Two guards who were acting as her escort and a driver were wounded.', ['injured: Two guards', 'injured: a driver']],
  [
    'Two policemen who were guarding her house and a passer-by were wounded.',
    ['injured: Two policemen', 'injured: a passer-by'],
  ],
  [
    'Three officers who had been manning the checkpoint and two drivers were killed.',
    ['killed: Three officers', 'killed: two drivers'],
  ],
  ["The city's last functioning hospital was damaged.", ["damaged: The city's last functioning hospital"]],
])('goes on past a participle and its object to whom it describes: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})

test('takes no object of an earlier verb for a subject', () => {
  expect(told('Guards chasing robbers stormed the bank, and 12 clients were hurt.')).toEqual(['injured: 12 clients'])
  expect(framesOf('A strike targeting a convoy killed nine.')[0]?.agents).not.toContain('a convoy')
})

test('goes on past a clause that says who the object is, and past "that" where nobody says anything', () => {
  const agentsOf = (text: string): readonly (readonly string[])[] => framesOf(text).map(({ agents }) => agents)
  expect(
    agentsOf('Troops laid an ambush for bandits who were moving cattle, killed five and recovered 38 rifles.'),
  ).toEqual([['Troops'], ['Troops']])
  expect(agentsOf('A patrol that pursued the raiders killed four.')).toEqual([['A patrol']])
  expect(agentsOf('The army said that the raiders killed four.')).toEqual([['the raiders']])
})

test('leaves to a relative clause all its objects, where the sentence has a verb of its own', () => {
  expect(told('The men who killed four teachers and two aides in the village fired into the air.')).toEqual([
    'killed: four teachers',
    'killed: two aides',
  ])
  expect(told('The army, which killed four rebels, and two others fled.')).not.toContain('killed: two others')
})

test('finds the subject past what it is suspected to be', () => {
  expect(told('The gunmen, suspected to be herders, killed two guards.')).toEqual(['killed: two guards'])
  expect(told('Forty gunmen, suspected to be herders, stormed the village.')).toEqual(['strength: Forty gunmen'])
})

test('says of nobody what a share that no one counts is told to have suffered', () => {
  expect(
    told('Some 20 were killed and another 60 hurt in the town, with 24% of them injured or killed by gangs.'),
  ).toEqual(['killed: Some 20', 'injured: another 60'])
})

test('finds the subject past what was to befall it otherwise', () => {
  expect(told('A lieutenant who was to get married soon was killed.')).toEqual(['killed: A lieutenant'])
})

test('ends a list before no chief who is merely identified', () => {
  expect(told('Rebels kidnapped two guards and an assistant chief identified as the mayor’s nephew.')).toEqual([
    'abducted: two guards',
    'abducted: an assistant chief',
  ])
})

test.each([
  ['Air strikes on southern and eastern Lebanon killed 12 people.', ['Air strikes']],
  ['Air strikes on Gaza and Lebanon killed 12 people.', ['Air strikes']],
  ['Attacks on the army and the police killed 12 people.', ['Attacks']],
  ['Bandits and herders killed 12 people.', ['herders', 'Bandits']],
])('takes the second of two that were struck for no doer: %s', (text, agents) => {
  expect(framesOf(text)[0]?.agents).toEqual(agents)
})

test('takes one beside a figure with a place for one more of those harmed', () => {
  expect(told('Nine people in Gao and a driver were hurt.')).toEqual(['injured: Nine people', 'injured: a driver'])
})

test('takes no part of a name before a comma for a member of the list behind', () => {
  const text = 'According to the Institute for Conflict and Security Studies, 228 people were killed.'
  expect(told(text)).toEqual(['killed: 228 people'])
  expect(told('In Gao, a soldier and two civilians were killed.')).toEqual([
    'killed: a soldier',
    'killed: two civilians',
  ])
})
