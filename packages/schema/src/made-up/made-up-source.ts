import { SCHEMA_VERSION } from '../schema-version.ts'
import type { Source } from '../source.ts'

/** A source of which no more is known than its name, but for what is given. */
export const madeUpSource = (id: string, given: Partial<Source> = {}): Source => ({
  schemaVersion: SCHEMA_VERSION,
  id,
  name: id,
  aliases: [],
  kind: 'unknown',
  stake: { position: 'unknown', actor: null },
  reliability: null,
  basis: null,
  ...given,
})
