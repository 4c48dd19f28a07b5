import { describe, expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

const MORE = '\nThe soldiers recovered five rifles.'

describe('whoever a lead tells of in general and the text then names is one voice', () => {
  test.for([
    ['A rebel was killed, a report said. Orva police said he led a cell.', 'Orva police'],
    ['Two men died, a local official said. Governor Musa Bello said ten were hurt.', 'Governor Musa Bello'],
    ['Six men died, a rights group said. Amnesty International said ten were hurt.', 'Amnesty International'],
    [
      'The Coastal Command said two men died. Colonel Musa Bello, spokesman of the command, said ten were hurt.',
      'Colonel Musa Bello',
    ],
    [
      'The Sel Rights Watch said two men died. Ten were hurt, said Musa Bello, director at the Sel Rights Watch.',
      'Musa Bello',
    ],
  ] as const)('%s', ([text, speaker]) => {
    expect(speakersOf(`${text}${MORE}`).at(-1)).toEqual([speaker])
  })
})

describe('but not', () => {
  test.for([
    ['somebody of another kind', 'Two men died, residents said. Governor Musa Bello said ten were hurt.'],
    ['two with names', 'Two men died, Orva police said. Amnesty International said ten were hurt.'],
    ['an officer of another body', 'The Coastal Command said two men died. Colonel Musa Bello said ten were hurt.'],
    [
      'a director of another body',
      'The Sel Rights Watch said two men died. Ten were hurt, said Musa Bello, director at the Orva Red Cross.',
    ],
    ['two without a name', 'Two men died, residents said. The army said ten were hurt.'],
  ] as const)('%s', ([, text]) => {
    expect(speakersOf(`${text}${MORE}`).at(-1)).toEqual([])
  })
})
