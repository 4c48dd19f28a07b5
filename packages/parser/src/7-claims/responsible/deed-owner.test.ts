import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const actorOf = (text: string): string | undefined => claimsOf(text)[0]?.actor?.text

test.for([
  ['Russia’s war on Ukraine has killed more than 14,000 civilians.', 'Russia'],
  ['At least 58,000 people have been killed in Israel’s campaign.', 'Israel'],
  ['Some 1,100 people were killed during the attacks led by Hamas.', 'Hamas'],
  ['A suicide drone launched by the rebels hit a truck, killing the driver.', 'rebels'],
  ['Two drones of the army struck a queue of vehicles.', 'army'],
  ['A drone believed to belong to the coalition hit a car, killing two men.', 'coalition'],
] as const)('says whose a deed is, and who sent what struck: %s', ([text, actor]) => {
  expect(actorOf(text)).toBe(actor)
})

test.for([
  ['Some 58,000 people have been killed in the war.', undefined],
  ['Nine people were killed in the mayor’s house.', undefined],
  ['Commandos dropped by parachute killed nine pirates.', 'Commandos'],
] as const)('names nobody else: %s', ([text, actor]) => {
  expect(actorOf(text)).toBe(actor)
})
