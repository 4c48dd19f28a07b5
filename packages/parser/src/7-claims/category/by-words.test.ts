import { describe, expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const first = (text: string): string | undefined => claimsOf(text)[0]?.counted.category

describe('words about a group say whose people it counts', () => {
  test.for([
    ['Two privates were killed.', 'state-forces'],
    ['A bomb-maker known as Abu Dir was killed.', 'non-state-armed'],
    ['One national staff of a charity was killed.', 'civilian'],
    ['Four resistance members were killed.', 'non-state-armed'],
    ['A bomb-maker was killed.', 'unknown-people'],
    ['A farmer known as Baba was killed.', 'civilian'],
    ['The commander of the unit was killed.', 'state-forces'],
    ['Police killed a senior figure of the gang.', 'non-state-armed'],
    ['A member of the group was killed.', 'non-state-armed'],
    ['A member of the group of farmers was killed.', 'unknown-people'],
    ['A member of the rights group was killed.', 'unknown-people'],
    ['Nine members of these groups were killed.', 'non-state-armed'],
    ['Two members of the Red Crescent were killed.', 'civilian'],
    ['The army freed 120 prisoners of war.', 'state-forces'],
    ['Nine people in our village were killed, he said.', 'civilian'],
    ['Ten local guards were killed.', 'state-forces'],
    ['Two members of the Community Guards were killed.', 'state-forces'],
    ['A captain and six other ranks were killed.', 'state-forces'],
    ['Two social leaders were killed.', 'civilian'],
    ['A member of the Citizen Armed Force was hurt.', 'state-forces'],
    ['An M23 officer was killed.', 'non-state-armed'],
    ['Two men of the 76th Division were killed.', 'state-forces'],
    ['Two sailors were killed.', 'civilian'],
    ['Two navy sailors were killed.', 'state-forces'],
    ['Several men of the village were killed.', 'civilian'],
    ['The commander of the village post was killed.', 'non-state-armed'],
    ['Two armed men of the village were killed.', 'non-state-armed'],
    ['The brigade’s commander was killed.', 'state-forces'],
    ['A commander of the Red Front was killed.', 'non-state-armed'],
    ['Eleven members of a local self-defence group were killed.', 'state-forces'],
    ['Eleven members of a local family were killed.', 'civilian'],
    ['Seven members of one family were killed.', 'civilian'],
    ['Seven members of 12 gangs were killed.', 'non-state-armed'],
    ['A volunteer with the community kitchen was killed.', 'civilian'],
    ['A volunteer of the army was killed.', 'state-forces'],
    ['An old man was killed.', 'civilian'],
    ['The train’s guard was killed.', 'civilian'],
    ['A border guard was killed.', 'state-forces'],
    ['Two staff members of the charity were killed.', 'civilian'],
    ['Two youths were killed.', 'unknown-people'],
    ['Two armed youths were killed.', 'non-state-armed'],
  ] as const)('%s', ([text, category]) => {
    expect(first(text)).toBe(category)
  })
})

test('victims of kidnappers are none of theirs, members of a gang are', () => {
  expect(first('Troops rescued 89 victims of kidnappers.')).toBe('civilian')
  expect(first('Troops killed nine members of the gang.')).toBe('non-state-armed')
})

describe('members of a group with a name', () => {
  test.for([
    ['Eleven members of the Orva Group were killed.', 'non-state-armed'],
    ['Eleven members of the Sel Faction (SF) were killed.', 'non-state-armed'],
    ['Eleven members of the Contact Group were killed.', 'unknown-people'],
    ['Eleven members of the Sel Women’s Group were killed.', 'unknown-people'],
    ['Some 30 heavily-armed men were killed.', 'non-state-armed'],
  ] as const)('%s', ([text, category]) => {
    expect(first(text)).toBe(category)
  })
})

test('sons of the soil are soldiers, and nobody else’s sons are', () => {
  const categoryOf = (text: string): string | undefined => claimsOf(text)[0]?.counted.category
  expect(categoryOf('Four sons of the soil embraced martyrdom.')).toBe('state-forces')
  expect(categoryOf('Four sons of the chief were killed.')).toBe('civilian')
})
