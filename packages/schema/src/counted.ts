import { z } from 'zod'
import type { DeepReadonly } from './deep-readonly.ts'
import { Position } from './position.ts'

/** Categories of people, in order of display. */
export const PEOPLE_CATEGORIES = ['civilian', 'state-forces', 'non-state-armed', 'mixed', 'unknown-people'] as const
/** Categories of materiel, in order of display. */
export const MATERIEL_CATEGORIES = [
  'weapons',
  'ammunition',
  'explosives',
  'vehicles',
  'aircraft',
  'vessels',
  'drugs',
  'money',
  'infrastructure',
  'other-materiel',
] as const

export const Category = z
  .enum([...PEOPLE_CATEGORIES, ...MATERIEL_CATEGORIES])
  .describe(
    'Who or what is counted. People: civilian, state-forces (army, police, militias on the state’s side), non-state-armed (rebels, militants, gunmen, in the text’s words, without endorsing them), mixed, unknown-people. The rest is materiel.',
  )
export type Category = z.infer<typeof Category>

export const Attribute = z
  .enum(['children', 'women', 'journalists', 'aid-workers', 'peacekeepers', 'foreign', 'commander', 'named-person'])
  .describe('What the report says of the people counted.')
export type Attribute = z.infer<typeof Attribute>

/** The group a figure counts. */
export const Counted = z
  .strictObject({
    text: z
      .string()
      .nullable()
      .describe('The group in the report’s words, without quantity or determiner; null when elided.'),
    span: Position.nullable().describe('Where those words stand; null when elided.'),
    category: Category,
    actorId: z.string().nullable().describe('Actor registry id of the group’s side; null when the text names none.'),
    attributes: z.array(Attribute).describe('Attributes of the people counted, each at most once.'),
  })
  .describe('Who or what the figure counts.')
export type Counted = DeepReadonly<z.infer<typeof Counted>>
