import { describe, expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const categoriesOf = (text: string): readonly string[] => claimsOf(text).map(({ counted }) => counted.category)

describe('who is counted', () => {
  test.for([
    ['Twelve soldiers were killed.', 'state-forces'],
    ['Eleven members of the army were killed.', 'state-forces'],
    ['Twelve Boko Haram members were killed.', 'non-state-armed'],
    ['Six service members were killed.', 'state-forces'],
    ['No member of the force was killed.', 'state-forces'],
    ['Nine members of rival gangs were killed.', 'non-state-armed'],
    ['Twelve armed men were killed.', 'non-state-armed'],
    ['Twelve rebels were killed.', 'non-state-armed'],
    ['Twelve villagers were killed.', 'civilian'],
    ['Twelve unarmed men were killed.', 'civilian'],
    ['Twelve soldiers and civilians were killed.', 'mixed'],
    ['Twelve people were killed.', 'unknown-people'],
    ['Twelve men were killed.', 'unknown-people'],
    ['Twelve people were abducted.', 'civilian'],
    ['Twelve soldiers were abducted.', 'state-forces'],
  ] as const)('%s', ([text, category]) => {
    expect(categoriesOf(text)).toEqual([category])
  })

  test.for([
    ['Police arrested three smugglers and a driver.', ['unknown-people', 'unknown-people']],
    ['Rebels stopped a convoy and detained six drivers.', ['civilian']],
    ['Soldiers led away a boy of 14.', ['civilian']],
    ['Soldiers marched off nine men as guides.', ['civilian']],
    ['Police detained a boy of 14.', ['unknown-people']],
    ['Police killed three smugglers.', ['non-state-armed']],
    ['His wife Hanan Karim was killed.', ['civilian']],
    ['Police arrested two men; one of them was let go.', ['unknown-people', 'unknown-people']],
    ['Police arrested two boys.', ['unknown-people']],
    ['Lt Omar Karim was killed.', ['state-forces']],
    ['Nine members of the army and its loyal militias were killed.', ['state-forces']],
    ['Troops engaged the rebels and killed two of them.', ['non-state-armed']],
    ['Residents said two of them were killed.', ['unknown-people']],
    ['Two demonstrators were detained; no one was hurt.', ['civilian', 'unknown-people']],
    ['Some 200 detainees were freed.', ['unknown-people']],
    ['Some 200 people were freed.', ['civilian']],
    ['Police arrested 40 members and supporters of the Maoists.', ['non-state-armed']],
    ['Police arrested 40 members and supporters of the union.', ['unknown-people']],
  ] as const)('%s', ([text, categories]) => {
    expect(categoriesOf(text)).toEqual(categories)
  })

  test('counts those who work for a service as no fighters', () => {
    expect(categoriesOf('A worker of the State Emergency Service died.')).toEqual(['civilian'])
    expect(categoriesOf('An officer of the State Border Service died.')).toEqual(['state-forces'])
  })

  test('counts crewmen held by the law as whoever they are', () => {
    expect(categoriesOf('The navy captured nine crewmen.')).toEqual(['unknown-people'])
    expect(categoriesOf('Rebels killed nine crewmen of a tank.')).toEqual(['state-forces'])
  })

  test('goes by the registry where a name says whose people they are', () => {
    expect(categoriesOf('Twelve Wagner fighters were killed.')).toEqual(['state-forces'])
    expect(categoriesOf('Twelve fighters were killed.')).toEqual(['non-state-armed'])
  })

  test('goes by the whole for a part that does not say a side', () => {
    expect(categoriesOf('Nineteen rebels were killed, including six women.')).toEqual([
      'non-state-armed',
      'non-state-armed',
    ])
    expect(categoriesOf('Nineteen people were killed, including six soldiers.')).toEqual([
      'unknown-people',
      'state-forces',
    ])
    expect(categoriesOf('Two rebels, one of them a medic, were killed.').at(-1)).toBe('non-state-armed')
    expect(categoriesOf('Two farmers, one of them a medic, were killed.').at(-1)).toBe('civilian')
  })
})

test('tells what is counted of things', () => {
  expect(
    categoriesOf(
      'Troops seized 12 rifles, 900 rounds of ammunition, three drones, six motorcycles and 4 kg of heroin.',
    ),
  ).toEqual(['weapons', 'ammunition', 'aircraft', 'vehicles', 'drugs'])
})

test.for([
  ['Gunmen executed seven patients.', ['civilian']],
  ['Seven patients died on the operating table.', ['unknown-people']],
  ['Two citizens were killed.', ['civilian']],
  ['Two of its citizens were killed.', ['unknown-people']],
  ['Two U.S. citizens were killed.', ['unknown-people']],
  ['Seven bodies in uniform were found.', ['state-forces']],
  ['Forty gunmen in uniform attacked.', ['non-state-armed']],
  ['Five members of the Hypo Corps were killed.', ['state-forces']],
  ['Two corps members were killed.', ['unknown-people']],
] as const)('goes by what those counted are called: %s', ([text, categories]) => {
  expect(categoriesOf(text)).toEqual(categories)
})
