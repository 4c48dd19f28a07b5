import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

test.for([
  ['No one was hurt on the military side.', 'state-forces'],
  ['Nobody was injured on the rebel side, while two soldiers fell.', 'non-state-armed'],
  ['There was no casualty on the military forces.', 'state-forces'],
  ['No one was wounded among the soldiers.', 'state-forces'],
  ['No one was hurt in the town.', 'unknown-people'],
  ['There were no injuries on the bus.', 'unknown-people'],
  ['No one was hurt, while the rebels lost the hill on the government side.', 'unknown-people'],
] as const)('says of which side nobody was harmed: %s', ([text, category]) => {
  expect(claimsOf(text)[0]?.counted.category).toBe(category)
})
