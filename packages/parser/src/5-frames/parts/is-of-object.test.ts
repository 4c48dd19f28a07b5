import { expect, test } from 'vitest'
import { framesOf } from '../frames-of.ts'

const wholeOf = (text: string): string | null | undefined => framesOf(text).at(-1)?.subsetOf

const TOLL = 'The site reported 17 deaths. '

test.for([
  'Troops chased the bandits and killed eight of them.',
  'The army struck a gathering of terrorists and killed eight of them.',
  'The army struck a gathering of “terrorists” and killed eight of them.',
  'Troops hit a convoy of fighters, killing eight of them.',
])('a part is of those to whom something was done in its sentence: %s', (text) => {
  expect(wholeOf(TOLL + text)).toBeNull()
})

test.for(['Eight of them were children.', 'The mayor praised the soldiers and said eight of them were children.'])(
  'and else of those told before: %s',
  (text) => {
    expect(wholeOf(TOLL + text)).toBe('17 deaths')
  },
)
