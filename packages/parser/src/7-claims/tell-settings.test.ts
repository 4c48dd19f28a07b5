import { expect, test } from 'vitest'
import { claimsOf } from './claims-of.ts'

const lastPlace = (text: string) => claimsOf(text).at(-1)?.place?.name

test('follows a happening into a sentence that says when it was', () => {
  const text = 'Four men were killed in Gao. Troops met rebels at Hypo on Saturday. Two rebels were eliminated.'
  expect(lastPlace(text)).toBe('Hypo')
})

test.for([
  [
    'into the next sector',
    'Two men died in Gao.\n\nIn the Hypo sector, troops attacked. Here four men were killed.',
    'Hypo',
  ],
  [
    'into an area about a village',
    'Two men died in Kalat district.\n\nA bomb hit a van in the Hypo area. It killed four men.',
    'Hypo',
  ],
] as const)('follows the telling %s', ([, text, name]) => {
  expect(lastPlace(text)).toBe(name)
})

test('stays where it was while somebody is let go elsewhere', () => {
  const text = 'Rebels attacked the town of Gao. Four men were released near Hypo. Two soldiers died.'
  expect(lastPlace(text)).toBe('Gao')
})
