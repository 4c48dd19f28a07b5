import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const lastPlace = (text: string) => claimsOf(text).at(-1)?.place?.name

const LEAD =
  'Rebels and soldiers have fought since Friday in Gao.\n\nThe town is calm.\n\nOur team verified the following:'

test('an item that names no place is where the list was opened', () => {
  const list = `${LEAD}\n\n– A teacher was wounded in the village of Hypo.\n\n`
  expect(lastPlace(`${list}– Nine men were killed.`)).toBe('Gao')
  expect(lastPlace(`${list}Nine men were killed.`)).toBe('Hypo')
})

test('a list that the report opens with is its lead, and its first item says where', () => {
  const list = '* Rebels held up a train near Hypo\n\n* Nine guards dead'
  expect(lastPlace(`Rebels attack train in Gao\n\n${list}`)).toBe('Hypo')
})
