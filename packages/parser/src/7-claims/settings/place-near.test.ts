import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

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
  [
    'for a part the place of its whole',
    'Since May 964 people were killed in Gao, among them 204 children, while 53 people died in Kidal.',
    ['Gao', 'Gao', 'Kidal'],
  ],
  ['for a part its own, where it has one', 'Rebels killed 30 people in Mali, 11 of them in Gao.', ['Mali', 'Gao']],
  [
    'the site of the figure’s own verb',
    'The army said 124 people were freed in Gao, while 73 rebels and relatives gave up and surrendered in Kidal.',
    ['Gao', 'Kidal'],
  ],
  ['the town behind its hinterland', 'In the hinterlands of Hypo, Hypax town, two men died.', ['Hypo']],
  [
    'for a total the country of those who count',
    'The UN in Haiti said that 846 people were killed since May.',
    ['Haiti'],
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

test.for([
  ['In Hypo, two women were killed and five men hurt when jets bombed Kan village.', ['Kan', 'Kan']],
  ['In Sudan, two men were killed in a strike by the army that targeted a house in Gao.', ['Gao']],
  ['Two men were killed by rebels that the army had chased out of Gao in Hypo.', ['Hypo']],
  ['Some 40 people are reported missing in Gao.', ['Gao']],
  ['Some 900 people have died in 14 months of war between Israel and Lebanon.', [undefined]],
  ['Some 900 people have died in clashes between Gao and Ansongo.', ['Gao']],
] as const)('reads where: %s', ([text, places]) => {
  expect(placesIn(text)).toEqual(places)
})

test('a place behind "and" that opens the next figure is no closer place of the one before', () => {
  expect(
    claimsOf('In Gao 12 people were killed and in Hypo six were wounded.').map(({ place }) => place?.name),
  ).toEqual(['Gao', 'Hypo'])
  expect(claimsOf('In Gao 12 people were killed when a drone struck the village of Hypo.')[0]?.place?.name).toBe('Hypo')
})

test('a place behind a figure with a verb of its own is that figure’s', () => {
  expect(placesIn('In Gao region, troops arrested 19 men and destroyed two huts in Hypo village.')).toEqual([
    'Gao',
    'Hypo',
  ])
  expect(placesIn('In Gao region, troops arrested 19 men when they stormed Hypo village.')).toEqual(['Hypo'])
})

test('but deeds that share a place behind them were all done there', () => {
  expect(placesIn('Rebels killed 63 men and abducted 40 women in Gao, a town in Mali.')).toEqual(['Gao', 'Gao'])
})

test('the place of a part is not that of its whole', () => {
  expect(placesIn('A man died in Gao. Guns shot down 45 drones, 28 of them over Kursk.').slice(1)).toEqual([
    'Gao',
    'Kursk',
  ])
  expect(placesIn('Rebels killed 45 people, 28 of them women, in Gao.')).toEqual(['Gao', 'Gao'])
})
