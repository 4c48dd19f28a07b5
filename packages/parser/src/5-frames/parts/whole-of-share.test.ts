import { describe, expect, test } from 'vitest'
import { framesOf } from '../frames-of.ts'

describe('reads the whole that a share is of, where the participle is said of both', () => {
  test.for([
    ['At least five of the 13 killed were aid workers.', 2],
    ['Three of the five soldiers killed were recruits.', 2],
    ['Three of the five soldiers were killed.', 1],
    ['Three of the killed were recruits.', 1],
  ] as const)('%s', ([text, figures]) => {
    expect(framesOf(text).filter(({ measure }) => measure === 'killed')).toHaveLength(figures)
  })
})
