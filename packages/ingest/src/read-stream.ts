import { chooseFormat, READABLE_ENDINGS } from './choose-format.ts'
import { explainFailure } from './explain-failure.ts'
import { type Ingested, tellProblem } from './ingested.ts'
import { readJsonLines } from './read-json-lines.ts'
import { readWhole } from './read-whole.ts'

/**
 * Reads a stream of bytes by the ending of its file’s name, wherever it comes from; whatever breaks it off half-way comes
 * out as a problem.
 */
export async function* readStream(
  path: string,
  open: () => AsyncIterable<Uint8Array>,
  retrievedAt: string,
): AsyncGenerator<Ingested> {
  const format = chooseFormat(path)
  if (!format) return yield tellProblem(path, null, `cannot read this kind of file: expected ${READABLE_ENDINGS}`)
  try {
    if (format.kind === 'lines') yield* readJsonLines(path, open(), retrievedAt)
    else yield await readWhole(path, open(), (text) => format.read(path, text, retrievedAt))
  } catch (error) {
    yield tellProblem(path, null, explainFailure(error))
  }
}
