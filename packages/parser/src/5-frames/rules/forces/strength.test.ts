import { expect, test } from 'vitest'
import { framesOf, told, toldBy } from '../../frames-of.ts'
import { forceOf } from './force-of.ts'
import { strength } from './strength.ts'

test('counts who attacked beside whom they killed', () => {
  expect(told('Forty gunmen killed the mayor.')).toEqual(['strength: Forty gunmen', 'killed: the mayor'])
})

test.each([
  ['Gunmen on no fewer than 40 motorcycles stormed the village.', ['strength: no fewer than 40 motorcycles']],
  ['An estimated 12 militants targeted the post.', ['strength: An estimated 12 militants']],
  ['At least 15 rebels led by a teacher engaged a patrol.', ['strength: At least 15 rebels']],
  ['Two men on a motorcycle opened fire on the judge.', ['strength: Two men']],
])('counts what the uncounted ride, and whoever opens fire: %s', (text, frames) => {
  expect(toldBy(strength, text)).toEqual(frames)
})

test.each([
  [
    'More than 400 officers took part, with ten vans and two helicopters.',
    ['strength: More than 400 officers', 'strength: ten vans', 'strength: two helicopters'],
  ],
  ['Some 300 settlers took part.', ['strength: Some 300 settlers']],
  ['Eight robbers in two boats exchanged fire with the guards.', ['strength: Eight robbers', 'strength: two boats']],
])('counts a crowd that attacks, and what a force brings along: %s', (text, frames) => {
  expect(toldBy(strength, text)).toEqual(frames)
})

test('counts forces that are ordered somewhere', () => {
  expect(toldBy(forceOf, 'He ordered 100 more officers to the province.')).toEqual(['strength: 100 more officers'])
  expect(toldBy(forceOf, 'He ordered 100 more chairs to the province.')).toEqual([])
})

test.each([
  'Some 15 rebels engaged in talks.',
  'Villagers in 40 cars left the town.',
  'Two men on a motorcycle opened a shop.',
])('counts nobody who does not attack: %s', (text) => {
  expect(toldBy(strength, text)).toEqual([])
})

test.each([
  [
    'About 150 jihadists on 70 motorbikes stormed the post.',
    ['strength: About 150 jihadists', 'strength: 70 motorbikes'],
  ],
  ['The camp was overrun by more than 100 fighters.', ['strength: more than 100 fighters']],
  ['The base was attacked by three helicopters.', ['strength: three helicopters']],
  ['The base was attacked by three drones.', ['launched: three drones']],
  ['Sixty militants crossed the river.', ['strength: Sixty militants']],
  ['Two thousand troops were deployed to Ituri.', ['strength: Two thousand troops']],
])('reads who took part: %s', (text, frames) => {
  expect(toldBy(strength, text)).toEqual(frames)
})

test.each([
  'Sixty farmers crossed the river.',
  'Twenty villagers attended a wedding.',
  'No gunmen attacked the village.',
  'Forty gunmen did not attack the village.',
  'The mission has 13,000 troops.',
])('reads no strength in "%s"', (text) => {
  expect(framesOf(text)).toEqual([])
})

test.each([
  ['A column of 61 vehicles left the base.', 'strength: 61 vehicles'],
  ['A patrol of 40 peacekeepers was ambushed.', 'strength: 40 peacekeepers'],
  ['A 22-strong patrol came under fire.', 'strength: A 22-strong patrol'],
  ['The attackers numbered about 60.', 'strength: about 60'],
  ['The army sent 250 soldiers to the border.', 'strength: 250 soldiers'],
  ['We counted more than 60 of them.', 'strength: more than 60 of them'],
])('reads how strong a force was: %s', (text, frame) => {
  expect(toldBy(forceOf, text)).toEqual([frame])
})

test.each([
  'A group of 40 villages signed the deal.',
  'The ministry sent 250 letters.',
  'A column of smoke rose.',
  'The hospital counted 28.',
])('reads no force in "%s"', (text) => {
  expect(framesOf(text)).toEqual([])
})

test('reads who holds out, who shoots, and who is said to be present', () => {
  expect(told('Some 150 soldiers are still holding out on a hill.')).toEqual(['strength: Some 150 soldiers'])
  expect(told('Four men on two motorcycles fired at a pickup.')).toEqual([
    'strength: Four men',
    'strength: two motorcycles',
  ])
  expect(told('The presence of 60 rebels was reported.')).toEqual(['strength: 60 rebels'])
  expect(told('Some 120,000 people found rooms.')).toEqual([])
})

test('reads armed men who appear, and no crowd that does', () => {
  expect(toldBy(strength, 'Some 70 armed men appeared at the bridge.')).toEqual(['strength: Some 70 armed men'])
  expect(toldBy(strength, 'Some 70 men appeared at the bridge.')).toEqual([])
})

test('takes nobody for armed by a word that stands behind', () => {
  expect(toldBy(strength, 'Twelve appeared at the gate, and an armed man watched them.')).toEqual([])
  expect(toldBy(strength, 'Twelve armed men appeared at the gate.')).toEqual(['strength: Twelve armed men'])
})

test('reads troops that were sent, and no goods', () => {
  expect(told('Some 150 troops had been sent to the island.')).toEqual(['strength: Some 150 troops'])
  expect(told('Some 20 lorries had been sent to the island.')).toEqual([])
})

test('reads how many attackers are estimated to be', () => {
  expect(told('The attackers, estimated to be more than two dozen, came on motorcycles.')).toEqual([
    'strength: more than two dozen',
  ])
  expect(told('The guests, estimated to be more than two dozen, came on motorcycles.')).toEqual([])
})

test('reads what a force consists of, and not what a thing does', () => {
  expect(toldBy(forceOf, 'The convoy, consisting of 12 vehicles and 90 soldiers, was attacked.')).toEqual([
    'strength: 12 vehicles',
    'strength: 90 soldiers',
  ])
  expect(toldBy(forceOf, 'They hit oil equipment consisting of several tanks.')).toEqual([])
})

test.each([
  ['Around 150 soldiers advanced on Orva and clashed with the rebels.', ['strength: Around 150 soldiers']],
  ['Dozens of militants are roaming the area.', ['strength: Dozens of militants']],
  ['About 20 fighters have been sighted in the hills.', ['strength: About 20 fighters']],
  ['About 20 elephants have been sighted in the hills.', []],
  ['Dozens of tourists are roaming the area.', []],
])('counts who clashed, roams or was sighted, if they fight: %s', (text, frames) => {
  expect(toldBy(strength, text)).toEqual(frames)
})

test('counts those whom a force is made of', () => {
  expect(toldBy(forceOf, 'The patrol, comprising ten officers, was returning.')).toEqual(['strength: ten officers'])
  expect(toldBy(forceOf, 'The navy fired on a flotilla of 16 boats.')).toEqual(['strength: 16 boats'])
  expect(toldBy(forceOf, 'The general committed 400 troops to the attack.')).toEqual(['strength: 400 troops'])
  expect(toldBy(forceOf, 'The report, comprising ten pages, was read.')).toEqual([])
})

test('takes a weight for no strength', () => {
  expect(toldBy(strength, 'Some 250 kg of chemicals destroyed the depot.')).toEqual([])
  expect(toldBy(strength, 'Some 250 rebels destroyed the depot.')).toEqual(['strength: Some 250 rebels'])
})

test('counts those who ride up armed', () => {
  expect(toldBy(strength, 'About 60 gunmen rode into the village.')).toEqual(['strength: About 60 gunmen'])
  expect(toldBy(strength, 'Forty traders drove into the village.')).toEqual([])
})

test('counts gunmen who stop a bus, and no check by police', () => {
  expect(toldBy(strength, 'The bus was stopped by about 20 gunmen.')).toEqual(['strength: about 20 gunmen'])
  expect(toldBy(strength, 'The bus was stopped by two policemen.')).toEqual([])
  expect(toldBy(strength, 'Some 500 police retook the prison.')).toEqual(['strength: Some 500 police'])
})

test('takes no targets for those who strike them', () => {
  expect(
    toldBy(strength, 'The air force had struck some 100 targets over the past day, among them launch sites.'),
  ).toEqual([])
})
