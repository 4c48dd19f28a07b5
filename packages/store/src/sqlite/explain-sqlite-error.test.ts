import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { explainSqliteError } from './explain-sqlite-error.ts'
import { makeFolder } from './make-folder.ts'

const errorOf = (work: () => unknown): unknown => {
  try {
    work()
  } catch (error) {
    return error
  }
  throw new Error('expected an error')
}

test('says that another program is writing', async () => {
  const place = join(await makeFolder(), 'a.sqlite')
  const writer = new DatabaseSync(place)
  const waiting = new DatabaseSync(place)
  writer.exec('begin immediate')
  const error = errorOf(() => {
    waiting.exec('begin immediate')
  })
  expect(explainSqliteError(error)).toBe('another program is writing to it; try again')
  writer.close()
  waiting.close()
})

test('says that a file cannot be written', async () => {
  const place = join(await makeFolder(), 'a.sqlite')
  new DatabaseSync(place).close()
  const database = new DatabaseSync(place, { readOnly: true })
  const error = errorOf(() => {
    database.exec('create table a (b)')
  })
  expect(explainSqliteError(error)).toBe('cannot be written')
  database.close()
})

test('leaves other errors their own words', () => {
  const database = new DatabaseSync(':memory:')
  expect(explainSqliteError(errorOf(() => database.prepare('select * from none')))).toBe('no such table: none')
  expect(explainSqliteError(new RangeError('Invalid time value'))).toBe('Invalid time value')
  expect(explainSqliteError('thrown')).toBe('thrown')
  database.close()
})
