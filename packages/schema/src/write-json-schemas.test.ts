import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { corrupted } from './corrupted.fixture.ts'
import { MADE_UP } from './made-up-records.fixture.ts'
import { RECORDS, type RecordName } from './records.ts'
import { writeJsonSchemas } from './write-json-schemas.ts'

const names = Object.keys(RECORDS) as RecordName[]
const schemas = writeJsonSchemas()

// Dates carry a pattern of their own beside the format, so that only URLs need a check here.
const ajv = new Ajv2020({ formats: { uri: (text) => URL.canParse(text), date: true, 'date-time': true } })
const validate = Object.fromEntries(names.map((name) => [name, ajv.compile(schemas[name])]))

interface Node {
  readonly description?: string
  readonly properties?: Readonly<Record<string, Node>>
  readonly items?: Node
  readonly anyOf?: readonly Node[]
}

/** Every field of a schema by its path, with what it says of itself. */
const listFields = (node: Node, path: string): readonly (readonly [path: string, description: string])[] => [
  ...Object.entries(node.properties ?? {}).flatMap(([name, field]) => [
    [`${path}.${name}`, field.description ?? ''] as const,
    ...listFields(field, `${path}.${name}`),
  ]),
  ...(node.items ? listFields(node.items, `${path}[]`) : []),
  ...(node.anyOf ?? []).flatMap((choice) => listFields(choice, path)),
]

test('describes every field of every record in a sentence', () => {
  const fields = names.flatMap((name) => listFields(schemas[name] as Node, name))
  expect(fields.map(([path]) => path)).toContain('claim.evidence.quote.exact')
  expect(fields.filter(([, description]) => !/[a-z].*\.$/.test(description))).toEqual([])
})

test('every schema names its draft and its record, and lets no unknown field pass', () => {
  for (const name of names)
    expect(schemas[name]).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: name,
      additionalProperties: false,
    })
})

test('accepts the records that the package accepts', () => {
  for (const name of names) expect(validate[name]?.(MADE_UP[name]), name).toBe(true)
})

test('agrees with the package on every record, but for bounds out of order, which a JSON Schema cannot compare', () => {
  fc.assert(
    fc.property(fc.constantFrom(...names), corrupted, (name, corrupt) => {
      const value = corrupt(MADE_UP[name])
      const issues = RECORDS[name].safeParse(value).error?.issues ?? []
      const isValid = issues.every(({ code }) => code === 'custom')
      expect(validate[name]?.(value), JSON.stringify(value)).toBe(isValid)
    }),
    { numRuns: 2000 },
  )
})
