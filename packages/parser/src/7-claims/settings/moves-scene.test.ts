import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

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

test('goes on in another country where a paragraph opens there, and in the same one no further', () => {
  const first = 'Nine men were killed in Mosul, Iraq.\n\n'
  expect(placesOf(`${first}In Syria, troops led 12 raids. Four men were wounded.`).at(-1)).toBe('Syria')
  expect(placesOf(`${first}In Iraq, troops led 12 raids. Four men were wounded.`).at(-1)).toBe('Mosul')
  expect(placesOf(`${first}Troops led 12 raids in Syria. Four men were wounded.`).at(-1)).toBe('Mosul')
})

test('follows whoever is pursued into a forest, for that paragraph', () => {
  const chase = 'Rebels killed nine men in Gao.\n\nTroops pursued them into Hypo Forest and killed four.'
  expect(placesOf(`${chase} Two soldiers were wounded.`).at(-1)).toBe('Hypo')
  expect(placesOf(`${chase}\n\nTwo drivers were wounded.`).at(-1)).toBe('Gao')
})

test('a road that something was done on is another spot than the village', () => {
  const raid = 'Gunmen killed three men in the village of Hypo.'
  expect(
    placesOf(`${raid} Troops attacked them along the Gao road and shot nine. One policeman was killed.`).at(-1),
  ).toBe('Gao')
  expect(placesOf(`${raid} They fled towards the Gao road and freed nine. One policeman was killed.`).at(-1)).toBe(
    'Hypo',
  )
})
