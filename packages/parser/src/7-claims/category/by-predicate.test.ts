import { describe, expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const last = (text: string): string | undefined => claimsOf(text).at(-1)?.counted.category

describe('the verb says who was counted', () => {
  test.for([
    ['Eight of the dead belonged to the Red Front rebels.', 'non-state-armed'],
    ['Eight of the dead belonged to the army.', 'state-forces'],
    ['Two of the injured were with the army.', 'state-forces'],
    ['Four of the dead were presumed members of a cartel.', 'non-state-armed'],
    ['Seven were killed, two of whom, it said, were shopkeepers.', 'civilian'],
    ['Some 38 people were treated, four of them under the age of 15.', 'civilian'],
    ['They arrested 12 people, eight of them suspected members of the rebel group.', 'non-state-armed'],
  ] as const)('%s', ([text, category]) => {
    expect(last(text)).toBe(category)
  })
})

describe('the verb leaves it open', () => {
  test.for([
    ['Eight of the dead belonged to one clan.'],
    ['Eight of the dead were from Goma.'],
    ['Some 38 people were treated, four of them under the age of 30.'],
    ['Three people were wounded; one of them, a doctor said, died on the way.'],
  ] as const)('%s', ([text]) => {
    expect(last(text)).toBe('unknown-people')
  })
})
