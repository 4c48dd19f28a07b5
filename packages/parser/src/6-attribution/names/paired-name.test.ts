import { expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

test.for([
  [
    'The General Union for Displaced Persons and Refugees in Orva said 12 men died.',
    /^General Union for Displaced Persons and Refugees/,
  ],
  ['The Ministry of Women and Children said 12 men died.', /^Ministry of Women and Children$/],
  ['The General Union for Displaced Persons and Refugees, another aid group, said 12 men died.', /^General Union/],
] as const)('a body whose name goes on over "and" speaks: %s', ([text, name]) => {
  expect(speakersOf(text)[0]).toEqual([expect.stringMatching(name)])
})

test.for([
  ['The Ministry of Defence and Hamas said 12 men died.', 'Hamas'],
  ['The Union of Teachers and residents said 12 men died.', 'residents'],
])('but two speak in "%s"', ([text = '', name]) => {
  expect(speakersOf(text)[0]?.[0]).toMatch(new RegExp(`${name}$`))
})

test('and is called again by what is said of it', () => {
  const first =
    'A local aid group said ten died. The Union for Displaced Persons and Refugees, another group, said two died.'
  expect(speakersOf(`${first} Five were hurt, the group said.`).at(-1)).toEqual([
    'Union for Displaced Persons and Refugees',
  ])
})
