import { expect, test } from 'vitest'
import { groupsOf } from './mentions-of.ts'

const whole = (text: string): string | undefined => groupsOf(text)[0]?.whole

test.each([
  ['1,500 rounds of ammunition were found', '1,500 rounds of ammunition'],
  ['Five men armed with machetes fled', 'Five men armed with machetes'],
  ['Two trucks laden with shells burned', 'Two trucks laden with shells'],
  ['a commander named Abu Omar', 'a commander named Abu Omar'],
  ['Nine men wanted in terrorism cases fled', 'Nine men wanted in terrorism cases'],
  ['Three rebels affiliated with the Red Front fled', 'Three rebels affiliated with the Red Front'],
  ['a bomb-maker known as Karim', 'a bomb-maker known as Karim'],
  ['Eleven lorries carrying sorghum were seized', 'Eleven lorries carrying sorghum'],
  ['a gunman wearing an explosive belt fled', 'a gunman wearing an explosive belt'],
  ['four bodies wrapped in blankets were found', 'four bodies wrapped in blankets'],
  ['nine vehicles mounted with weapons left', 'nine vehicles mounted with weapons'],
  ['Two militias loyal to them fled', 'Two militias loyal to them'],
  ['40 rounds of refilled 7.62mm ammunition', '40 rounds of refilled 7.62mm ammunition'],
  ['Two men of the unit fled', 'Two men of the unit'],
  [
    'members of the Front for the Liberation of Azawad (FLA) fled',
    'members of the Front for the Liberation of Azawad (FLA)',
  ],
])('takes in what belongs to the head: %s', (text, expected) => {
  expect(whole(text)).toBe(expected)
})

test.each([
  ['a figure of its own', 'A convoy of 12 trucks left', 'A convoy'],
  ['a pronoun', 'Members of it fled', 'Members'],
  ['a verb of its own', 'Five men wanted to flee', 'Five men'],
  ['a load with a figure', 'Two trucks carrying 12 soldiers left', 'Two trucks'],
  ['what people carry', 'Two women carrying a reward fled', 'Two women'],
  ['what is only beside it', 'Five men in the camp fled', 'Five men'],
  ['an armed man who is not said to be armed with anything', 'Five men armed to the teeth fled', 'Five men'],
])('leaves out %s', (_, text, expected) => {
  expect(whole(text)).toBe(expected)
})
