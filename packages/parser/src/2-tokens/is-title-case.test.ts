import { expect, test } from 'vitest'
import { isTitleCase } from './is-title-case.ts'
import { tokenized } from './tokens-of.ts'

const titled = (text: string): boolean => {
  const { tokens } = tokenized(text)
  return isTitleCase(tokens, 0, tokens.count)
}

test.each([
  'Gunmen Kill Trader, Two Others in Market',
  'Army’s Drone Hits Convoy, 14 Rebels Dead',
  'Bandits Raid Village At Night, Abduct 30',
  'Sel’s Army Says It Killed at Least 12 Fighters',
])('takes %j for a headline whose words have capitals', (text) => {
  expect(titled(text)).toBe(true)
})

test.each([
  'Gunmen kill trader, two others in market',
  'The Sel Liberation Army killed Colonel Bo',
  'Ministry of Defence',
  'The Army of the North, the Sel Front and the Kuma Guard.',
])('takes %j for none', (text) => {
  expect(titled(text)).toBe(false)
})
