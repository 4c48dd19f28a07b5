import type { Category, Measure } from '@reportedly/schema'
import { FLYING, HELPERS, PEACEKEEPERS } from '../en/harmless.ts'
import type { Outcome } from './could-have-done.ts'
import { HARM } from './harm.ts'
import type { ActingParty } from './tell-parties.ts'

const TAKEN: ReadonlySet<Measure> = new Set<Measure>(['seized', 'captured', 'abducted', 'freed'])
const PEACEFUL: ReadonlySet<Category> = new Set<Category>(['civilian', 'unknown-people'])

/**
 * Whether nobody would lay such an outcome to such a party, where the words of the outcome name none: rescuers harm nobody,
 * peacekeepers none but fighters, and what flies takes nobody and nothing on the ground.
 */
export const isAbsurd = ({ actor: { text } }: ActingParty, { measure, category }: Outcome): boolean =>
  (HARM.has(measure) && (HELPERS.test(text) || (PEACEFUL.has(category) && PEACEKEEPERS.test(text)))) ||
  (TAKEN.has(measure) && FLYING.test(text))
