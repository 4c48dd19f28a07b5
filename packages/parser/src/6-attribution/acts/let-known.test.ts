import { describe, expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

describe('whoever lets it be known says it', () => {
  test.for([
    ['The rebels let it be known that they had killed nine soldiers.', 'rebels'],
    ['On Monday the army let it be known that nine soldiers had died.', 'army'],
  ] as const)('%s', ([text, speaker]) => {
    expect(speakersOf(text)).toEqual([[speaker]])
  })
})

test.for(['The rebels let it burn, and nine soldiers were killed.', 'The rebels let nine soldiers be taken away.'])(
  'but nobody speaks here: %s',
  (text) => {
    for (const chain of speakersOf(text)) expect(chain).toEqual([])
  },
)
