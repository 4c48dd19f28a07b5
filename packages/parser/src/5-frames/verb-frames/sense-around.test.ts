import { expect, test } from 'vitest'
import { framesOf, told } from '../frames-of.ts'

test.each([
  ['Armed men whisked 14 passengers off a bus.', 'abducted: 14 passengers'],
  ['Eleven passengers were whisked into the forest.', 'abducted: Eleven passengers'],
  ['Suspected rebels marched 30 villagers into the forest.', 'abducted: 30 villagers'],
  ['Four girls were dragged from their beds.', 'abducted: Four girls'],
  ['Raiders herded 18 women out of the village.', 'abducted: 18 women'],
  ['The clashes drove 8,000 people from their homes.', 'displaced: 8,000 people'],
  ['The flood has hurt no one and driven 900 people from their homes.', 'displaced: 900 people'],
  ['Shelling reduced 40 homes to rubble.', 'destroyed: 40 homes'],
  ['The navy shot three drones out of the sky.', 'intercepted: three drones'],
  ['Seventeen rebels gave themselves up to the army.', 'surrendered: Seventeen rebels'],
  ['Nine militants turned themselves in at Dori.', 'surrendered: Nine militants'],
  ['Sixty combatants handed in their arms.', 'surrendered: Sixty combatants'],
  ['Settlers beat two young men to death on the hills.', 'killed: two young men'],
  ['Four pilgrims were trampled to death.', 'killed: Four pilgrims'],
  ['The raiders sent nine worshippers to an early grave.', 'killed: nine worshippers'],
  ['We laid 28 villagers to rest.', 'killed: 28 villagers'],
  ['Fourteen villagers were laid to rest.', 'killed: Fourteen villagers'],
  ['Seven women were herded into the bush.', 'abducted: Seven women'],
  ['Some 115 people were taken out of the frontline villages by bus.', 'displaced: Some 115 people'],
  ['Nine men were shot at close range.', 'killed: Nine men'],
  ['Nine men were shot at pointblank range.', 'killed: Nine men'],
  ['Nine activists were thrown in jail.', 'captured: Nine activists'],
  ['The army returned 12 captives to their families.', 'freed: 12 captives'],
  ['Nine passengers were pulled out of a bus.', 'abducted: Nine passengers'],
  ['The fire turned six shops to ash.', 'destroyed: six shops'],
  ['The army sent 60 drones against the port.', 'launched: 60 drones'],
  ['Five minors were recovered from the ranks of the militia.', 'freed: Five minors'],
  ['Eleven soldiers threw down their guns.', 'surrendered: Eleven soldiers'],
  ['Three more men raised their hands.', 'surrendered: Three more men'],
  ['The raid forced 500 residents of the hamlet and nearby villages to flee.', 'displaced: 500 residents'],
  ['The shelling compelled 70 families in two districts to leave.', 'displaced: 70 families'],
  ['The strikes drove 2,000 villagers into the forest.', 'displaced: 2,000 villagers'],
  ['Six hundred townspeople were put to the sword.', 'killed: Six hundred townspeople'],
])('reads what the words behind the object tell: %s', (text, frame) => {
  expect(told(text)).toEqual([frame])
})

test.each([
  ['a beating', 'Settlers beat two young men on the hills.'],
  ['who leaves by himself', 'The mayor asked 500 residents to leave.'],
  ['a lorry on its way', 'They drove two lorries into the forest.'],
  ['a bed', 'They put two children to bed.'],
  ['a river', 'They threw two boys into the river.'],
  ['books', 'The clerk returned 12 books to their homes.'],
  ['a table', 'They set two chairs on the terrace.'],
  ['a march', 'Some 30 villagers marched into the square.'],
  ['a drive', 'He drove 12 pupils from their school to the river.'],
  ['a reduction', 'The plan reduced 40 offices to ten.'],
  ['what others hand over', 'Two clerks handed in their reports.'],
  ['letters', 'The mayor sent nine letters to the capital.'],
  ['bread', 'Nine sacks were taken down from a shelf.'],
  ['a turn', 'The plan turned six shops into offices.'],
  ['flocks', 'The boys herded 40 sheep into the yard.'],
  ['voices', 'Three more men raised their voices.'],
])('refuses %s', (_, text) => {
  expect(framesOf(text)).toEqual([])
})

test('tells of each what the words behind it, or behind its pronoun, tell', () => {
  expect(told('The crowd stopped a bus and set it ablaze; later they set two cars on fire.')).toEqual([
    'destroyed: a bus',
    'destroyed: two cars',
  ])
})

test('takes what was destroyed in part for damaged', () => {
  expect(told('A bomb partially destroyed the station and 14 homes.')).toEqual([
    'damaged: the station',
    'damaged: 14 homes',
  ])
  expect(told('A bomb destroyed 14 homes in part of the town.')).toEqual(['destroyed: 14 homes'])
})

test('finds what stands behind the last of several objects', () => {
  expect(told('The bandits set 23 houses and two shops ablaze.')).toEqual([
    'destroyed: 23 houses',
    'destroyed: two shops',
  ])
})

test('reads those counted another way in an aside', () => {
  expect(told('The clashes forced 612 families, or about 3,060 persons, out of their homes.')).toEqual([
    'displaced: 612 families',
    'displaced: about 3,060 persons',
  ])
  expect(told('The clashes forced 612 families, or so the mayor says, to pay.')).toEqual([])
})
