import { expect, test } from 'vitest'
import { listActors } from './list-actors.ts'

const idsOf = (name: string): readonly string[] => listActors(name).map((actor) => actor.id)

test('lists all that share an abbreviation', () => {
  expect(idsOf('SNA')).toEqual(['somali-armed-forces', 'syrian-national-army'])
  expect(idsOf('RSF')).toEqual(['rsf'])
})

test('lists none for a name nobody has', () => {
  expect(idsOf('Nobody’s Front')).toEqual([])
})
