import { Attribution } from '@reportedly/schema'
import { expect, test } from 'vitest'
import { isOwnBrief, leaveOutOurselves, nameOutlet, outletOf } from './own-brief.ts'

const chain = (...names: readonly (string | null)[]) =>
  names.map((name) =>
    Attribution.parse({ name, sourceId: null, kind: 'unknown', span: null, verb: null, inherited: false }),
  )

test('takes the outlet that a brief of the project sums up for its publisher', () => {
  expect(outletOf(chain('the army', 'Lake Herald', 'Reportedly'))).toBe('Lake Herald')
  expect(isOwnBrief(chain('Lake Herald', 'Reportedly'))).toBe(true)
})

test('leaves the project out of a chain, unless it is all of it', () => {
  expect(leaveOutOurselves(chain('the army', 'Reportedly'))).toHaveLength(1)
  expect(leaveOutOurselves(chain('Reportedly'))).toHaveLength(1)
  expect(leaveOutOurselves(chain('the army', 'Hill Post'))).toHaveLength(2)
})

test('leaves every other publisher as it is, also one that passes on what an outlet says', () => {
  expect(outletOf(chain('Lake Herald', 'Hill Post'))).toBe('Hill Post')
  expect(outletOf(chain('the army', null))).toBe(null)
  expect(nameOutlet(new Set(['Hill Post']), 'Hill Post')).toBe('Hill Post')
})

test('names the outlet of a brief first, and none where there are several', () => {
  expect(nameOutlet(new Set(['Lake Herald']), 'Reportedly')).toBe('Lake Herald, in our brief')
  expect(nameOutlet(new Set(['Lake Herald', 'Hill Post']), 'Reportedly')).toBe('our own brief')
  expect(nameOutlet(new Set(), 'Reportedly')).toBe('our own brief')
})
