import { describe, expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const groupsOf = (text: string): readonly (readonly [string | null, string])[] =>
  claimsOf(text).map(({ counted }) => [counted.text, counted.category])

describe('one figure counts two groups', () => {
  test.for([
    ['The army killed 34 gunmen and freed hostages.', 'gunmen', 'non-state-armed'],
    ['Rebels killed 16 people and kidnapped others.', 'people', 'unknown-people'],
    ['More than 300 policemen and traders were killed.', 'policemen and traders', 'mixed'],
    ['Troops freed 40 women and children from the forest.', 'women and children', 'civilian'],
    ['The strikes destroyed 12 tanks and other armoured vehicles.', 'tanks and other armoured vehicles', 'vehicles'],
    ['Total losses of the enemy:\n- vehicles and fuel tankers: 1,204;', 'vehicles and fuel tankers', 'vehicles'],
    ['Soldiers demolished 463 caves and shelters.', 'caves and shelters', 'infrastructure'],
    ['Nineteen rebels and their relatives surrendered.', 'rebels and their relatives', 'mixed'],
  ] as const)('%s', ([text, words, category]) => {
    expect(groupsOf(text)).toEqual([[words, category]])
  })
})

describe('one figure counts one group', () => {
  test('where the second has a figure of its own', () => {
    expect(groupsOf('Twelve soldiers and four traders were killed.').map(([words]) => words)).toEqual([
      'soldiers',
      'traders',
    ])
  })

  test('where the second begins a clause', () => {
    expect(groupsOf('Gunmen killed 12 soldiers and villagers fled to the hills.')[0]).toEqual([
      'soldiers',
      'state-forces',
    ])
  })

  test('where the second is of another kind', () => {
    expect(groupsOf('Twelve soldiers and vehicles were lost.')[0]?.[0]).toBe('soldiers')
  })

  test('where the second closes a list of items', () => {
    expect(groupsOf('Police seized two rifles, five magazines and grenades.').map(([words]) => words)).toEqual([
      'rifles',
      'magazines',
    ])
  })
})

test.for([
  ['The toll was put at 12 civilians and soldiers killed.', 'civilians and soldiers', 'mixed'],
  ['About 100 civilians, soldiers and gunmen were killed.', 'civilians, soldiers and gunmen', 'mixed'],
] as const)('one figure counts a list of sorts of people: %s', ([text, words, category]) => {
  expect(groupsOf(text)[0]).toEqual([words, category])
})

test('"people, women and children" says who they are', () => {
  expect(groupsOf('Gunmen killed 100 people, women and children.')[0]?.[0]).toBe('people')
})
