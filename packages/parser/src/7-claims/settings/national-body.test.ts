import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const lastPlace = (text: string) => claimsOf(text).at(-1)?.place?.name

test('what the air force counts is of the country, and not of the town told last', () => {
  const mayor = 'Three people died in Kharkiv, the mayor said.'
  expect(lastPlace(`${mayor} The air force said it had shot down 70 drones.`)).toBeUndefined()
  expect(
    lastPlace(`Russia attacked Ukraine with drones. ${mayor} The air force said it had shot down 70 drones.`),
  ).toBe('Ukraine')
})

test('but where it told of a place itself, or tells of the dead, the telling goes on there', () => {
  const force = 'The air force said it had shot down 12 drones over Kharkiv.'
  expect(lastPlace(`${force} Two missiles were intercepted, it added.`)).toBe('Kharkiv')
  expect(
    lastPlace('Three people died in Kharkiv, the mayor said. The general staff said two soldiers were killed.'),
  ).toBe('Kharkiv')
  expect(lastPlace('Three people died in Kharkiv, the mayor said. The governor said two drones were shot down.')).toBe(
    'Kharkiv',
  )
})
