import { expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

test.for([
  ['According to a list published by the Kachin rebels, 12 soldiers were killed.', 'Kachin rebels'],
  ['According to an inventory which the minister published, 12 rifles were seized.', 'minister'],
  ['A post on a Telegram channel said 12 soldiers were killed.', 'Telegram channel'],
  ['According to data in the brigade’s bulletin, 12 soldiers were killed.', 'brigade'],
  ['A first assessment by the relief directorate counted 12 dead.', 'relief directorate'],
] as const)('whoever a paper is from speaks: %s', ([text, speaker]) => {
  expect(speakersOf(text)).toEqual([[speaker]])
})

test.for([
  ['Photographs released by the front show 12 rifles seized.', 'front'],
  ['Satellite images examined by the commission showed 48 destroyed houses.', 'commission'],
] as const)('whoever shows a picture, or looks through it, says what it shows: %s', ([text, speaker]) => {
  expect(speakersOf(text)[0]).toEqual([speaker])
})

test('a place where it stands does not', () => {
  expect(speakersOf('According to a list in Gao, 12 soldiers were killed.')).toEqual([['list in Gao']])
})

test('whoever has only seen it passes it on', () => {
  expect(speakersOf('According to a UN document seen by Reuters, 12 soldiers were killed.')).toEqual([
    ['UN document', 'Reuters'],
  ])
})

test.for([
  ['Figures shared with Reuters by the relief office show that 12 people died.', ['relief office', 'Reuters']],
  ['The report, compiled by the relief office, says 12 people died.', ['relief office']],
  ['A statement attributed to the front, posted by Amaq, said 12 soldiers died.', ['front', 'Amaq']],
  ['Reports in local media said that 12 people died.', ['local media']],
] as const)('whoever made a paper speaks, and not who was handed it: %s', ([text, chain]) => {
  expect(speakersOf(text)).toEqual([chain])
})

test('whoever passes a paper around has not made it', () => {
  expect(speakersOf('A statement circulated by Amaq said 12 soldiers died.')[0]).not.toEqual(['Amaq'])
})

test('whoever issued a statement on some day speaks in it', () => {
  const text = 'The Orva Resistance Committee issued a statement on July 29 stating that 65 people were killed.'
  expect(speakersOf(text)).toEqual([['Orva Resistance Committee']])
})

test('whoever compiled a toll, and the paper that a report stands in', () => {
  expect(speakersOf('According to a toll compiled by Radio Sel, 12 people were killed.')).toEqual([['Radio Sel']])
  expect(speakersOf('A report in the Orva Times said 12 people were killed.')).toEqual([['Orva Times']])
  expect(speakersOf('A report in the morning said 12 people were killed.')).toEqual([['report']])
})

test('whoever findings and information are from', () => {
  expect(speakersOf('According to findings released by the attorney, 11 people were killed.')).toEqual([['attorney']])
  expect(speakersOf('According to information from the ministry, 11 people were killed.')).toEqual([['ministry']])
  expect(speakersOf('According to preliminary findings, 11 people were killed.')).toEqual([[]])
})

test('the paper in which an attack is claimed is of whoever claims it', () => {
  const claimed = 'The attack was claimed by the Orva Front in a statement'
  expect(speakersOf(`${claimed}, which also claimed the death of four soldiers.`)).toEqual([['Orva Front']])
  expect(speakersOf('The attack was mentioned in a statement, which said four soldiers had died.')).toEqual([
    ['statement'],
  ])
})
