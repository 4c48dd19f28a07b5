import { expect, test } from 'vitest'
import { framesOf, toldBy } from '../../frames-of.ts'
import { inCustody, states } from './states.ts'

test.each([
  ['The blast left 14 people dead.', ['killed: 14 people']],
  ['Eleven sailors are still missing.', ['missing: Eleven sailors']],
  ['Two of the fishermen remain missing.', ['missing: Two of the fishermen']],
  ['By noon all ten lay dead.', ['killed: all ten']],
  ['The strike left the governor dead along with 15 guards.', ['killed: the governor', 'killed: 15 guards']],
  ['The navy lists 12 sailors as missing.', ['missing: 12 sailors']],
  ['Dozens of sailors are listed as missing.', ['missing: Dozens of sailors']],
  ['Three KIA, seven WIA.', ['killed: Three', 'injured: seven']],
  ['15 KIA + 3 POW.', ['killed: 15', 'captured: 3']],
  ['Some 300 families were left homeless.', ['displaced: Some 300 families']],
  ['The clash left 240 dead and wounded.', ['casualties: 240']],
  ['Some 30 soldiers were flown out dead or badly hurt.', ['casualties: Some 30 soldiers']],
  ['The blast left two soldiers and nine miners dead.', ['killed: two soldiers', 'killed: nine miners']],
])('reads a state: %s', (text, frames) => {
  expect(toldBy(states, text)).toEqual(frames)
})

test('gives a bare figure its own state alone', () => {
  const frames = framesOf('The raid left nine people homeless and 12 wounded.')
  expect(frames.map(({ measure, low }) => [measure, low])).toEqual([
    ['displaced', 9],
    ['injured', 12],
  ])
})

test('keeps a fear a fear and nobody a zero', () => {
  expect(framesOf('Five villagers are feared dead.')[0]).toMatchObject({ measure: 'killed', low: 5, hedge: 'feared' })
  expect(framesOf('Nobody was reported missing.')[0]).toMatchObject({ measure: 'missing', low: 0, high: 0 })
})

test.each([
  'The dead were not named.',
  'The statement made no reference to the number of dead.',
  'Twelve cars were missing.',
  'The town was left homeless.',
  'Five people were not missing.',
])('reads no state in "%s"', (text) => {
  expect(framesOf(text)).toEqual([])
})

test.each([
  ['Seven suspects are in custody.', 'captured: Seven suspects'],
  ['Another 130 hostages remain in captivity.', 'abducted: Another 130 hostages'],
  ['Five people were still under the rubble.', 'missing: Five people'],
  ['Between five and nine people are still under the slabs.', 'missing: Between five and nine people'],
  ['Some 30 workers are believed to be under the concrete.', 'missing: Some 30 workers'],
])('reads a state worded as a place: %s', (text, frame) => {
  expect(toldBy(inCustody, text)).toEqual([frame])
})

test.each([
  'Five men sat in the shade.',
  'Five families are in the ruins.',
  'The case is in good hands.',
  'Suspects are in custody.',
])('reads no state in the place of "%s"', (text) => {
  expect(framesOf(text)).toEqual([])
})

test('takes those in hospital for wounded, and those in the hospital for nothing', () => {
  expect(toldBy(inCustody, 'The blast killed nine, with 64 people still in hospital.')).toEqual(['injured: 64 people'])
  expect(toldBy(inCustody, 'There were 64 people in the hospital.')).toEqual([])
})

test('takes no weapons for captives', () => {
  expect(toldBy(inCustody, 'The raid left 29 firearms in the hands of the army.')).toEqual(['seized: 29 firearms'])
  expect(toldBy(inCustody, 'The 29 firearms in custody were old.')).toEqual([])
  expect(toldBy(inCustody, 'The rout left 461 prisoners in the hands of the enemy.')).toEqual([
    'captured: 461 prisoners',
  ])
  expect(toldBy(inCustody, 'Some 400 people remain behind bars.')).toEqual(['captured: Some 400 people'])
})
