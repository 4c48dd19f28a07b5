import { expect, test } from 'vitest'
import { tellAttack } from './tell-attack.ts'

test.each([
  ['Gunmen attacked an army base near Orva, killing eleven.', 'attack', 'army base'],
  ['Nine soldiers died in an assault on the Orva military camp on Sunday.', 'attack', 'military camp'],
  ['Six were killed in an ambush of a police patrol.', 'ambush', 'police patrol'],
  ['An air strike on a market killed 14 people.', 'air strike', 'market'],
  ['At least three died when drone strikes hit a hospital.', 'drone strike', 'hospital'],
  ['Shelling of residential blocks wounded five.', 'shelling', 'residential block'],
  ['A roadside bomb killed two.', 'bomb blast', null],
  ['A suicide bomber killed 20 worshippers.', 'suicide bombing', null],
  ['Ten civilians were killed in the attack, the mayor said.', 'attack', null],
])('reads in “%s” a %s on %s', (sentence, kind, target) => {
  expect(tellAttack([[sentence]])).toEqual({ kind, target, isUsual: true })
})

test.each([
  'The army killed seven rebels near the base.',
  'Police arrested three suspects at a checkpoint.',
  'Ten died of a heart condition in the camp.',
])('reads no attack in “%s”', (sentence) => {
  expect(tellAttack([[sentence]])).toBeNull()
})

test('knows whether at least half of the reports call it so', () => {
  const [attack, other] = [['Ten died in the attack.'], ['Ten people died.']]
  expect(tellAttack([attack, other])?.isUsual).toBe(true)
  expect(tellAttack([attack, other, other])?.isUsual).toBe(false)
})

test('most reports decide, each once, however often it says so', () => {
  const base = 'Rebels attacked a base.'
  const market = 'Rebels attacked a market.'
  expect(tellAttack([[market, market, market], [base], [base]])?.target).toBe('base')
})
