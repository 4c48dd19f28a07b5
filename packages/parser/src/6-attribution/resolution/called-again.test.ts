import { describe, expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

describe('a plain noun stands for the body named before', () => {
  test.for([
    ['Hezbollah said it lost four men. The Iran-backed group said it fired 15 rockets.', 'Hezbollah'],
    ['Troops fought the Arakan Army. The armed group said 12 soldiers were killed.', 'Arakan Army'],
    ['A convoy of the U.N. mission MINUSCA was hit and three men were hurt, the mission said.', 'MINUSCA'],
    ['Hamas said 12 men died. MSF treated 23 wounded, the organization said.', 'MSF'],
    [
      'The Inter-Services Public Relations (ISPR) said four died. The military’s media wing said nine were hurt.',
      'Inter-Services Public Relations (ISPR)',
    ],
    ['A commission of inquiry said four died. The seven-member body said nine were hurt.', 'commission of inquiry'],
    ['Interfax reported a blast. The agency said 12 people were killed.', 'Interfax'],
  ] as const)('%s', ([text, speaker]) => {
    expect(speakersOf(text).at(-1)).toEqual([speaker])
  })
})

describe('but not', () => {
  test.for([
    ['for a body of another kind', 'Hezbollah lost four men. The agency said 12 people were killed.', 'agency'],
    ['for the whole of which it is a part', 'The U.N. said so. The mission said 12 people were killed.', 'mission'],
    [
      'for one of several bodies',
      'A commission of inquiry said four died. The ministry said six died. The body said nine were hurt.',
      'body',
    ],
    [
      'where nobody who has spoken is there for the press',
      'The Frontier Corps said four died. The military’s media wing said nine died.',
      'military’s media wing',
    ],
    [
      'where it is of somebody else',
      'The ISPR said four died. The rebels’ media wing said 12 men died.',
      'rebels’ media wing',
    ],
    ['where it is one of many', 'Hezbollah lost four men. An armed group said 12 men died.', 'armed group'],
    ['where it has a name of its own', 'Hamas lost four men. The Kurdish group said 12 men died.', 'Kurdish group'],
  ] as const)('%s', ([, text, speaker]) => {
    expect(speakersOf(text).at(-1)).toEqual([speaker])
  })
})

test('"the group" is the one whose words a monitor passed on, and the monitor where nobody’s were', () => {
  const passed = 'Hezbollah said it had killed 12 soldiers, according to the SITE Intelligence Group.'
  expect(speakersOf(`${passed} The group said it seized six rifles.`).at(-1)).toEqual(['Hezbollah'])
  const counted = 'Twelve soldiers were killed, according to the SITE Intelligence Group.'
  expect(speakersOf(`${counted} The group said 20 others were hurt.`).at(-1)).toEqual(['SITE Intelligence Group'])
})

test('a commission is no organisation, and an association is one', () => {
  const watch = 'Amnesty International said 12 men died.'
  const shows = 'The organisation said 11 houses were burned.'
  expect(speakersOf(`${watch} The Orva Human Rights Commission said nine died. ${shows}`).at(-1)).toEqual([
    'Amnesty International',
  ])
  expect(speakersOf(`${watch} The Orva Rights Association said nine died. ${shows}`).at(-1)).toEqual([
    'Orva Rights Association',
  ])
})

test('whoever claims attacks is an armed group before it is a monitor', () => {
  const named = 'The Islamic State killed a priest. Airwars counted 40 civilian deaths.'
  expect(speakersOf(`${named} In May the group claimed 29 attacks and 81 casualties.`).at(-1)).toEqual([
    'Islamic State',
  ])
  expect(speakersOf(`${named} The group claimed that 30 were killed.`).at(-1)).toEqual(['Airwars'])
})

describe('"the group" is whichever spoke last, where several may be called so', () => {
  const first = 'A Sudanese doctors’ group said 12 men died.'
  test.for([
    [
      `${first} The Orva Resistance Committees said eight died. The group said ten were hurt.`,
      'Orva Resistance Committees',
    ],
    [`${first} The ministry said eight died. The group said ten were hurt.`, 'Sudanese doctors’ group'],
    ['The Orva Group said 12 men died. Hezbollah said eight died. The group said ten were hurt.', 'Orva Group'],
  ] as const)('%s', ([text, speaker]) => {
    expect(speakersOf(text).at(-1)).toEqual([speaker])
  })
})

test('a rights group from abroad is the one named before', () => {
  const text = 'Human Rights Watch said 12 men died. The international rights group said ten were hurt.'
  expect(speakersOf(text).at(-1)).toEqual(['Human Rights Watch'])
})
