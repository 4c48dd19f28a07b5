import type { Category, Claim, Measure } from '@reportedly/schema'
import { expect, test } from 'vitest'
import { exactly, group, madeUpClaim, parties } from '@reportedly/schema/made-up'
import { typeEvent } from './type-event.ts'

const told = (measure: Measure, category: Category, given: Partial<Claim> = {}): Claim =>
  madeUpClaim({ measure, counted: group(category), ...given })
const reds = { actor: parties('the Reds') }

test.each([
  [
    'hostages',
    [told('abducted', 'civilian'), told('killed', 'state-forces')],
    'ASSAULT',
    'Abduction/forced disappearance',
  ],
  [
    'a fight in which fighters were led away',
    [told('abducted', 'state-forces'), told('killed', 'state-forces'), told('killed', 'non-state-armed')],
    'ASSAULT',
    'Armed clash',
  ],
  ['drones launched', [told('launched', 'aircraft'), told('killed', 'civilian')], 'ASSAULT', 'Air/drone strike'],
  ['missiles launched', [told('launched', 'ammunition')], 'ASSAULT', 'Shelling/artillery/missile attack'],
  [
    'drones shot down over the dead',
    [told('intercepted', 'aircraft'), told('killed', 'civilian')],
    'ASSAULT',
    'Air/drone strike',
  ],
  ['drones shot down and no harm done', [told('intercepted', 'aircraft')], null, 'Disrupted weapons use'],
  [
    'fighters killed and others captured',
    [told('killed', 'non-state-armed'), told('captured', 'non-state-armed')],
    'ASSAULT',
    'Armed clash',
  ],
  ['fighters killed by a party', [told('killed', 'state-forces', reds)], 'ASSAULT', 'Armed clash'],
  ['fighters killed, nobody knows how', [told('killed', 'state-forces')], 'ASSAULT', null],
  ['civilians killed by a party', [told('killed', 'civilian', reds)], 'ASSAULT', 'Attack'],
  ['civilians killed, nobody knows by whom', [told('killed', 'civilian')], 'ASSAULT', null],
  ['suspects detained', [told('captured', 'unknown-people')], 'COERCE', 'Arrests'],
  ['soldiers taken prisoner', [told('captured', 'state-forces')], 'COERCE', null],
  ['weapons seized', [told('seized', 'weapons')], 'COERCE', 'Disrupted weapons use'],
  ['houses burned', [told('destroyed', 'infrastructure')], 'COERCE', 'Looting/property destruction'],
  ['fighters who gave up', [told('surrendered', 'non-state-armed')], 'YIELD', null],
  ['troops deployed', [told('strength', 'state-forces')], 'MOBILIZE', null],
  ['people displaced', [told('displaced', 'civilian')], null, null],
] as const)('types %s', (_, claims, plover, acled) => {
  expect(typeEvent(claims)).toMatchObject({ plover, acled })
})

test('takes no type from what is denied, feared or counted as none', () => {
  const claims = [
    told('abducted', 'civilian', { modality: 'denied' }),
    told('killed', 'civilian', { modality: 'feared', ...reds }),
    told('injured', 'civilian', { quantity: exactly(0) }),
  ]
  expect(typeEvent(claims)).toMatchObject({ plover: null, acled: null, noun: null })
})

test('takes kind and target of an attack from what the reports call it, where the outcomes are those of one', () => {
  const killed = [told('killed', 'state-forces', reds)]
  expect(typeEvent(killed, { kind: 'attack', target: 'army base', isUsual: false })).toMatchObject({
    acled: 'Armed clash',
    noun: 'attack on army base',
  })
  expect(typeEvent(killed, { kind: 'air strike', target: null, isUsual: false })).toMatchObject({
    acled: 'Air/drone strike',
    noun: 'air strike',
  })
  expect(typeEvent(killed, { kind: 'attack', target: null, isUsual: false }).noun).toBe('Armed clash')
  expect(typeEvent(killed, { kind: 'attack', target: null, isUsual: true })).toMatchObject({
    acled: 'Armed clash',
    noun: 'attack',
  })
  expect(typeEvent([told('seized', 'weapons')], { kind: 'attack', target: 'market', isUsual: false }).noun).toBe(
    'Weapons seizure',
  )
  expect(typeEvent([told('abducted', 'civilian')], { kind: 'attack', target: 'school', isUsual: false }).noun).toBe(
    'Abduction',
  )
})
