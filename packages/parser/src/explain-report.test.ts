import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText, fieldText } from './arbitraries.ts'
import { explainReport } from './explain-report.ts'
import type { Explanation, Words } from './explanation.ts'
import { readReport, type ReportInput } from './read-report.ts'

const reportOf = (text: string): ReportInput => ({ id: 'r1', title: null, text, publishedAt: null, publisher: null })

const explain = (text: string): Explanation => explainReport(reportOf(text))

const wordsIn = ({ sentences }: Explanation): readonly Words[] =>
  sentences.flatMap(({ masks, figures, groups, places, times, verbs, frames, speech, claims, ...sentence }) => [
    sentence,
    ...[masks, figures, groups, places, times, verbs, frames, speech].flat(),
    ...claims.map(({ evidence }) => ({ ...evidence.position, text: evidence.quote.exact })),
  ])

const EXAMPLE =
  'The army said at least 12 gunmen, aged 20 to 30, were killed by troops near Gao on 5 May 2024. It said two soldiers were wounded.'

test('tells for one sentence what each room found and which rule found it', () => {
  const [sentence] = explain(EXAMPLE).sentences
  expect(sentence?.masks.map(({ text, rule }) => [text, rule])).toEqual([
    ['aged 20 to 30', 'masks/aged'],
    ['5 May 2024', 'masks/date'],
  ])
  expect(sentence?.figures).toMatchObject([
    { text: 'at least 12', low: 12, high: null, qualifier: 'at-least', unit: null, rule: 'quantities/at-least' },
  ])
  expect(sentence?.groups).toContainEqual(
    expect.objectContaining({ class: 'non-state-armed', figure: 'at least 12' }) as unknown,
  )
  expect(sentence?.places).toMatchObject([{ near: true, resolved: { name: 'Gao' } }])
  expect(sentence?.times).toMatchObject([{ from: '2024-05-05', until: '2024-05-05', kind: 'day' }])
  expect(sentence?.verbs.map(({ lemma, passive }) => [lemma, passive])).toEqual([
    ['say', false],
    ['kill', true],
  ])
  expect(sentence?.frames).toMatchObject([
    {
      measure: 'killed',
      predicate: 'were killed',
      heldResponsible: ['troops'],
      rule: 'frames/verb',
      speakers: [{ name: 'army', verb: 'say', inherited: false }],
      modality: 'asserted',
    },
  ])
  expect(sentence?.speech).toMatchObject([{ text: 'said', speaker: 'army', side: 'behind', denial: false }])
})

test('gives the second sentence its own findings, and the speaker it takes over', () => {
  const [, second] = explain(EXAMPLE).sentences
  expect(second?.speech).toMatchObject([{ speaker: null, refersBack: true }])
  expect(second?.frames).toMatchObject([{ measure: 'injured', speakers: [{ name: 'army', inherited: true }] }])
  expect(second?.claims).toMatchObject([{ measure: 'injured', quantity: { low: 2 } }])
})

test('says of what a figure is a part and which one it replaces', () => {
  const [parts] = explain('At least 21 civilians, including 11 children, were killed.').sentences
  expect(parts?.frames.map(({ partOf }) => partOf)).toEqual([null, 'At least 21 civilians'])
  const [toll] = explain('The death toll rose to 57 from 49.').sentences
  expect(toll?.frames.filter(({ revises }) => revises !== null)).toMatchObject([{ text: '57', revises: '49' }])
})

test('leads from a figure that is only said again to the claim it belongs to', () => {
  const { sentences } = explain('Attack kills 12 villagers\n\nThe mayor said 12 villagers were killed.')
  const [headline, body] = sentences
  expect(headline?.claims).toEqual([])
  expect(headline?.frames.map(({ claimId }) => claimId)).toEqual(body?.claims.map(({ id }) => id))
})

test('has nothing to tell of an empty text', () => {
  expect(explain('')).toEqual({ reportId: 'r1', sentences: [] })
})

test('names a rule for every mask, figure, frame and claim, whatever the text', () => {
  const name = /^(masks|quantities|frames)\/[a-z-]+$/
  fc.assert(
    fc.property(fieldText, (text) => {
      for (const { masks, figures, frames, claims } of explain(text).sentences) {
        for (const { rule } of [...masks, ...figures, ...frames, ...claims.map(({ evidence }) => evidence)])
          expect(rule).toMatch(name)
      }
    }),
  )
})

test('quotes the text at the offsets it gives, whatever the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { start, end, text: words } of wordsIn(explain(text))) {
        expect(text.slice(start, end)).toBe(words)
        expect(words).not.toBe('')
      }
    }),
  )
})

test('shows every claim that reading the report gives, once, and a claim for every frame', () => {
  fc.assert(
    fc.property(fieldText, (text) => {
      const { sentences } = explain(text)
      const claims = sentences.flatMap((sentence) => sentence.claims)
      expect(claims).toEqual(readReport(reportOf(text)).claims)
      const ids = new Set<string | null>(claims.map(({ id }) => id))
      for (const { claimId } of sentences.flatMap(({ frames }) => frames)) expect(ids).toContain(claimId)
    }),
  )
})
