import { expect, test } from 'vitest'
import { claimsOf } from './claims-of.ts'

const placesIn = (text: string) => claimsOf(text).map(({ place }) => place?.name)

test.for([
  [
    'the closer site behind the figure, where a preposed one only opens',
    'In Gao region, a woman was killed when a drone struck a car outside the village of Hypo.',
    ['Hypo'],
  ],
  [
    'each its own of a list',
    'Villagers buried 17 people at Gao, 15 people at Ansongo and nine people at Hypo.',
    ['Gao', 'Ansongo', 'Hypo'],
  ],
  ['the preposed one of a sector', 'In the Hypo sector, four soldiers were killed when a shell hit Gao.', ['Hypo']],
  [
    'the village whose entrance it was',
    'A youth was shot dead at the entrance of the village of Hypo, north of Ramallah.',
    ['Hypo'],
  ],
  ['the finest of an address', 'In Hypo kebele of Dera district, North Hypax Zone, men killed four nuns.', ['Hypo']],
  ['what is attacked by the kind of its name', 'Four men died in the Hypo market blasts.', ['Hypo']],
  ['the country that was aimed at', 'Rebels fired 40 drones at Ukraine. In Kyiv two men died.', ['Ukraine', 'Kyiv']],
] as const)('takes %s', ([, text, names]) => {
  expect(placesIn(text)).toEqual(names)
})

test('takes no other for where those died who were on their way', () => {
  expect(placesIn('Shells hit Gao, wounding nine men, one of whom died on the way to Hypo.')).toEqual(['Gao', 'Gao'])
})
