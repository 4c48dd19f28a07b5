import { createReadStream } from 'node:fs'
import { chooseFormat, READABLE_ENDINGS } from './choose-format.ts'
import { explainFailure } from './explain-failure.ts'
import { type Ingested, tellProblem } from './ingested.ts'
import { readJsonLines } from './read-json-lines.ts'
import { readWhole } from './read-whole.ts'

const CHUNK = 256 * 1024

/** Reads a file by its ending; whatever the file system refuses, even half-way, comes out as a problem. */
export async function* readFile(path: string, retrievedAt: string): AsyncGenerator<Ingested> {
  const format = chooseFormat(path)
  if (!format) return yield tellProblem(path, null, `cannot read this kind of file: expected ${READABLE_ENDINGS}`)
  const chunks = createReadStream(path, { highWaterMark: CHUNK })
  try {
    if (format.kind === 'lines') yield* readJsonLines(path, chunks, retrievedAt)
    else yield await readWhole(path, chunks, (text) => format.read(path, text, retrievedAt))
  } catch (error) {
    yield tellProblem(path, null, explainFailure(error))
  }
}
