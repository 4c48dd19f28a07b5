import { describe, expect, test } from 'vitest'
import { speakersOf } from './standings-of.ts'

describe('who speaks', () => {
  test.for([
    ['Local channels circulated photos of 10 bodies in the river.', ['Local channels']],
    ['The rebels shared a video of 10 bodies in the river.', ['rebels']],
    ['The River Front, in a statement, claims to have killed 30 soldiers.', ['River Front']],
    [
      'The River Front, in a statement broadcast by Radio Sel, claims to have killed 30 soldiers.',
      ['River Front', 'Radio Sel'],
    ],
    ['As per a report of the Orva Institute, 194 people died.', ['Orva Institute']],
    ['The raid left 19 dead, according to a Courier tally based on official figures.', ['official figures', 'Courier']],
    [
      'The armed wing of the River Party, the Dawn Brigades, said it killed nine soldiers.',
      ['armed wing of the River Party, the Dawn Brigades'],
    ],
    ['No casualties were reported in Sel, where debris hit a plant, state-owned Orvagas said.', ['Orvagas']],
    ['According to the institute, attacks rose in August, when 143 of them killed 194 people.', ['institute']],
    ['In a July 11 email, an officer said that 27 fighters had been killed.', ['officer']],
  ] as const)('%s', ([text, chain]) => {
    expect(speakersOf(text).at(-1)).toEqual(chain)
  })
})

describe('nobody speaks', () => {
  test.for([
    [
      'who circulates what shows no number',
      'Local channels circulated photos of the raid in which 10 men were killed.',
    ],
    ['in a note of the editors’', 'Editor’s note: Ten people were killed in the raid.'],
    ['behind "per" in a rate', 'Ten people per village were killed.'],
  ] as const)('%s', ([, text]) => {
    for (const chain of speakersOf(text)) expect(chain).toEqual([])
  })
})

describe('who is called again', () => {
  test.for([
    ['The Orva army said two men died. The mayor said four fled. The military also said ten were hurt.', 'Orva army'],
    [
      'The Sel Resistance Committees said two men died. Ten more were killed, the group added.',
      'Sel Resistance Committees',
    ],
    ['General Musa Bello said two men died. A soldier was wounded, the officer added.', 'General Musa Bello'],
  ] as const)('%s', ([text, speaker]) => {
    expect(speakersOf(text).at(-1)).toEqual([speaker])
  })

  test('is none of two armies', () => {
    const text =
      'The Orva army said two men died. The Sudanese army said four died. The military also said ten were hurt.'
    expect(speakersOf(text).at(-1)).toEqual(['military'])
  })
})
