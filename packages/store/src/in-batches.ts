/** Rows of one INSERT: few enough for the 32,766 parameters that SQLite allows, many enough to be fast. */
const BATCH = 500

/** Cuts rows into batches that one statement each can insert. */
export const inBatches = <Row>(rows: readonly Row[]): readonly (readonly Row[])[] =>
  Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, at) => rows.slice(at * BATCH, (at + 1) * BATCH))
