import { expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

test.for([
  ['Radio Okapi of Kinshasa reported that 12 people were killed.', 'Radio Okapi'],
  ['Koaci of Ivory Coast reported that 12 people were killed.', 'Koaci'],
] as const)('where an outlet is at home is no part of its name: %s', ([text, name]) => {
  expect(speakersOf(text)).toEqual([[name]])
})

test.for([
  ['The Red Crescent of Iran said 12 people were killed.', 'Red Crescent of Iran'],
  ['The general staff of Mali said 12 people were killed.', 'general staff of Mali'],
  ['The hospital in Gharm said 12 people were killed.', 'hospital in Gharm'],
] as const)('whose a body is belongs to its name: %s', ([text, name]) => {
  expect(speakersOf(text)).toEqual([[name]])
})

test('a body with a name of its own has no person’s behind it', () => {
  expect(speakersOf('According to Orva News Agency, Musa Bello, a farmer, said 12 people were killed.')).toEqual([
    ['Musa Bello', 'Orva News Agency'],
  ])
  expect(speakersOf('The Orva police chief, Musa Bello, said 12 people were killed.')).toEqual([
    ['Orva police chief, Musa Bello'],
  ])
})

test('a think tank is no verb', () => {
  expect(speakersOf('About 1,500 people were killed, according to an Abuja-based think tank.')).toEqual([
    ['Abuja-based think tank'],
  ])
})

test.for([
  ['According to the Inter-Services Public Relations (ISPR), 12 men died.', 'Inter-Services Public Relations (ISPR)'],
  ['12 men died, according to the General Staff of the Armed Forces.', 'General Staff of the Armed Forces'],
  ['12 men died, the mayor told Musa Bello.', 'mayor'],
] as const)('the name of a speaker is whole: %s', ([text, speaker]) => {
  expect(speakersOf(text)[0]?.[0]).toBe(speaker)
})

test.for([
  ['An official with the Flood Relief Directorate said 12 people died.', 'official with the Flood Relief Directorate'],
  ['A source at the Red Crescent said 12 people died.', 'source at the Red Crescent'],
  ['Sources in the health ministry said 12 people died.', 'Sources in the health ministry'],
  ['A doctor with MSF said 12 people died.', 'doctor with MSF'],
  ['The Panel of Experts on Somalia said 12 people died.', 'Panel of Experts on Somalia'],
] as const)('where somebody belongs is a part of the name: %s', ([text, name]) => {
  expect(speakersOf(text)).toEqual([[name]])
})

test.for([
  ['An official with knowledge of the raid said 12 people died.', 'official'],
  ['The army in a post on Friday said 12 people died.', 'army'],
  ['The ministry in its weekly report said 12 people died.', 'ministry'],
] as const)('where and how somebody speaks is none: %s', ([text, name]) => {
  expect(speakersOf(text)).toEqual([[name]])
})

test('a part of a body keeps the name set off behind it, with or without an article', () => {
  expect(speakersOf('The military’s media wing, Inter-Services Public Relations (ISPR), said 23 men died.')).toEqual([
    ['military’s media wing, Inter-Services Public Relations (ISPR)'],
  ])
})

test('"it" is the body whose name is set off', () => {
  const text = 'The media wing, Inter-Services Public Relations (ISPR), said 23 men died. Captain Musa Bello agreed.'
  expect(speakersOf(`${text} It said five rifles were seized.`).at(-1)).toEqual([
    'media wing, Inter-Services Public Relations (ISPR)',
  ])
})

test.for([
  ['A source close to the relief office said 12 people died.', 'source close to the relief office'],
  ['An aide to the vice president said 12 people died.', 'aide to the vice president'],
  [
    'The spokesman of the Fire and Rescue Service, Musa Bello, said 12 people died.',
    'spokesman of the Fire and Rescue Service, Musa Bello',
  ],
  ['A source close to the matter said 12 people died.', 'source'],
] as const)('whose somebody is belongs to the name: %s', ([text, name]) => {
  expect(speakersOf(text)).toEqual([[name]])
})

test.for([
  ['The member representing the area in the state assembly, Musa Bello, said 12 men died.', 'Musa Bello'],
  ['A driver stranded on the road, Musa Bello, said 12 men died.', 'Musa Bello'],
  ['Twelve men died, said a trader living near the market, Musa Bello.', 'Musa Bello'],
] as const)('a name stands behind the phrase that says which one it is: %s', ([text, name]) => {
  expect(speakersOf(text)[0]?.[0]).toContain(name)
})

test.for([
  ['A driver stranded on the road, who saw Musa Bello, said 12 men died.', 'driver'],
  ['A driver living near the market, in Orva, said 12 men died.', 'driver'],
] as const)('and none behind a phrase that another follows: %s', ([text, name]) => {
  expect(speakersOf(text)).toEqual([[name]])
})

test('"for its part" is no part of a name', () => {
  expect(speakersOf('The militia for its part claimed to have killed 72 men.')).toEqual([['militia']])
  expect(speakersOf('The spokesman for its air wing claimed that 72 men had been killed.')).toEqual([
    ['spokesman for its air wing'],
  ])
})
