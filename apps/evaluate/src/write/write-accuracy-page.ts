import type { CorpusScore } from '../corpus/measure-corpus.ts'
import { UNSEEN } from '../gold/gold-sets.ts'
import { FIELDS } from '../score/fields.ts'
import { tableCorpus } from './corpus-table.ts'
import { type ScoredSet, type Table, tableFigures, tableMeasures, tablePhenomena } from './score-tables.ts'
import { writeMarkdownTable } from './write-markdown-table.ts'

const draw = ({ head, rows }: Table): string => writeMarkdownTable(head, rows)

const GOLD = `- \`unseen\`: full reports annotated without sight of the parser and measured only. No rule was written on its mistakes: these are the figures to quote.
- \`unseen-4\` and \`unseen-5\`: the same, later, in the ordinary language of eight well-known kinds of outlet each.
- \`fresh\`: passages annotated before any parser saw them, in voices and genres the rules were not written on. Some rules have since been written with its mistakes in view, so that its figures flatter.
- \`fresh-2\`: full reports written and annotated together with those of \`unseen\`, every other one of them set aside for learning.
- \`fresh-3\`: further full reports, annotated by reading before any parser saw them, and then used for learning.
- \`fresh-4\`, \`fresh-5\`, \`fresh-6\`, \`fresh-7\`, \`fresh-8\`, \`fresh-9\` and \`fresh-10\`: the same once more each, for other outlets and conflicts.
- \`fresh-11\`: the same, in language on purpose farther from what the rules were written on; measured only at first, as \`unseen-2\`, and freed for learning afterwards.
- \`fresh-12\`: the same in ordinary language; measured only at first, as \`unseen-3\`.
- \`phenomena\`: texts of one to three sentences, each for something that reports do with figures.
- \`sahel\`: the briefs of the example corpus; see "Many reports" below.
- \`passages\`: the longer passages the rules were written on, together and in their four parts. What they show is how well the rules fit what their authors saw.

All of it was written for this project; where it comes from and how it was annotated stands in [the gold's own page](../apps/evaluate/gold/README.md).`

const CLAIMS = `A claim of the gold is **found** when a claim with the same measure and the same bounds was read from its text; "neutralised" passes for "killed" and the other way round. Each claim is paired once, first those that count the same group, then the rest.

- **Precision**: of the claims read, the share that the gold has. **Recall**: of the claims of the gold, the share that was found. **F1**: their harmonic mean.
- **Texts fully right**: every claim found and no other.
- The rows below are shares of the claims found, of those that the field applies to:`

const HAPPENINGS = `- **Happenings**: over every two found claims of one text, whether they are about the same happening: precision of those put together, recall of those that belong together.`

const CORPUS = `The briefs of [the example corpus](../seeds/README.md) are read by the parser, put together into events and traced to their origins, and estimates are made of them, from the text to the last figure: what the parser misses is missing here too. The claims of the gold are found as above.

- **Events**: B³ over the claims of the gold. Precision: of the claims put into one event with a claim, the share that belongs to its event. Recall: of the claims that belong to its event, the share that was put with it; 0 for a claim that was not found.
- **Origins**: over every two claims of one event of the gold, whether they go back to one announcement of one speaker, as the \`origin_key\` of the facts has it; **of one figure** compares the claims of one measure and category alone: whether two reports of a figure confirm each other. **A speaker each** compares speakers, whatever each said and when, which is what estimates count origins by.
- **Estimates exact**: low, best and high are all right, for every event, measure, category, policy and table of vague words of the gold; the event is the one that holds most of the claims.`

const fieldList = (): string => FIELDS.map(({ name, meaning }) => `  - **${name}**: ${meaning}.`).join('\n')

const phenomenaPart = (set: ScoredSet): string => {
  const wrong = tablePhenomena(set)
  const all = set.score.phenomena.size
  const summary = `${all - wrong.rows.length} of ${all} phenomena are right in every text.`
  return wrong.rows.length === 0 ? summary : `${summary} The others:\n\n${draw(wrong)}`
}

/** Writes docs/accuracy.md: the figures, what each means, and on which gold they were measured. */
export const writeAccuracyPage = (sets: readonly ScoredSet[], corpus: CorpusScore): string => {
  const measures = sets
    .filter(({ name }) => UNSEEN.includes(name) || name === 'fresh' || name === 'passages')
    .map((set) => `### On \`${set.name}\`\n\n${draw(tableMeasures(set))}`)
  const phenomena = sets.filter(({ score }) => score.phenomena.size > 0).map(phenomenaPart)
  return `${[
    '# Accuracy',
    'How well the parser reads texts whose claims are known. `npm run evaluate` measures it and writes this page; a test fails when a figure drops below the committed one.',
    '## The figures',
    draw(tableFigures(sets)),
    '## The gold',
    GOLD,
    '## What the figures mean',
    `${CLAIMS}\n${fieldList()}\n${HAPPENINGS}`,
    '## By measure',
    ...measures,
    '## By phenomenon',
    'A phenomenon is right in a text when the text is fully right.',
    ...phenomena,
    '## Many reports',
    CORPUS,
    draw(tableCorpus(corpus)),
  ].join('\n\n')}\n`
}
