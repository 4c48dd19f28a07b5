import { expect, test } from 'vitest'
import { mention, placesOf } from './mentions-of.ts'

test.each([
  ['Two men died in Gao.', ['Gao']],
  ['The village of Moura was burned.', ['Moura']],
  ['Shells fell near Kyiv.', ['Kyiv']],
  ['The ambush took place in Zamfara state.', ['Zamfara']],
  ['They flew north of Mosul.', ['Mosul']],
  ['From Niamey to Agadez they drove.', ['Niamey', 'Agadez']],
  ['They met in Tripoli, Libya.', ['Tripoli', 'Libya']],
  ['They met in the Libyan capital Tripoli.', ['Tripoli']],
  ['In the northern Syrian town of Raqqa, two died.', ['Raqqa']],
  ['They hid in the Syrian desert.', ['Syrian']],
  ['KIDAL: Two men died.', ['KIDAL']],
  ['Two men died in Hypothetica.', ['Hypothetica']],
])('finds where: %s', (text, places) => {
  expect(placesOf(text)).toEqual(places)
})

test('tells in a place from near it', () => {
  const near = (text: string) => mention(text).places[0]?.near
  expect([near('It fell in Kyiv.'), near('It fell near Kyiv.'), near('It fell north of Kyiv.')]).toEqual([
    false,
    true,
    true,
  ])
})

test.each([
  ['a source', 'He spoke to Reuters in Tuesday talks.'],
  ['a state', 'He was held in custody.'],
  ['a party to talks', 'The talks with Iran failed.'],
  ['a person', 'The deal lies with Gen. Paris.'],
  ['an operation', 'Soldiers in Operation Sahel were killed.'],
  ['a name', 'The Movement for Unity and Jihad in West Africa (MUJAO) said so.'],
  ['a channel', 'The group said so in Telegram posts.'],
  ['12 of something', 'It was found in 12 Gao.'],
])('takes %s for no place', (_, text) => {
  expect(placesOf(text)).toEqual([])
})
