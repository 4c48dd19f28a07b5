import { explainFailure } from './explain-failure.ts'
import { type Ingested, tellProblem } from './ingested.ts'
import { readJsonLines } from './read-json-lines.ts'
import { readText } from './read-text.ts'
import { readWhole } from './read-whole.ts'

const PATH = '-'
const OPENING_BRACE = 0x7b
/** Tab, line feed, carriage return, space, and the bytes of a byte order mark. */
const BLANKS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf])

async function* startWith(first: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* first
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

/** Takes chunks until one holds something that is not blank, and gives them back with the rest behind them. */
const peek = async (chunks: AsyncIterable<Uint8Array>) => {
  const rest = chunks[Symbol.asyncIterator]()
  const taken: Uint8Array[] = []
  for (let next = await rest.next(); !next.done; next = await rest.next()) {
    taken.push(next.value)
    const first = next.value.find((byte) => !BLANKS.has(byte))
    if (first !== undefined) return { first, all: startWith(taken, rest) }
  }
  return { first: null, all: startWith(taken, rest) }
}

/** Reads standard input: JSON Lines when its first character that is not blank is "{", else one plain text. */
export async function* readStandardInput(
  input: AsyncIterable<Uint8Array> | undefined,
  retrievedAt: string,
): AsyncGenerator<Ingested> {
  if (!input) return yield tellProblem(PATH, null, 'there is no standard input to read')
  try {
    const { first, all } = await peek(input)
    if (first === OPENING_BRACE) yield* readJsonLines(PATH, all, retrievedAt)
    else yield await readWhole(PATH, all, (text) => readText(PATH, text, retrievedAt))
  } catch (error) {
    yield tellProblem(PATH, null, explainFailure(error))
  }
}
