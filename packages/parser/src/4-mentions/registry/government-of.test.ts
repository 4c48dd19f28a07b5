import { expect, test } from 'vitest'
import { governmentOf } from './government-of.ts'

test.each([
  ['Ukraine', 'ua-government'],
  ['Moscow', 'ru-government'],
  ['the Kremlin', 'ru-government'],
])('hears the government in "%s"', (name, id) => {
  expect(governmentOf(name)).toMatchObject({ id, kind: 'government' })
})

test.each(['Ukrainian', 'Kharkiv', 'Moscow police', ''])('hears no government in "%s"', (name) => {
  expect(governmentOf(name)).toBeNull()
})
