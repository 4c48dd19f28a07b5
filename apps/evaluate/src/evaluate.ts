import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readCommittedFigures, writeCommittedFigures } from './figures/committed-figures.ts'
import { findDrops, writeDrop } from './figures/find-drops.ts'
import { type Accuracy, measureAccuracy } from './measure-accuracy.ts'
import { tableCorpus } from './write/corpus-table.ts'
import { tableFigures, tableMeasuresBySet, tablePhenomena, type Table } from './write/score-tables.ts'
import { FIELDS } from './score/fields.ts'
import { selectTexts } from './select-texts.ts'
import { writeAccuracyPage } from './write/write-accuracy-page.ts'
import { writeCorpusDetails } from './write/write-corpus-details.ts'
import { writeDetails } from './write/write-details.ts'
import { writePlainTable } from './write/write-plain-table.ts'

const PAGE = new URL('../../../docs/accuracy.md', import.meta.url)

const USAGE = `usage: npm run evaluate                 measure, print, and write docs/accuracy.md and accuracy.json
       npm run evaluate -- --check      exit 1 naming every figure below the committed one; write nothing
       npm run evaluate -- --verbose    list what was missed, extra and wrong in every text; write nothing
       npm run evaluate NAME …          the same for these texts (F001, in full) or sets (fresh)
       npm run evaluate corpus          what goes wrong when the reports of the corpus are put together
       npm run evaluate -- --field NAME the mistakes of one field ("place") alone
`

const print = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

const draw = ({ head, rows }: Table): string => writePlainTable([head, ...rows])

const printFigures = ({ sets, corpus }: Accuracy): void => {
  const phenomena = sets.filter(({ score }) => score.phenomena.size > 0).map(tablePhenomena)
  print([tableFigures(sets), tableMeasuresBySet(sets), ...phenomena, tableCorpus(corpus)].map(draw).join('\n\n'))
}

const printDrops = ({ figures }: Accuracy): number => {
  const drops = findDrops(readCommittedFigures(), figures)
  for (const drop of drops) process.stderr.write(`${writeDrop(drop)}\n`)
  if (drops.length === 0) print('no figure is below the committed one')
  return drops.length === 0 ? 0 : 1
}

const printDetails = ({ sets, corpus }: Accuracy, names: readonly string[], field: string | null): number => {
  const ofTexts = names.filter((name) => name !== 'corpus')
  if (ofTexts.length < names.length) print(`${writeCorpusDetails(corpus.made)}\n`)
  if (ofTexts.length === 0 && names.length > 0) return 0
  const { selected, unknown } = selectTexts(sets, ofTexts)
  for (const name of unknown) process.stderr.write(`${name}: neither a text nor a set of the gold\n`)
  for (const { score, byName } of selected) {
    const details = writeDetails(score, { everything: byName && field === null, field })
    if (details !== null) print(`${details}\n`)
  }
  return unknown.length === 0 ? 0 : 2
}

const checkField = (field: string | undefined): void => {
  if (field === undefined || FIELDS.some(({ name }) => name === field)) return
  throw new Error(`--field ${field}: no such field; there are ${FIELDS.map(({ name }) => `"${name}"`).join(', ')}`)
}

const readArguments = () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      check: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
      field: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  checkField(values.field)
  return { ...values, names: positionals }
}

const run = async ({ check, verbose, field, help, names }: ReturnType<typeof readArguments>): Promise<number> => {
  if (help) {
    print(USAGE)
    return 0
  }
  const accuracy = await measureAccuracy()
  for (const failure of accuracy.failures) process.stderr.write(`${failure}\n`)
  if (check) return printDrops(accuracy)
  if (verbose || field !== undefined || names.length > 0) return printDetails(accuracy, names, field ?? null)
  printFigures(accuracy)
  writeCommittedFigures(accuracy.figures)
  writeFileSync(PAGE, writeAccuracyPage(accuracy.sets, accuracy.corpus))
  return accuracy.failures.length === 0 ? 0 : 1
}

try {
  process.exitCode = await run(readArguments())
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}
