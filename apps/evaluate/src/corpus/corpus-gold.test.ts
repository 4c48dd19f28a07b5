import { expect, test } from 'vitest'
import type { CorpusClaim } from './corpus-gold.ts'
import { readBriefs } from './read-briefs.ts'
import { readCorpusGold } from './read-corpus-gold.ts'

const gold = readCorpusGold()
const briefs = await readBriefs()
const facts = new Map(gold.facts.map((fact) => [fact.id, fact]))
const claims = gold.briefs.flatMap(({ id, claims: own }) =>
  own.map((claim, index) => ({ at: `${id}/${index}`, claim, own })),
)

/** The figure as the table of facts writes it: there "more than 20" has the bound 20, and a vague word none. */
const asFact = ({ low, high, qualifier }: CorpusClaim) => ({
  low: qualifier === 'more-than' && low !== null ? low - 1 : low,
  high,
})

test('every brief has gold, and every gold a brief with the same text, title and day', () => {
  expect(gold.briefs.map(({ brief }) => brief).toSorted()).toEqual([...briefs.keys()].toSorted())
  gold.texts.forEach(({ text, title, publishedAt }, index) => {
    const report = briefs.get(gold.briefs[index]?.brief ?? '')
    expect([report?.text.trim(), report?.title, report?.publishedAt]).toEqual([text, title, publishedAt])
  })
})

test('every brief is published by this project and has the address of the page it sums up', () => {
  for (const [name, { publisher, url }] of briefs)
    expect({ name, publisher, url: url === null ? null : 'given' }).toEqual({
      name,
      publisher: 'Reportedly',
      url: 'given',
    })
})

test('every brief has 60 to 160 words', () => {
  const lengths = [...briefs].map(([name, { text }]) => [name, text.trim().split(/\s+/).length] as const)
  expect(lengths.filter(([, words]) => words < 60 || words > 160)).toEqual([])
})

test('every claim rests on facts of the page it is about, of its event and origin', () => {
  gold.briefs.forEach(({ brief, claims: own }) => {
    for (const { rows, originKey } of own)
      for (const row of rows)
        expect([facts.get(row)?.url, facts.get(row)?.origin_key], `${brief} ${row}`).toEqual([
          briefs.get(brief)?.url,
          originKey,
        ])
  })
})

test('every figure is that of its facts; a part spelled out in one of them has none of its own', () => {
  for (const { at, claim, own } of claims) {
    const whole = claim.subsetOf === null ? undefined : own[claim.subsetOf]
    if (whole !== undefined && whole.rows.join() === claim.rows.join()) continue
    for (const row of claim.rows) expect({ at, ...facts.get(row)?.figure }).toMatchObject({ at, ...asFact(claim) })
  }
})

test('nothing that is marked as doubtful or garbled is used', () => {
  expect(gold.facts.filter(({ status }) => /doubtful|garbled/.test(status))).toEqual([])
})

test('every row of facts is used, and by one brief alone', () => {
  const users = Map.groupBy(
    gold.briefs.flatMap(({ id, claims: own }) => own.flatMap(({ rows }) => rows.map((row) => ({ row, id })))),
    ({ row }) => row,
  )
  expect([...users.keys()].toSorted()).toEqual([...facts.keys()].toSorted())
  expect([...users].filter(([, uses]) => new Set(uses.map(({ id }) => id)).size > 1)).toEqual([])
})

test('the origins are those of the claims', () => {
  const listed = gold.origins.flatMap(({ eventKey, originKey, claims: own }) =>
    own.map((at) => [at, eventKey, originKey].join(' ')),
  )
  expect(listed.toSorted()).toEqual(
    claims.map(({ at, claim }) => [at, claim.eventKey, claim.originKey].join(' ')).toSorted(),
  )
})

test('claims and estimates are about the events listed, and each event has some', () => {
  const keys = gold.events.map(({ eventKey }) => eventKey)
  expect(new Set(claims.map(({ claim }) => claim.eventKey))).toEqual(new Set(keys))
  expect(new Set(gold.estimates.map(({ eventKey }) => eventKey))).toEqual(new Set(keys))
})

test('no estimate counts more origins than its event has', () => {
  for (const { eventKey, originCount } of gold.estimates)
    expect(originCount).toBeLessThanOrEqual(gold.origins.filter((origin) => origin.eventKey === eventKey).length)
})
