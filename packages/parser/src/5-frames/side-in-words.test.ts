import { expect, test } from 'vitest'
import { mention, wordsOf } from '../4-mentions/mentions-of.ts'
import { sideInWords } from './side-in-words.ts'

const side = (text: string): string | null => {
  const below = mention(text)
  const words = below.groups.map((group) => sideInWords(below, group)).find((found) => found !== null)
  return words ? wordsOf(below, { start: words.first, end: words.end }) : null
}

test.each([
  ['An Israeli airstrike hit the town.', 'Israeli'],
  ['The rebels’ artillery hit the town.', 'rebels'],
  ['A bandit attack left two dead.', 'bandit'],
  ['Hamas’s October 2023 attack left two dead.', 'Hamas'],
  ['The army’s war on the rebels left two dead.', 'army'],
  ['A Boko Haram raid left two dead.', 'Boko Haram'],
])('reads the side in "%s"', (text, words) => {
  expect(side(text)).toBe(words)
})

test.each([
  'The October 2023 attack left two dead.',
  'The war on drugs left two dead.',
  'A deadly airstrike hit the town.',
  'Friday’s attack left two dead.',
  'An Israeli bus hit a wall.',
])('reads none in "%s"', (text) => {
  expect(side(text)).toBeNull()
})
