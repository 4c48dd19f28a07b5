import { expect, test } from 'vitest'
import { framesOf, toldBy } from '../frames-of.ts'
import { lives, outcomeCount, outcomeOf, treated, wounds } from './nouns.ts'

test.each([
  ['The army announced the elimination of 80 terrorists.', ['killed: 80 terrorists']],
  ['It confirmed the death of a corporal.', ['killed: a corporal']],
  ['Police confirmed the seizure of two cars and a rifle.', ['seized: two cars', 'seized: a rifle']],
  ['The bodies of 19 people were recovered.', ['killed: 19 people']],
])('reads what an outcome is of: %s', (text, frames) => {
  expect(toldBy(outcomeOf, text)).toEqual(frames)
})

test('names who brought an outcome about, and not who reports it', () => {
  expect(framesOf('The killing of six villagers by bandits caused a protest.')[0]?.agents).toEqual(['bandits'])
  expect(framesOf('A monitor documented the death of six villagers.')[0]?.agents).toEqual([])
  expect(framesOf('The group’s capture of nine soldiers was filmed.')[0]?.owner).toBe('group')
})

test.each(['The mayor spoke of the arrest of peace.', 'The launch of a campaign was put off.', 'The death of hope.'])(
  'reads no outcome in "%s"',
  (text) => {
    expect(framesOf(text)).toEqual([])
  },
)

test.each([
  ['There were 23 deaths.', ['killed: 23 deaths']],
  ['More than 60 injuries were recorded.', ['injured: More than 60 injuries']],
  ['Two abductions and four arrests took place.', ['abducted: Two abductions', 'captured: four arrests']],
  ['No casualties were reported.', ['casualties: No casualties']],
  ['The army suffered no losses.', ['casualties: no losses']],
])('reads a counted outcome: %s', (text, frames) => {
  expect(toldBy(outcomeCount, text)).toEqual(frames)
})

test.each(['Five meetings were held.', 'The team suffered nine losses.', 'Deaths were reported.'])(
  'counts no outcome in "%s"',
  (text) => {
    expect(framesOf(text)).toEqual([])
  },
)

test.each([
  ['The attack claimed the lives of nine civilians.', 'killed: nine civilians'],
  ['Four policemen lost their lives.', 'killed: Four policemen'],
  ['The ambush cost 12 men their lives.', 'killed: 12 men'],
  ['The famine took 12 lives.', 'killed: 12 lives'],
])('reads lives lost: %s', (text, frame) => {
  expect(toldBy(lives, text)).toEqual([frame])
})

test.each(['He spent his life in Gao.', 'The raid changed the lives of nine traders.'])(
  'reads no death in "%s"',
  (text) => {
    expect(framesOf(text)).toEqual([])
  },
)

test.each([
  ['Eleven marines suffered injuries.', 'injured: Eleven marines'],
  ['Six guards sustained gunshot wounds.', 'injured: Six guards'],
  ['Eight villagers were treated for burns.', 'injured: Eight villagers'],
])('reads wounds: %s', (text, frame) => {
  expect(toldBy(wounds, text)).toEqual([frame])
})

test('reads the treated by what they were treated for', () => {
  expect(toldBy(treated, 'The clinic treated 38 people with gunshot wounds.')).toEqual(['injured: 38 people'])
  expect(framesOf('The clinic treated 38 people for malaria.')).toEqual([])
  expect(framesOf('The economy suffered wounds.')).toEqual([])
  expect(framesOf('Eleven marines did not suffer injuries.')).toEqual([])
})
