import { expect, test } from 'vitest'
import { claimsOf } from './claims-of.ts'

const placesOf = (text: string) => claimsOf(text).map(({ place }) => place?.name)

test.for([
  ['a town that is told of', 'Rebels killed nine men in Gao. They shot dead two drivers near Hypo.', 'Hypo'],
  ['a country told first', 'Nine men died in Mali. They were shot dead in Gao.', 'Gao'],
] as const)('goes on at %s', ([, text, name]) => {
  expect(placesOf(`${text} Four others were wounded.`).at(-1)).toBe(name)
})

test.for([
  ['where somebody is let go', 'Rebels stormed Gao. Six drivers were let off near Hypo; two others are missing.'],
  ['in a country named in passing', 'Rebels killed nine men in Gao. Two drivers fled to Niger.'],
] as const)('does not go on %s', ([, text]) => {
  expect(placesOf(`${text} The rebels seized 14 rifles.`).at(-1)).toBe('Gao')
})

test('leaves one desert for another, a town for the forest of the attack, and neither for a border', () => {
  const last = (text: string) => claimsOf(text).at(-1)?.place?.name
  const first = 'Two soldiers were killed in the Hypo desert.'
  expect(last(`${first} Seven guards died in a raid in the Bama desert. Three rebels were killed in the raid.`)).toBe(
    'Bama',
  )
  expect(last('Two soldiers were killed in Gao. Seven died in an ambush in Hypo Forest. Three were hurt.')).toBe('Hypo')
  expect(last('Two soldiers were killed in Gao. Seven fled on a track near the Hypo border. Three were hurt.')).toBe(
    'Gao',
  )
})
