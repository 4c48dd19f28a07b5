import { expect, test } from 'vitest'
import { told } from '../frames-of.ts'

test.each([
  ['A jet dropped four bombs and then fired near the bridge.', ['launched: four bombs']],
  ['Two helicopters fired on the camp.', ['strength: Two helicopters']],
  ['The attacker detonated a car bomb at the gate.', []],
  ['He detonated his vest.', []],
  ['A device planted in a motorcycle detonated, killing two.', ['killed: two']],
  ['A suicide bomber detonated an explosive-laden vehicle near the gate.', []],
  ['Gunmen intercepted a bus and killed nine passengers.', ['killed: nine passengers']],
  ['The lorry turned over and six soldiers were hurt.', ['injured: six soldiers']],
  ['The bomb was detonated by insurgents hiding nearby.', []],
  ['Six people were killed when a bomb rigged to a motorcycle was detonated.', ['killed: Six people']],
  ['The report rests on interviews with 96 people who fled.', []],
  ['Eleven people have died of measles.', []],
  ['Dozens of men gathered to visit the injured spoke of a blast.', []],
  ['Dozens of people had gathered at the home of an elder.', []],
  ['Forces intercepted a group of seven militants.', ['strength: seven militants']],
  ['In the camp 14 children died from suspected cholera.', []],
  ['We spoke to 12 women who were abducted.', []],
])('tells of nobody whom a verb only seems to befall: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})

test.each([
  ['The army fired four rockets and dropped two bombs.', ['launched: four rockets', 'launched: two bombs']],
  ['Sappers detonated a landmine by the road.', ['destroyed: a landmine']],
  ['The police detonated four bombs.', ['destroyed: four bombs']],
  ['Eleven people have died of their wounds.', ['killed: Eleven people']],
  ['Twelve of the injured died.', ['killed: Twelve of the']],
  ['The navy intercepted nine migrants.', ['captured: nine migrants']],
  ['The army intercepted two lorries.', ['seized: two lorries']],
  ['Some 25 firearms were turned over.', ['seized: Some 25 firearms']],
  ['The forces seized 600 kg of RDX.', ['seized: 600 kg of RDX']],
  ['Two bombs were detonated by a disposal squad.', ['destroyed: Two bombs']],
  ['The mayor spoke of 96 people who fled.', ['displaced: 96 people']],
])('tells what a verb befell: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})

test.each([
  ['Two vans containing 16 bodies were found.', ['killed: 16 bodies']],
  ['The list has seven martyrs and two porters wounded.', ['killed: seven martyrs', 'injured: two porters']],
])('leaves to another word what it says better: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})

test.each([
  ['A heavy rain fell for an hour.', []],
  [
    'Three outlets, Sahel Analysis and others, reported dozens of martyrs and wounded.',
    ['casualties: dozens of martyrs'],
  ],
  ['Twelve men fell at the bridge.', ['killed: Twelve men']],
])('takes rain for nobody, and the wounded beside martyrs for no verb: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})

test.each([
  ['A man who fled from the gang spoke.', []],
  ['Two girls fled from their captors.', []],
  ['Some 40 families fled from the gang.', ['displaced: Some 40 families']],
])('takes whoever got away for nobody displaced: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})
