import { expect, test } from 'vitest'
import { sharedSide } from './shared-side.ts'

test.each([
  'Sudan Liberation Army',
  'the Sudan Liberation Movement',
  'Sudan Liberation Army fighters',
  'FARC dissidents',
])('puts "%s" on the side of all who bear the name', (name) => {
  expect(sharedSide(name)).toBe('non-state')
})

test.each(['SLA', 'KNA', 'Boko Haram', 'Sudanese army', 'Popular Forces', 'Joint Force', ''])(
  'says nothing of "%s": an abbreviation, one party’s, several sides’ or nobody’s',
  (name) => {
    expect(sharedSide(name)).toBeUndefined()
  },
)
