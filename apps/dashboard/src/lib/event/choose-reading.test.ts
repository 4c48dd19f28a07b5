import { Policy, VagueTable } from '@reportedly/schema'
import { expect, test } from 'vitest'
import { withReading } from '../reading/keep-reading.ts'
import { chooseReading, DEFAULT_READING } from './choose-reading.ts'

test('reads every choice back from the address that makes it', () => {
  for (const policy of Policy.options)
    for (const vagueTable of VagueTable.options)
      expect(chooseReading(new URL(withReading('/', { policy, vagueTable }), 'http://localhost').searchParams)).toEqual(
        { policy, vagueTable },
      )
})
test('falls back to the default for a name it does not know', () =>
  expect(chooseReading(new URLSearchParams('policy=best&vague=12'))).toEqual(DEFAULT_READING))
