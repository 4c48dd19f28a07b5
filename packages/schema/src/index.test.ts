import { expect, test } from 'vitest'
import { z } from 'zod'
import * as entrance from './index.ts'

test('gives out every record under its own name', () => {
  const schemas = new Set<unknown>(Object.values(entrance))
  for (const [name, schema] of Object.entries(entrance.RECORDS)) expect(schemas.has(schema), name).toBe(true)
})

test('every schema it gives out says what it is', () => {
  const silent = Object.entries(entrance).filter(([, value]) => value instanceof z.ZodType && !value.description)
  expect(silent.map(([name]) => name)).toEqual([])
})
