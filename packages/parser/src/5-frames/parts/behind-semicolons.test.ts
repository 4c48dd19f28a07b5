import { expect, test } from 'vitest'
import { told } from '../frames-of.ts'

test('goes on with a list behind a colon past its semicolons', () => {
  const text = 'The number of dead has reached 41: 30 soldiers; eight rebels; and three villagers.'
  expect(told(text)).toEqual(['killed: 41', 'killed: 30 soldiers', 'killed: eight rebels', 'killed: three villagers'])
})

test('and not with what has a verb of its own, or stands behind no colon', () => {
  expect(told('The number of dead has reached 41: 30 soldiers and 11 rebels; six villagers escaped.')).not.toContain(
    'killed: six villagers',
  )
  expect(told('Thirty soldiers died, two of them cooks; eight rebels watched.')).not.toContain('killed: eight rebels')
})
