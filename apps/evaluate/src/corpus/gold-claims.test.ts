import { expect, test } from 'vitest'
import { writeGoldClaims } from './gold-claims.ts'
import { measureGiven } from './measure-corpus.ts'
import { readBriefs } from './read-briefs.ts'
import { readCorpusGold } from './read-corpus-gold.ts'

const gold = readCorpusGold()
const briefs = await readBriefs()

test('every claim of the gold stands where its brief has the quotation', () => {
  const texts = new Map([...briefs.values()].map(({ id, text }) => [id, text]))
  for (const { claim } of writeGoldClaims(gold, briefs)) {
    const { position, quote } = claim?.evidence ?? {}
    expect(texts.get(claim?.reportId ?? '')?.slice(position?.start, position?.end)).toBe(quote?.exact)
  }
})

test('of the claims of the gold, the events of the corpus are made', () => {
  const { events } = measureGiven(gold, briefs)
  expect(events.precision).toBe(1)
  expect(events.f1).toBeGreaterThanOrEqual(0.95)
})

test('of the claims of the gold, the speakers that they go back to are told apart', () => {
  const { precision, recall } = measureGiven(gold, briefs).origins.ofSpeaker
  expect((2 * precision.right) / (precision.of + recall.of)).toBeGreaterThanOrEqual(0.95)
})
