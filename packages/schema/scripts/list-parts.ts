import { z } from 'zod'
import * as schema from '../src/index.ts'

/** A part of the JSON Schema that zod writes of a record. */
export interface Node {
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly string[]
  readonly const?: string | number
  readonly properties?: Readonly<Record<string, Node>>
  readonly items?: Node
  readonly anyOf?: readonly Node[]
  readonly $ref?: string
}

/** The shapes and word lists that records are made of, in the order in which they are explained. */
const SHARED = {
  Measure: schema.Measure,
  Quantity: schema.Quantity,
  Qualifier: schema.Qualifier,
  Counted: schema.Counted,
  Category: schema.Category,
  Attribute: schema.Attribute,
  Actor: schema.Actor,
  Party: schema.Party,
  Modality: schema.Modality,
  Scope: schema.Scope,
  Attribution: schema.Attribution,
  SourceKind: schema.SourceKind,
  Place: schema.Place,
  Time: schema.Time,
  Evidence: schema.Evidence,
  Position: schema.Position,
  Policy: schema.Policy,
  VagueTable: schema.VagueTable,
  SetAsideReason: schema.SetAsideReason,
} as const satisfies Record<string, z.ZodType>

/** Every shared part by its name. */
export const PARTS: ReadonlyMap<string, Node> = new Map(
  Object.entries(SHARED).map(([name, part]) => [name, z.toJSONSchema(part) as Node]),
)

const shapeOf = (node: Node): string =>
  JSON.stringify({ ...node, $schema: undefined, title: undefined, description: undefined })

const NAMES: ReadonlyMap<string, string> = new Map([...PARTS].map(([name, part]) => [shapeOf(part), name]))

/** The name of the shared part that a node is, whatever it says of itself; undefined when it is none. */
export const findPart = (node: Node): string | undefined => NAMES.get(shapeOf(node))
