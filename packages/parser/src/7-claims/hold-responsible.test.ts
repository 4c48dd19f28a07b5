import { describe, expect, test } from 'vitest'
import { claimsOf } from './claims-of.ts'

const actorsOf = (text: string): readonly (string | undefined)[] => claimsOf(text).map(({ actor }) => actor?.text)

describe('held responsible', () => {
  test.for([
    ['Bandits killed 12 villagers.', 'Bandits'],
    ['Twelve villagers were killed by bandits.', 'bandits'],
    ['The bandits killed 12 villagers.', 'bandits'],
    ['The rebels’ capture of four policemen shocked the town.', 'rebels'],
    ['Bandits attacked the village and 12 villagers were killed.', 'Bandits'],
    ['Twelve villagers were killed in an attack by bandits.', 'bandits'],
  ] as const)('%s', ([text, actor]) => {
    expect(actorsOf(text)).toEqual([actor])
  })

  test('is the speaker where it speaks of itself or of its own', () => {
    expect(actorsOf('The army said it had killed 40 militants.')).toEqual(['army'])
    const [own] = claimsOf('The front said its fighters had killed 24 soldiers.')
    expect(own?.actor).toMatchObject({ text: 'its fighters', parties: [{ name: 'front' }] })
  })

  test('is every party that the text names', () => {
    const [claim] = claimsOf('Soldiers and policemen killed 12 gunmen.')
    expect(claim?.actor?.parties.map(({ name }) => name)).toEqual(['Soldiers', 'policemen'])
  })

  test('carries the id of the registry for a known actor', () => {
    const [known] = claimsOf('Boko Haram killed 12 villagers.')
    expect(known?.actor?.parties[0]?.actorId).not.toBeNull()
    const [unknown] = claimsOf('Bandits killed 12 villagers.')
    expect(unknown?.actor?.parties[0]?.actorId).toBeNull()
  })

  test('is carried on to the next figure of the happening, with the place where it was named', () => {
    const [, next] = claimsOf('Bandits killed 12 villagers. Five others were wounded.')
    expect(next?.actor).toMatchObject({ text: 'Bandits', inherited: true, span: { start: 0, end: 7 } })
  })
})

describe('nobody is held responsible', () => {
  test.for([
    'Twelve villagers were killed.',
    'An explosion killed 12 people.',
    'Twelve villagers were killed near the army base.',
    'The army said 12 villagers were killed.',
    'Twelve villagers drowned.',
  ])('%s', (text) => {
    expect(actorsOf(text)).toEqual([undefined])
  })

  test('for their own dead', () => {
    expect(actorsOf('Bandits killed four soldiers. Two bandits were also killed.')).toEqual(['Bandits', undefined])
  })

  test('for what happened elsewhere', () => {
    expect(
      actorsOf('Bandits killed four soldiers. In a separate development, 12 villagers were killed in Timbuktu.'),
    ).toEqual(['Bandits', undefined])
  })
})
