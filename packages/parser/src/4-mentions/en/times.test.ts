import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextAnchors, NO_ANCHORS } from '../times/anchor.ts'
import { published } from '../times/days.ts'
import { onDay } from '../times/found.ts'
import { readRelative } from '../times/read-relative.ts'
import { readWord } from '../times/read-word.ts'
import { goesOnTime, isMereOpener, opensTime } from './times.ts'

test.each(['a', 'the', 'that'])('takes "%s" for an opener that needs more behind it', (word) => {
  expect(opensTime(word) && isMereOpener(word)).toBe(true)
})

test.each(['yesterday', 'monday', 'last', 'this'])('takes "%s" for an opener by itself', (word) => {
  expect(opensTime(word) && !isMereOpener(word)).toBe(true)
})

test.each(['week', 'next', '26th', 'night'])('lets a time go on with "%s"', (word) => {
  expect(goesOnTime(word)).toBe(true)
})

test.each(['market', '26', 'nights', ''])('lets no time go on with "%s"', (word) => {
  expect(goesOnTime(word)).toBe(false)
})

const vocabulary =
  'day week month year date morning afternoon evening night same next following previous preceding beginning start end ' +
  'middle course 1st 22nd 3rd 26th before after earlier later ago of the that on in until monday friday august may ' +
  'attack village weekend last past hour two . ,'
const words = fc.array(fc.constantFrom(...vocabulary.split(' ')), { minLength: 6, maxLength: 6 })
const today = published('2024-08-09') ?? 0
const anchors = nextAnchors(NO_ANCHORS, onDay(today - 3))

test('turns away no time that a reader would find behind a mere opener', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('a', 'that', 'the'),
      fc.constantFrom('of', 'on', ','),
      words,
      (opener, before, rest) => {
        const word = (at: number): string => [before, opener, ...rest][at] ?? ''
        const found = readRelative(word, 1, anchors) ?? readWord(word, 1, today, () => false)
        expect(found === undefined || goesOnTime(word(2))).toBe(true)
      },
    ),
    { numRuns: 5000 },
  )
})
