import { describe, expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const groupsOf = (text: string): readonly (readonly [string | null, string])[] =>
  claimsOf(text).map(({ counted }) => [counted.text, counted.category])

describe('a figure without a noun takes that of the one before', () => {
  test('in its sentence', () => {
    expect(groupsOf('Gunmen killed 12 villagers and wounded 14.')).toEqual([
      ['villagers', 'civilian'],
      ['villagers', 'civilian'],
    ])
  })

  test('past the parts of that one', () => {
    expect(groupsOf('Gunmen killed 12 traders, four of them women, and wounded 14.').at(-1)).toEqual([
      'traders',
      'civilian',
    ])
  })

  test('where it is only numbered', () => {
    expect(groupsOf('Three rebels were killed and a fourth was wounded.').at(-1)).toEqual(['rebels', 'non-state-armed'])
  })

  test('"another six" a sentence back, and no other bare figure', () => {
    expect(groupsOf('The army killed 15 rebels. Another six were captured.').at(-1)?.[1]).toBe('non-state-armed')
    expect(groupsOf('The army killed 15 rebels. Six were captured.').at(-1)?.[1]).toBe('unknown-people')
  })

  test('as of which it is a part', () => {
    expect(groupsOf('Of the 12 soldiers, three were killed.').at(-1)).toEqual(['soldiers', 'state-forces'])
  })

  test('"others" keep their word and take the category of those before, a sentence back too', () => {
    expect(groupsOf('Twelve soldiers were killed. Four others were wounded.')).toEqual([
      ['soldiers', 'state-forces'],
      ['others', 'state-forces'],
    ])
  })
})

describe('a figure stays without a noun', () => {
  test('where the one before stands in another sentence', () => {
    expect(groupsOf('Twelve soldiers were killed. At least 14 were wounded.').at(-1)?.[0]).toBeNull()
  })

  test('where it is money, which names itself', () => {
    expect(groupsOf('Troops seized 4 kg of heroin and Rs 25,000.')).toEqual([
      ['heroin', 'drugs'],
      [null, 'money'],
    ])
  })
})

describe('a bare figure counts those whom its sentence is about', () => {
  test.for([
    ['About the attackers it wrote that about 50 had been killed.', 'attackers'],
    ['As for the rebels, 14 were captured.', 'rebels'],
    ['On the side of the attackers at least 15 had been killed.', 'attackers'],
  ] as const)('%s', ([text, words]) => {
    expect(groupsOf(text)[0]?.[0]).toBe(words)
  })

  test.for(['On the road to the villagers 14 were killed.', 'About the attack it wrote that 50 had been killed.'])(
    'and nobody in "%s"',
    (text) => {
      expect(groupsOf(text)[0]?.[0]).toBeNull()
    },
  )
})
