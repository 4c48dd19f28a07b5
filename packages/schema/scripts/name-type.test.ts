import { expect, test } from 'vitest'
import { z } from 'zod'
import { Measure, Place, Position } from '../src/index.ts'
import { nameType } from './name-type.ts'

const nameOf = (schema: z.ZodType) => nameType(z.toJSONSchema(schema) as Parameters<typeof nameType>[0])

test('names plain types as a reader would', () => {
  expect(nameOf(z.string())).toBe('text')
  expect(nameOf(z.string().nullable())).toBe('text or null')
  expect(nameOf(z.int().min(1).nullable())).toBe('whole number or null')
  expect(nameOf(z.array(z.boolean()))).toBe('list of boolean')
  expect(nameOf(z.union([z.iso.date(), z.iso.datetime()]))).toBe('text')
  expect(nameOf(z.enum(['A', 'B']).nullable())).toBe('`A` `B` or null')
  expect(nameOf(z.literal(1))).toBe('`1`')
})

test('names shared parts by their own name, whatever they are called upon for', () => {
  expect(nameOf(Measure)).toBe('[Measure](#measure)')
  expect(nameOf(Position.describe('Where it stands.'))).toBe('[Position](#position)')
  expect(nameOf(Place.nullable().describe('Where it happened.'))).toBe('[Place](#place) or null')
  expect(nameOf(z.array(Position))).toBe('list of [Position](#position)')
})
