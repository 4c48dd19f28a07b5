import { expect, test } from 'vitest'
import { framesOf, told, toldBy } from '../../frames-of.ts'
import { outcomeOf } from './outcome-of.ts'

test.each([
  ['The army announced the elimination of 80 terrorists.', ['killed: 80 terrorists']],
  ['It confirmed the death of a corporal.', ['killed: a corporal']],
  ['Police confirmed the seizure of two cars and a rifle.', ['seized: two cars', 'seized: a rifle']],
  ['The bodies of 19 people were recovered.', ['killed: 19 people']],
  ['The front mourned the deaths of “two of our men”.', ['killed: two of our men']],
  ['He stood trial for the massacre, in May 2011, of six weavers.', ['killed: six weavers']],
  ['Envoys arranged the return of 104 prisoners.', ['freed: 104 prisoners']],
  ['The killing in the village of Hypo of six weavers was told.', ['killed: six weavers']],
  ['The murder in Hypo of six weavers was told.', ['killed: six weavers']],
  ['Elders deplored the burning of 70 huts and a clinic.', ['destroyed: 70 huts', 'destroyed: a clinic']],
])('reads what an outcome is of: %s', (text, frames) => {
  expect(toldBy(outcomeOf, text)).toEqual(frames)
})

test('names who brought an outcome about, and not who reports it', () => {
  expect(framesOf('The killing of six villagers by bandits caused a protest.')[0]?.agents).toEqual(['bandits'])
  expect(framesOf('A monitor documented the death of six villagers.')[0]?.agents).toEqual([])
  expect(framesOf('The group’s capture of nine soldiers was filmed.')[0]?.owner).toBe('group')
})

test.each([
  'The loss of life was great.',
  'The return of 104 cows was celebrated.',
  'The mayor spoke of the arrest of peace.',
  'The launch of a campaign was put off.',
  'The death of hope.',
])('reads no outcome in "%s"', (text) => {
  expect(framesOf(text)).toEqual([])
})

test.each([
  ['The party demanded the release of 20 prisoners.', 'freed', 'feared'],
  ['The rebels threatened the execution of 12 hostages.', 'killed', 'feared'],
  ['The cold could lead to the death of 12 refugees.', 'killed', 'feared'],
  ['Dozens are wanted for the killing of the governor.', 'killed', null],
])('tells an outcome from the wish or the threat of one: %s', (text, measure, hedge) => {
  expect(framesOf(text)[0]).toMatchObject({ measure, hedge })
})

test.each([
  'Guards foiled the kidnapping of two engineers.',
  'He stood trial for the attempted murder of two policemen.',
  'The strike did not cause the death of a single villager.',
])('reads no outcome that did not come about: %s', (text) => {
  expect(toldBy(outcomeOf, text)).toEqual([])
})

test('takes those who killed for what they did', () => {
  expect(toldBy(outcomeOf, 'The killers of Judge Laura Mora were never found.')).toEqual(['killed: Judge Laura Mora'])
})

test.each([
  ['The murder on the evening of 27 February of six traders was condemned.', ['killed: six traders']],
  ['The assassination in the capital of Hector Quiroga was condemned.', ['killed: Hector Quiroga']],
  ['He took no part in the murder of six priests.', ['killed: six priests']],
])('finds whom an outcome is of behind where and when it came about: %s', (text, frames) => {
  expect(toldBy(outcomeOf, text)).toEqual(frames)
})

test('counts the body of someone once', () => {
  expect(told('The body of a soldier was found in a ditch.')).toEqual(['killed: a soldier'])
  expect(told('The body of the army was found in a ditch.')).toEqual(['killed: The body'])
})

test.each(['Death to the invader!', 'The party speaks of the economic recovery of man.'])(
  'reads neither a curse nor a recovery of the living: %s',
  (text) => {
    expect(framesOf(text)).toEqual([])
  },
)

test.each([
  ['The bodies of five men and two boys were found.', ['killed: five men', 'killed: two boys']],
  ['The release of six men and three nurses was confirmed.', ['freed: six men', 'freed: three nurses']],
  ['Police found the bodies of five men and two boys were missing.', ['killed: five men']],
  ['After the deaths of two farmers, 12 people were arrested.', ['killed: two farmers']],
])('tells the last whom an outcome is of from the subject of another clause: %s', (text, frames) => {
  expect(toldBy(outcomeOf, text)).toEqual(frames)
})

test('takes the name of a village for nobody who died there', () => {
  expect(framesOf('The killings in the coastal village of Hypo marked a turn.')).toEqual([])
  expect(framesOf('There was shooting near the University of Hypo.')).toEqual([])
})

test('finds those of an outcome behind a past stretch of time', () => {
  expect(toldBy(outcomeOf, 'The killings during the past 72 hours of a judge and a senator were condemned.')).toEqual([
    'killed: a judge',
    'killed: a senator',
  ])
})
