import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const happenings = (text: string): number => new Set(claimsOf(text).map(({ incident }) => incident)).size

const NORTH = 'Units of the Northern Group of Forces beat back two attacks. The enemy lost 30 soldiers and a tank.'
const SOUTH = 'Units of the Southern Group of Forces held the line. Losses were 42 soldiers and two guns.'
const EAST = 'Units of the Eastern Group of Forces advanced. Some 15 servicemen were eliminated.'

test('parts a bulletin that goes formation by formation', () => {
  expect(happenings(`${NORTH}\n\n${SOUTH}\n\n${EAST}`)).toBe(3)
})

test.for([
  ['a report that names a formation or two', `${NORTH}\n\nThe tank was burned. Nine men were wounded.`],
  ['one paragraph', `${NORTH} ${SOUTH} ${EAST}`],
] as const)('leaves %s whole', ([, text]) => {
  expect(happenings(text)).toBe(1)
})
