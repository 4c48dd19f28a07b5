import fc from 'fast-check'
import { expect, test } from 'vitest'
import { speaker } from '@reportedly/schema/made-up'
import { type MadeUpTelling, tell } from './copied-reports.fixture.ts'
import { type Origin, traceOrigins } from './trace-origins.ts'

const LEAD = 'At least 14 farmers were killed on Monday when gunmen on motorbikes attacked a market near Orva'
const army = speaker('Red Army', { kind: 'military' })
const rebels = speaker('Blue Front', { kind: 'armed-group' })
const residents = speaker('residents', { kind: 'witness' })

const trace = (...told: readonly MadeUpTelling[]): readonly Origin[] =>
  traceOrigins(
    told.flatMap(({ claims }) => claims),
    told.map(({ report }) => report),
  )

test('outlets that print one sentence in their own voice are one origin', () => {
  const origins = trace(
    tell('r1', 'Morning Post', [{ sentence: `${LEAD}.`, killed: 14 }]),
    tell('r2', 'Evening Post', [{ sentence: `${LEAD.replace('14', '15')}, reports say.`, killed: 15 }]),
  )
  expect(origins).toMatchObject([{ why: 'same-text', kind: 'outlet' }])
})

test('outlets that tell of one attack in words of their own are two origins', () => {
  const own = 'Gunmen riding motorbikes shot dead 14 farmers at a market outside Orva on Monday.'
  const told = [
    tell('r1', 'Morning Post', [{ sentence: `${LEAD}.`, killed: 14 }]),
    tell('r2', 'Evening Post', [{ sentence: own, killed: 14 }]),
  ]
  expect(trace(...told)).toHaveLength(2)
})

test('a copied sentence that leaves its speaker out goes back to the speaker', () => {
  const origins = trace(
    tell('r1', 'Morning Post', [{ sentence: `${LEAD}, the army said.`, killed: 14, by: army }]),
    tell('r2', 'Evening Post', [{ sentence: `${LEAD}.`, killed: 14 }]),
  )
  expect(origins).toMatchObject([{ name: 'Red Army', why: 'same-text', followed: [{ by: 'copy' }] }])
})

test('unnamed speakers of near-copies are one, those of two texts are two', () => {
  const copies = trace(
    tell('r1', 'Morning Post', [{ sentence: `${LEAD}, residents said.`, killed: 14, by: residents }]),
    tell('r2', 'Evening Post', [{ sentence: `${LEAD}, said residents.`, killed: 14, by: residents }]),
  )
  expect(copies).toHaveLength(1)
  const own = trace(
    tell('r1', 'Morning Post', [{ sentence: `${LEAD}, residents said.`, killed: 14, by: residents }]),
    tell('r2', 'Evening Post', [{ sentence: 'Residents spoke of 14 dead in Orva.', killed: 14, by: residents }]),
  )
  expect(own).toHaveLength(2)
})

test('speakers with names stay apart, even in one sentence word for word', () => {
  const told = [
    tell('r1', 'Morning Post', [{ sentence: `${LEAD}, it said.`, killed: 14, by: army }]),
    tell('r2', 'Evening Post', [{ sentence: `${LEAD}, it said.`, killed: 14, by: rebels }]),
  ]
  expect(trace(...told).map(({ name }) => name)).toEqual(expect.arrayContaining(['Red Army', 'Blue Front']))
})

test('short sentences of a copied report are one origin too', () => {
  const filler =
    'The market, the largest of the district, opens every Monday and draws traders from both banks of the river, ' +
    'many of whom had crossed before dawn with cattle, millet and cloth, as they have done for as long as anyone recalls.'
  const report = (id: string, publisher: string) =>
    tell(id, publisher, [
      { sentence: filler, killed: 0 },
      { sentence: 'Five died.', killed: 5 },
    ])
  expect(trace(report('r1', 'Morning Post'), report('r2', 'Evening Post'))).toHaveLength(1)
})

const sentence = fc.record({
  sentence: fc.constantFrom(
    `${LEAD}.`,
    `${LEAD}, the army said.`,
    `${LEAD}, residents said.`,
    'A second blast at the bus station of Orva later that day left 14 more people dead, among them two nurses.',
    'It left 14 dead.',
  ),
  killed: fc.constantFrom(14, 15),
  by: fc.constantFrom(army, rebels, residents, speaker('Morning Post', { kind: 'news-outlet' }), undefined),
})
const tellings = fc
  .array(fc.tuple(fc.constantFrom('Morning Post', 'Evening Post', 'The Wire'), fc.array(sentence, { maxLength: 3 })), {
    maxLength: 7,
  })
  .map((all) =>
    all.map(([publisher, told], at) =>
      tell(
        `r${at}`,
        publisher,
        told
          .filter((each, index) => told.findIndex((other) => other.sentence === each.sentence) === index)
          .map(({ by, ...each }) => (by === undefined ? each : { ...each, by })),
      ),
    ),
  )

test('the order of reports does not matter, and every claim has one origin', () => {
  fc.assert(
    fc.property(tellings, (told) => {
      const origins = trace(...told)
      expect(trace(...told.toReversed())).toEqual(origins)
      const ids = told.flatMap(({ claims }) => claims.map(({ id }) => id))
      expect(origins.flatMap(({ claimIds }) => claimIds).toSorted()).toEqual(ids.toSorted())
    }),
  )
})

test('another claim of a known origin never raises the number of origins', () => {
  fc.assert(
    fc.property(tellings, fc.nat(), (told, pick) => {
      const added = told[pick % Math.max(told.length, 1)]
      fc.pre(added !== undefined)
      const before = trace(...told.filter((each) => each !== added))
      const known = new Set(before.map(({ id }) => id))
      const after = trace(...told)
      const own = new Set(added.claims.map(({ id }) => id))
      const ofAdded = after.filter(({ claimIds }) => claimIds.some((id) => own.has(id)))
      const unknown = ofAdded.filter(({ id }) => !known.has(id))
      expect(after.length).toBeLessThanOrEqual(before.length + unknown.length)
    }),
    { numRuns: 300 },
  )
})

test('two independent speakers with names are never joined', () => {
  fc.assert(
    fc.property(tellings, (told) => {
      const claims = new Map(told.flatMap((each) => each.claims.map((claim) => [claim.id, claim] as const)))
      for (const { claimIds } of trace(...told)) {
        const named = claimIds.flatMap((id) => claims.get(id)?.attribution.slice(0, -1) ?? [])
        const parties = named.filter(({ kind }) => kind === 'military' || kind === 'armed-group')
        expect(new Set(parties.map(({ name }) => name)).size).toBeLessThanOrEqual(1)
      }
    }),
    { numRuns: 300 },
  )
})

test('saying once more what was said, in a report of its own, never raises the number of origins', () => {
  fc.assert(
    fc.property(tellings, fc.nat(), (told, pick) => {
      const repeated = told[pick % Math.max(told.length, 1)]
      fc.pre(repeated !== undefined)
      const report = { ...repeated.report, id: 'again' }
      const claims = repeated.claims.map((claim) => ({ ...claim, id: `again ${claim.id}`, reportId: 'again' }))
      expect(trace(...told, { report, claims }).length).toBeLessThanOrEqual(trace(...told).length)
    }),
    { numRuns: 300 },
  )
})
