import { describe, expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const lastActor = (text: string): string | null => claimsOf(text).at(-1)?.actor?.text ?? null

const RAID = 'Gunmen attacked the village of Sarna on Monday, killing nine villagers.'

describe('leaves open who did it', () => {
  test.for([
    `${RAID} Two children were killed by a landmine.`,
    `${RAID} A police car hit a mine; one officer was hurt.`,
    `${RAID} A roadside bomb destroyed a truck.`,
    `${RAID} An explosive device wounded four soldiers.`,
    `${RAID} A girl was wounded by a stray bullet.`,
    `${RAID} Falling debris damaged two houses.`,
    `${RAID} A driver caught in the crossfire was killed.`,
    `${RAID} Clashes in the hills left 12 people dead.`,
    `${RAID} Three soldiers were killed in an exchange of fire.`,
    `${RAID} Six people died of thirst on the road.`,
    `${RAID} An elder counted the bodies of 11 soldiers.`,
    `${RAID} The army lost two soldiers.`,
    `${RAID} The army acknowledged four dead.`,
    `${RAID} Six villagers are missing.`,
    `${RAID} A spokesman admitted that a captain had been killed.`,
    'Soldiers raided a camp. Nine fighters gave themselves up. They handed over five rifles.',
    'Militant attacks surged in May, and 254 people lost their lives.',
    'No convoy has reached the town. The shelling killed 12 people.',
  ])('%s', (text) => {
    expect(lastActor(text)).toBeNull()
  })
})

describe('does not leave it open', () => {
  test.for([
    [`${RAID} Two more people were wounded.`, 'Gunmen'],
    ['Soldiers raided a camp. Five rifles were recovered.', 'Soldiers'],
    ['A convoy of rebels shelled the town and killed 12 people.', 'convoy of rebels'],
    ['Militant attacks killed 254 people in May.', 'Militant'],
    [`${RAID} Two farmers were killed at the gold mine.`, 'Gunmen'],
    [`${RAID} Residents counted 11 bodies.`, 'Gunmen'],
    ['Soldiers raided a camp. Four militants were killed in an exchange of fire.', 'Soldiers'],
    ['Soldiers raided a camp. The militants fled, leaving behind the bodies of four fighters.', 'Soldiers'],
    ['Two soldiers were killed when rebels blew up their truck with a landmine.', 'rebels'],
    ['A landmine planted by rebels killed two soldiers.', 'rebels'],
    [
      'Aircraft of the coalition struck the hills. They destroyed five fighting positions.',
      'Aircraft of the coalition',
    ],
    [`${RAID} The army acknowledged that four villagers were killed.`, 'Gunmen'],
  ] as const)('%s', ([text, actor]) => {
    expect(lastActor(text)).toBe(actor)
  })
})
