import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const categoriesOf = (text: string) => claimsOf(text).map(({ counted }) => counted.category)

test.for([
  ['Three NPA members were killed in Samar, Philippines.', 'non-state-armed'],
  ['BENI, DR Congo – The ADF lost two men.', 'non-state-armed'],
  ['KHARTOUM, Sudan – Nine RSF personnel were killed.', 'non-state-armed'],
  ['The Sudan Liberation Army lost two men near Tawila.', 'non-state-armed'],
] as const)('whose people an abbreviation of several means the country told of says: %s', ([text, category]) => {
  expect(categoriesOf(text)).toEqual([category])
})

test.for(['The ADF lost two men.', 'Three NPA members were killed.', 'The ADF lost two men in Brisbane, Australia.'])(
  'and nobody’s where it says nothing: %s',
  (text) => {
    expect(categoriesOf(text)).toEqual(['unknown-people'])
  },
)

test('remnants and stragglers are of the party that is left of', () => {
  expect(categoriesOf('Three remnants of Boko Haram gave up on Sunday.')).toEqual(['non-state-armed'])
  expect(categoriesOf('Three remnants of the old guard were killed on Sunday.')).not.toEqual(['non-state-armed'])
})
