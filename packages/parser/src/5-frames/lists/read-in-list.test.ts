import { expect, test } from 'vitest'
import { framesOf, told } from '../frames-of.ts'

test.each([
  [
    'Items recovered:\n- 3 carbines\n- 120 rounds of ammunition\n- one motorcycle',
    ['seized: 3 carbines', 'seized: 120 rounds', 'seized: one motorcycle'],
  ],
  [
    'During the search soldiers seized the following:\n1) two mortars\n2) 14 shells',
    ['seized: two mortars', 'seized: 14 shells'],
  ],
  ['Civilian fatalities\n12 farmers\na nurse', ['killed: 12 farmers', 'killed: a nurse']],
  ['Arrests:\n• Four smugglers\n• Two officers', ['captured: Four smugglers', 'captured: Two officers']],
  [
    'The search led to the recovery of the following:-\n(a) 01 x 9 mm Pistol.\n(b) 02 x Dero Mor.\nc) 12 rounds',
    ['seized: 01 x 9 mm Pistol', 'seized: 02 x Dero Mor', 'seized: 12 rounds'],
  ],
  ['The following were seized:\n- Rifles: 14\n- Pistols – 3', ['seized: 14', 'seized: 3']],
])('counts the items under a heading that says what befell them: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})

test('takes the items under a figure for its parts', () => {
  const frames = framesOf('Eighteen raids left 35 dead:\n• 20 soldiers\n• 15 militiamen, including two officers\n')
  expect(frames.map(({ measure, text, subsetOf }) => [measure, text, subsetOf])).toEqual([
    ['killed', '35', null],
    ['killed', '20 soldiers', '35'],
    ['killed', '15 militiamen', '35'],
    ['killed', 'two officers', '15 militiamen'],
  ])
})

test('reads an item that heads items of its own, and what they say by themselves', () => {
  const frames = framesOf('The deaths are as follows:\n40 soldiers:\n• 14 were killed by mines.\n• Seven in Homs.')
  expect(frames.map(({ measure, text, subsetOf }) => [measure, text, subsetOf])).toEqual([
    ['killed', '40 soldiers', null],
    ['killed', '14', '40 soldiers'],
    ['killed', 'Seven', '40 soldiers'],
  ])
})

test.each([
  'The agenda:\n- 3 ministers\n- two envoys',
  'The council met the following:\n- 12 elders',
  'Items recovered:\nThe army has 120 rounds and three carbines in store.',
  'The army recovered the bridge\n12 elders, two envoys',
])('finds no item where nothing says what befell it: %s', (text) => {
  expect(told(text)).toEqual([])
})

test('ends a list with the first line that is none of its items', () => {
  expect(told('Items recovered:\n- 3 carbines\nThe raid lasted an hour.\n12 elders, two rifles')).toEqual([
    'seized: 3 carbines',
  ])
})

test('leaves people out of a list of things, and things out of a figure of people', () => {
  expect(told('The clash left 12 dead:\n- 3 rifles\n- 9 gunmen')).toEqual(['killed: 12', 'killed: 9 gunmen'])
})

test('reads what each month counts under a heading', () => {
  expect(told('Civilian deaths by month:\n- January: 30\n- February: 41\n')).toEqual(['killed: 30', 'killed: 41'])
  expect(told('Visitors by month:\n- January: 30\n- February: 41\n')).toEqual([])
})
