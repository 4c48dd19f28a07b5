import { expect, test } from 'vitest'
import { z } from 'zod'
import { explainIssue } from './explain-issue.ts'

const explain = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues.map(explainIssue)

test('says what was expected in place of what was wrong', () => {
  expect(explain(z.string(), 1)).toEqual(['expected string, received number'])
  expect(explain(z.enum(['a', 'b']), 'c')).toEqual(['expected one of "a"|"b"'])
  expect(explain(z.number().min(0), -1)).toEqual(['expected number to be >=0'])
  expect(explain(z.number().max(1), 2)).toEqual(['expected number to be <=1'])
  expect(explain(z.iso.date(), 'May')).toEqual(['expected an ISO 8601 date ("2025-05-11")'])
  expect(explain(z.iso.datetime(), 'May')).toEqual([
    'expected an ISO 8601 date-time with its offset ("2025-05-11T08:30:00Z")',
  ])
  expect(explain(z.url(), 'here')).toEqual(['expected a URL with its scheme ("https://…")'])
  expect(explain(z.string().regex(/^x$/), 'y')).toEqual(['expected text that matches /^x$/'])
  expect(explain(z.json(), undefined)).toEqual(['expected a JSON value'])
  expect(explain(z.strictObject({}), { a: 1 })).toEqual(['expected no such key: "a"'])
  expect(explain(z.strictObject({}), { a: 1, b: 2 })).toEqual(['expected no such keys: "a", "b"'])
})

test('leaves the words that a schema gives itself', () => {
  expect(explain(z.url({ error: 'expected a link' }), 'here')).toEqual(['expected a link'])
})
