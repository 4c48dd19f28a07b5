import { expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

test('an outlet on which a thing is announced says so', () => {
  expect(speakersOf('The deaths of 17 recruits were announced on state television.')).toEqual([['state television']])
  expect(speakersOf('The deaths of 17 recruits were announced on Monday.')).toEqual([[]])
  expect(speakersOf('Three deaths were reported on the side of Reuters.')).toEqual([[]])
})

test('whoever something befell has raised no toll', () => {
  expect(speakersOf('A corporal succumbed to injuries, raising the death toll to 18.')).toEqual([[], []])
  expect(speakersOf('The ministry raised the death toll to 18.')).toEqual([['ministry']])
})

test('whoever lets prisoners go says nothing, nor does an hour', () => {
  expect(speakersOf('All four prisoners were released by the army.')).toEqual([[]])
  expect(speakersOf('Two deaths had been reported by the end of the week.')).toEqual([[]])
})

test.for([
  ['The prefect was quoted as saying that 12 men died.', ['prefect']],
  ['The prefect was quoted as saying by the BBC that 12 men died.', ['prefect', 'BBC']],
] as const)('whoever is quoted speaks, by way of whoever quotes: %s', ([text, chain]) => {
  expect(speakersOf(text)).toEqual([chain])
})

test('whoever gave the tip that forces acted on has said nothing of what they did', () => {
  expect(speakersOf('Troops seized five rifles on information given by a farmer.')).toEqual([[]])
  expect(speakersOf('Ten men died in spite of the alerts given by the population.')).toEqual([[]])
  expect(speakersOf('Five rifles were seized, as stated by the army.')).toEqual([['army']])
})

test.for([
  ['The ridge was held by 300 men under the count.', []],
  ['The toll of 30 dead was released by the ministry.', ['ministry']],
] as const)('what is held is said by nobody: %s', ([text, speakers]) => {
  expect(speakersOf(text)[0]).toEqual(speakers)
})

test('whoever reports one half of a sentence does not speak for the other', () => {
  const half = 'Three guards were wounded on Saturday, though no deaths were reported by the mission.'
  expect(speakersOf(half)).toEqual([[], ['mission']])
  expect(speakersOf('Two deaths and nine injuries were reported by the mission.')).toEqual([['mission'], ['mission']])
})
