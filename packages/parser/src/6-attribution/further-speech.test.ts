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

test('who is heard in a clause of another’s words does not take over', () => {
  const text = (clause: string) =>
    `The army said two rifles were found ${clause}. On Monday troops seized four pistols.\n\nThe army said the hunt goes on.`
  expect(speakersOf(text('after a rebel disclosed where they lay')).at(-1)).toEqual(['army'])
  expect(speakersOf(text('but a rebel said that none was')).at(-1)).toEqual([])
})

test('a ministry is not the minister who spoke before', () => {
  const text = 'Orva’s Defence Minister, Musa Bello, said two men died. “We lost 12 men,” the Defence Ministry said.'
  expect(speakersOf(text).at(-1)).toEqual(['Defence Ministry'])
})

test('what began on a day is told, and not recalled', () => {
  const after = (text: string) => speakersOf(`The ministry said 12 men died. ${text}`).at(-1)
  expect(after('The raid began on Tuesday, when nine soldiers were wounded.')).toEqual(['ministry'])
  expect(after('The truce has held since March, when nine soldiers were wounded.')).toEqual([])
})

test('officials and their report are of one side', () => {
  const next = (speaker: string) =>
    speakersOf(
      `Six men died, police officials said.\n\nFour rifles were seized.\n\n“It is quiet,” the ${speaker} disclosed.`,
    )
  expect(next('police report').at(-1)).toEqual(['police officials'])
  expect(next('mayor').at(-1)).toEqual([])
})

describe('who is brought in', () => {
  test.for([
    [
      'speaks in a quotation behind it',
      'Meanwhile, Governor Musa Bello lauded the troops.\n\n',
      ['Governor Musa Bello'],
    ],
    ['a paragraph before that does not', 'Governor Musa Bello lauded the troops.\n\nIt rained.\n\n', ['Amina Sani']],
  ] as const)('%s', ([, opening, chain]) => {
    const text = `Amina Sani said four houses were burned.\n\n${opening}“We buried 12 men,” he said.`
    expect(speakersOf(text).at(-1)).toEqual(chain)
  })

  test('is called again by whose friend it is', () => {
    const text = 'Hezbollah said six men died. Ten rockets were fired, the pro-Iranian movement added.'
    expect(speakersOf(text).at(-1)).toEqual(['Hezbollah'])
  })
})
