import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

const createTables = async (db: Kysely<unknown>): Promise<void> => {
  const { schema } = db
  await schema
    .createTable('reports')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('content_hash', 'text', (column) => column.notNull().unique())
    .addColumn('published_at', 'text')
    .addColumn('document', 'text', (column) => column.notNull())
    .execute()
  await schema
    .createTable('claims')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('report_id', 'text', (column) => column.notNull().references('reports.id'))
    .addColumn('measure', 'text', (column) => column.notNull())
    .addColumn('category', 'text', (column) => column.notNull())
    .addColumn('start_offset', 'integer', (column) => column.notNull())
    .addColumn('end_offset', 'integer', (column) => column.notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .execute()
  await schema
    .createTable('events')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .execute()
  await schema
    .createTable('event_claims')
    .addColumn('event_id', 'text', (column) => column.notNull().references('events.id'))
    .addColumn('claim_id', 'text', (column) => column.notNull().references('claims.id'))
    .addPrimaryKeyConstraint('event_claims_key', ['event_id', 'claim_id'])
    .execute()
}

const createIndexes = async ({ schema }: Kysely<unknown>): Promise<void> => {
  await schema.createIndex('reports_by_date').on('reports').columns(['published_at', 'id']).execute()
  await schema.createIndex('claims_by_report').on('claims').columns(['report_id', 'start_offset']).execute()
  await schema.createIndex('claims_by_measure').on('claims').columns(['measure', 'category']).execute()
  await schema.createIndex('events_by_position').on('events').column('position').execute()
  await schema.createIndex('event_claims_by_claim').on('event_claims').column('claim_id').execute()
}

const createSources = async ({ schema }: Kysely<unknown>): Promise<void> => {
  await schema
    .createTable('sources')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('known', 'integer', (column) => column.notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .execute()
}

/** Every step from an empty database to today's tables, in the order of its name; a step once released never changes. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-records': {
    up: async (db) => {
      await createTables(db)
      await createIndexes(db)
    },
  },
  '0002-sources': { up: createSources },
}
