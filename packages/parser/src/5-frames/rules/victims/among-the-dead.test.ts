import { expect, test } from 'vitest'
import { framesOf, told, toldBy } from '../../frames-of.ts'
import { amongTheDead } from './among-the-dead.ts'

test.each([
  ['Of the wounded, 30 were children.', ['injured: 30']],
  ['Of the 40 detainees, 12 were women.', ['captured: 12']],
  ['Among the dead were three children.', ['killed: three children']],
  ['There were at least four children among the injured.', ['injured: at least four children']],
  ['A pharmacist was also among the dead.', ['killed: A pharmacist']],
  ['Among the soldiers killed were a captain and two sergeants.', ['killed: a captain', 'killed: two sergeants']],
  ['Among the priests murdered was Father Luis Mora.', ['killed: Father Luis Mora']],
  ['It identified eight nationals and two guards among the dead.', ['killed: eight nationals', 'killed: two guards']],
  ['She named five men as among the wounded.', ['injured: five men']],
  ['The dead include four women and a priest.', ['killed: four women', 'killed: a priest']],
  ['Three boys were among 11 civilians killed at the market.', ['killed: Three boys']],
  ['Those killed included two nurses.', ['killed: two nurses']],
  ['Those killed were all villagers and included six minors.', ['killed: six minors']],
])('reads who they were: %s', (text, frames) => {
  expect(toldBy(amongTheDead, text)).toEqual(frames)
})

test('takes those among a figure for a part of it', () => {
  const [boys, all] = framesOf('Three boys were among 11 civilians killed at the market.')
  expect(boys).toMatchObject({ measure: 'killed', subsetOf: '11 civilians' })
  expect(all).toMatchObject({ measure: 'killed', text: '11 civilians' })
  expect(toldBy(amongTheDead, 'Three boys were among 11 pupils taught there.')).toEqual([])
})

test('counts those named as a part of the figure before', () => {
  const [all, children] = framesOf('The blast killed 12 people. Among the dead were three children.')
  expect(all).toMatchObject({ text: '12 people', subsetOf: null })
  expect(children).toMatchObject({ measure: 'killed', text: 'three children', subsetOf: '12 people' })
})

test('takes no item of the list for a part of another', () => {
  for (const { subsetOf } of framesOf('The dead include four women and a priest.')) expect(subsetOf).toBeNull()
})

test.each([
  'Among the villages were three hamlets.',
  'The guests include four women.',
  'Of the visitors, 30 were children.',
])('refuses "%s"', (text) => {
  expect(framesOf(text)).toEqual([])
})

test('reads a list that semicolons part', () => {
  expect(
    toldBy(amongTheDead, 'Among those killed were seven people aboard a boat; nine bus passengers; and a cook.'),
  ).toEqual(['killed: seven people', 'killed: nine bus passengers', 'killed: a cook'])
})

test('reads a headline that leaves out its verb', () => {
  expect(toldBy(amongTheDead, 'Five children among 18 killed in strike')).toEqual(['killed: Five children'])
  expect(toldBy(amongTheDead, 'Five children among 18 pupils in the hall')).toEqual([])
})

test('finds the verb past when and where they died, and none past “and”', () => {
  expect(toldBy(amongTheDead, 'Among the dead on Wednesday in Goma were six monks.')).toEqual(['killed: six monks'])
  expect(toldBy(amongTheDead, 'Two monks were among the dead and that day police found three rifles.')).toEqual([
    'killed: Two monks',
  ])
})

test('reads what was among the things taken, by whomever', () => {
  expect(told('Among the weapons and supplies reportedly seized by the rebels were four mortars and a truck.')).toEqual(
    ['seized: four mortars', 'seized: a truck'],
  )
  expect(told('Among the weapons and supplies on show were four mortars.')).toEqual([])
})

test('leaves deaths among the casualties to their own word', () => {
  expect(told('52 fatalities were among the casualties.')).toEqual(['killed: 52 fatalities'])
})

test.each([
  ['Among the rescued hostages are nine women.', ['freed: nine women']],
  ['Among the kidnapped victims was a nun.', ['abducted: a nun']],
  ['Among the hostages were nine women.', ['abducted: nine women']],
  ['Among the local hostages were nine women.', ['abducted: nine women']],
  ['Among the tired clerks were nine women.', []],
])('goes by what was last done to them: %s', (text, frames) => {
  expect(toldBy(amongTheDead, text)).toEqual(frames)
})

test('reads who was among the martyred, and not among those who watched', () => {
  expect(toldBy(amongTheDead, 'The mayor was among four people martyred.')).toEqual(['killed: The mayor'])
  expect(toldBy(amongTheDead, 'The mayor was among four people gathered.')).toEqual([])
})

test('reads no share behind what belongs to the noun before it', () => {
  expect(toldBy(amongTheDead, 'Some 80 men of the town were killed, another 22 were hurt.')).toEqual([])
  expect(toldBy(amongTheDead, 'Of the killed, another 22 were women.')).toEqual(['killed: another 22'])
})

test.each([
  [
    'Those killed in Friday’s attack included 10 Danish soldiers and two cooks.',
    ['killed: 10 Danish soldiers', 'killed: two cooks'],
  ],
  ['The wounded at the hospital included four girls.', ['injured: four girls']],
  ['The dead in the attack on the base include three cooks.', ['killed: three cooks']],
  ['Those killed fled the town; its sights include three mills.', []],
  ['The dead were shown to the staff of the mill, and the staff included two cooks.', []],
])('reads past where and when it was: %s', (text, frames) => {
  expect(toldBy(amongTheDead, text)).toEqual(frames)
})

test('those whom somebody has buried are dead', () => {
  expect(told('Eleven children are among those we have buried.')).toEqual(['killed: Eleven children'])
  expect(told('Eleven children are among those we have met.')).toEqual([])
})
