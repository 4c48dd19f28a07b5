import { z } from 'zod'

/** The version of the record shapes in this package; every record carries it, and `migrate` brings older ones up to it. */
export const SCHEMA_VERSION = 3

export const SchemaVersion = z
  .literal(SCHEMA_VERSION)
  .describe('Version of the record shape. Raised when a field changes meaning; `migrate` reads older ones.')
