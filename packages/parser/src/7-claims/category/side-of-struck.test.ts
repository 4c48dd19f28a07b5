import { describe, expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const lastCategory = (text: string): string | undefined =>
  claimsOf(text)
    .filter(({ measure }) => measure === 'killed' || measure === 'injured')
    .at(-1)?.counted.category

describe('who was in a unit that was struck is of it', () => {
  test.for([
    ['A mine went off beside a patrol of the gendarmerie near Orva, injuring two members.', 'state-forces'],
    ['On Monday, a bomb exploded under a patrol of the gendarmerie, killing two and injuring three.', 'state-forces'],
    [
      'The attack on a vehicle of the army’s 30th Division, which killed one man and injured three, was the first.',
      'state-forces',
    ],
    ['A convoy of the army ran into an ambush near Orva, and eight men were killed.', 'state-forces'],
    ['An army patrol was hit by a roadside bomb on Monday, killing two members and wounding a third.', 'state-forces'],
    [
      'Gunmen attacked a checkpoint of the Internal Security Forces, killing two members and wounding a third.',
      'state-forces',
    ],
    ['A bus carrying soldiers hit a mine on Monday, and two were killed.', 'state-forces'],
    ['A bus carrying soldiers came under attack on Monday. Four of them were killed and 11 injured.', 'state-forces'],
    ['A drone struck a rebel convoy near Orva, killing five and wounding two others.', 'non-state-armed'],
  ] as const)('%s', ([text, category]) => {
    expect(lastCategory(text)).toBe(category)
  })
})

describe('a unit says nothing of those it was not', () => {
  test.for([
    [
      'beside a building anyone may stand',
      'A mine went off near a police station in Orva, injuring two.',
      'unknown-people',
    ],
    [
      'whose unit fights nobody',
      'A convoy of the Red Cross ran into an ambush near Orva, and eight were killed.',
      'unknown-people',
    ],
    [
      'which does the harm',
      'An army patrol came under fire on Monday and returned fire, killing two.',
      'unknown-people',
    ],
    ['which was not struck', 'An army patrol killed two men and wounded a third.', 'unknown-people'],
    ['which only passed', 'A bomb exploded in a market as an army convoy passed, killing five.', 'unknown-people'],
    [
      'beside others who were hit',
      'A drone struck a rebel convoy near Orva, killing a child and wounding two.',
      'civilian',
    ],
    ['a bus of pilgrims', 'Gunmen attacked a bus carrying pilgrims, killing two.', 'unknown-people'],
  ] as const)('%s: %s', ([, text, category]) => {
    expect(lastCategory(text)).toBe(category)
  })
})
