import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const categoriesOf = (text: string): readonly string[] => claimsOf(text).map(({ counted }) => counted.category)

test('counts those pursued among the killed and the caught', () => {
  expect(categoriesOf('Security forces pursued the attackers into the hills, killing 14 and capturing four.')).toEqual([
    'non-state-armed',
    'non-state-armed',
  ])
})

test('counts those attacked among the dead and the hurt', () => {
  expect(categoriesOf('A mob attacked Sudanese traders in Orva, leaving 16 of them dead and 26 hurt.')).toEqual([
    'civilian',
    'civilian',
  ])
})

test('passes over the losses of the side that attacks', () => {
  expect(categoriesOf('A patrol that chased the kidnappers lost two marines, but killed four.')).toEqual([
    'state-forces',
    'non-state-armed',
  ])
})

test('goes on with the figure of others that stands between', () => {
  expect(categoriesOf('Rebels attacked soldiers at the market, killing three traders and wounding 12.')).toEqual([
    'civilian',
    'civilian',
  ])
})

test('leaves the dead of a clash open', () => {
  expect(categoriesOf('Gunmen clashed with smugglers near Orva, leaving at least five dead.')).toEqual([
    'unknown-people',
  ])
})

test('does not count those who do it themselves', () => {
  expect(categoriesOf('Villagers fought the raiders, who killed nine.')).not.toContain('non-state-armed')
})

test('counts those whom forces went after', () => {
  expect(categoriesOf('Police went after the bandits and killed six of them.')).toEqual(['non-state-armed'])
  expect(categoriesOf('Police went out after dark and shot six dead.')).toEqual(['unknown-people'])
})
