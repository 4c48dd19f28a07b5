import type { Claim, Event } from '@reportedly/schema'
import { Event as EventRecord } from '@reportedly/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { madeUpClaims } from '../made-up-claims.arbitrary.ts'
import { days, exactly, group, madeUpClaim, madeUpReport, parties, town } from '@reportedly/schema/made-up'
import { clusterEvents } from './cluster-events.ts'

const ashford = { place: town('Ashford'), time: days('2025-05-10') }
const reds = { actor: parties('the Reds') }
const reports = ['r1', 'r2', 'r3', 'r4'].map((id) => madeUpReport(id, { publishedAt: '2025-05-11' }))
const shuffled = <Value>(values: readonly Value[]) =>
  fc.shuffledSubarray([...values], { minLength: values.length, maxLength: values.length })
const grouping = (claims: readonly Claim[], from = reports): readonly (readonly string[])[] =>
  clusterEvents(claims, from).map(({ reportIds }) => reportIds)

test('tells the incidents of one report apart, even in one place on one day', () => {
  const claims = [madeUpClaim(ashford), madeUpClaim({ ...ashford, incident: 1, at: 100 })]
  expect(clusterEvents(claims, reports)).toHaveLength(2)
})

test('joins tellings of two reports that agree on place, day and group', () => {
  const claims = [madeUpClaim(ashford), madeUpClaim({ ...ashford, reportId: 'r2', quantity: exactly(7) })]
  expect(grouping(claims)).toEqual([['r1', 'r2']])
})

test('never joins on a shared figure alone', () => {
  const figure = { quantity: exactly(47) }
  expect(grouping([madeUpClaim(figure), madeUpClaim({ ...figure, reportId: 'r2' })])).toHaveLength(2)
})

test.each([
  [
    'party',
    { ...reds, measure: 'killed', counted: group('civilian') },
    { ...reds, measure: 'seized', counted: group('weapons') },
  ],
  ['group', { measure: 'killed', counted: group('civilian') }, { measure: 'displaced', counted: group('civilian') }],
  [
    'kind of outcome',
    { measure: 'killed', counted: group('civilian') },
    { measure: 'injured', counted: group('state-forces') },
  ],
] as const)('joins tellings of one place and day that share no more than a %s', (_, one, other) => {
  expect(
    grouping([madeUpClaim({ ...ashford, ...one }), madeUpClaim({ ...ashford, ...other, reportId: 'r2' })]),
  ).toEqual([['r1', 'r2']])
})

test('does not join one place and day when neither party nor group nor kind of outcome is shared', () => {
  const seizure = madeUpClaim({ ...ashford, reportId: 'r2', measure: 'seized', counted: group('weapons') })
  expect(grouping([madeUpClaim(ashford), seizure])).toHaveLength(2)
})

test('does not join another day or another place', () => {
  const nextDay = madeUpClaim({ ...ashford, time: days('2025-05-11'), reportId: 'r2' })
  const elsewhere = madeUpClaim({ ...ashford, place: town('Barrow'), reportId: 'r3' })
  const namesake = madeUpClaim({ ...ashford, place: town('Ashford', 'YY'), reportId: 'r4' })
  expect(grouping([madeUpClaim(ashford), nextDay, elsewhere, namesake])).toHaveLength(4)
})

test('lets the figure decide which of two incidents on one day another report means', () => {
  const first = madeUpClaim({ ...ashford, quantity: exactly(3) })
  const second = madeUpClaim({ ...ashford, quantity: exactly(9), incident: 1, at: 100 })
  const retold = madeUpClaim({ ...ashford, quantity: exactly(9), reportId: 'r2' })
  const joined = clusterEvents([first, second, retold], reports).find(({ reportIds }) => reportIds.length === 2)
  expect(joined?.claimIds).toEqual([second.id, retold.id])
})

test('joins a telling without a place to the one happening of that day with its party and outcome', () => {
  const placeless = madeUpClaim({ ...reds, time: ashford.time, reportId: 'r2' })
  expect(grouping([madeUpClaim({ ...ashford, ...reds }), placeless])).toEqual([['r1', 'r2']])
  expect(grouping([madeUpClaim(ashford), { ...placeless, actor: null }])).toHaveLength(2)
})

test('leaves a telling without a place alone when two happenings fit', () => {
  const placeless = madeUpClaim({ ...reds, time: ashford.time, reportId: 'r3' })
  const elsewhere = madeUpClaim({ ...ashford, ...reds, place: town('Barrow'), reportId: 'r2' })
  expect(grouping([madeUpClaim({ ...ashford, ...reds }), elsewhere, placeless])).toHaveLength(3)
})

test('joins an undated telling by party and outcome only when its report came out within days of the happening', () => {
  const undated = madeUpClaim({ ...reds, place: ashford.place, reportId: 'r2' })
  const claims = [madeUpClaim({ ...ashford, ...reds }), undated]
  expect(grouping(claims)).toEqual([['r1', 'r2']])
  expect(grouping(claims, [madeUpReport('r2', { publishedAt: '2025-06-11' })])).toHaveLength(2)
  expect(grouping(claims, [madeUpReport('r2')])).toHaveLength(2)
})

test('takes a stretch of days that holds the day, and a whole country, for caution and not for agreement', () => {
  const stretch = madeUpClaim({ ...ashford, ...reds, time: days('2025-05-09', '2025-05-11'), reportId: 'r2' })
  const country = { ...town('Zedland'), precision: 6 }
  const wide = madeUpClaim({ ...ashford, ...reds, place: country, reportId: 'r3' })
  expect(grouping([madeUpClaim({ ...ashford, ...reds }), stretch, wide])).toEqual([['r1', 'r2', 'r3']])
  expect(grouping([madeUpClaim(ashford), { ...wide, actor: null }])).toHaveLength(2)
  const nextWeek = madeUpClaim({ ...ashford, ...reds, time: days('2025-05-12', '2025-05-18'), reportId: 'r2' })
  expect(grouping([madeUpClaim({ ...ashford, ...reds }), nextWeek])).toHaveLength(2)
})

test('joins tellings that lack the same thing only where what they do tell agrees', () => {
  const placeless = ['r1', 'r2'].map((reportId) => madeUpClaim({ ...reds, time: ashford.time, reportId }))
  expect(grouping(placeless)).toEqual([['r1', 'r2']])
  const undated = ['Ashford', 'Barrow', 'Barrow'].map((name, at) =>
    madeUpClaim({ ...reds, place: town(name), reportId: `r${at + 1}` }),
  )
  expect(grouping(undated)).toEqual([['r1'], ['r2', 'r3']])
})

test('never joins tellings of which neither place nor day is known', () => {
  const claims = ['r1', 'r2'].map((reportId) => madeUpClaim({ ...reds, reportId }))
  expect(grouping(claims)).toHaveLength(2)
})

test('keeps cumulative and background figures with their incident but gives them no say in it', () => {
  const told = { place: town('Barrow'), time: days('2020-01-01'), actor: parties('the Blues'), at: 100 }
  const total = madeUpClaim({ ...told, scope: 'cumulative', quantity: exactly(5000) })
  const earlier = madeUpClaim({ ...told, scope: 'background', at: 200 })
  const [event, ...others] = clusterEvents([total, earlier, madeUpClaim({ ...ashford, ...reds, at: 300 })], reports)
  expect(others).toEqual([])
  expect(event).toMatchObject({ place: { name: 'Ashford' }, time: { start: '2025-05-10' } })
  expect(event?.parties).toEqual([{ name: 'the Reds', actorId: null }])
  expect(event?.claimIds).toHaveLength(3)
})

const inMay = { ...days('2025-05-01', '2025-05-31'), precision: 4 }

test('joins a telling that knows no more than the month to the one happening there in it', () => {
  const vague = madeUpClaim({ ...ashford, time: inMay, reportId: 'r2' })
  expect(grouping([madeUpClaim(ashford), vague])).toEqual([['r1', 'r2']])
  const june = { ...vague, time: { ...days('2025-06-01', '2025-06-30'), precision: 4 } }
  expect(grouping([madeUpClaim(ashford), june])).toHaveLength(2)
  const later = madeUpClaim({ ...ashford, time: days('2025-05-30'), reportId: 'r3' })
  expect(grouping([later, vague])).toHaveLength(2)
})

test('of two happenings of a month a figure of some size tells which is meant, else none is taken', () => {
  const first = madeUpClaim({ ...ashford, quantity: exactly(12) })
  const second = madeUpClaim({ ...ashford, time: days('2025-05-02'), quantity: exactly(4), reportId: 'r2' })
  const telling = (count: number) => madeUpClaim({ ...ashford, time: inMay, quantity: exactly(count), reportId: 'r3' })
  expect(grouping([first, second, telling(12)])).toEqual([['r1', 'r3'], ['r2']])
  expect(grouping([first, second, telling(4)])).toHaveLength(3)
})

test('people whom a report does not divide may be those of another', () => {
  const people = madeUpClaim({ ...ashford, time: inMay, counted: group('unknown-people'), reportId: 'r2' })
  expect(grouping([madeUpClaim(ashford), people])).toEqual([['r1', 'r2']])
  const soldiers = { ...people, counted: group('state-forces') }
  expect(grouping([madeUpClaim(ashford), soldiers])).toHaveLength(2)
})

test('takes a province for another than the next, and any town for one that may lie in it', () => {
  const province = (name: string, reportId: string) =>
    madeUpClaim({ ...ashford, ...reds, place: { ...town(name), precision: 4 }, reportId })
  expect(grouping([madeUpClaim({ ...ashford, ...reds }), province('North', 'r2')])).toEqual([['r1', 'r2']])
  expect(grouping([province('North', 'r1'), province('South', 'r2'), province('North', 'r3')])).toEqual([
    ['r1', 'r3'],
    ['r2'],
  ])
})

test('a town and the province that bears its name may be told of for one another', () => {
  const province = { ...town('Ashford'), precision: 4 }
  const inProvince = madeUpClaim({ place: province, time: ashford.time })
  const thatMonth = madeUpClaim({ place: ashford.place, time: inMay, reportId: 'r2' })
  expect(
    grouping([
      { ...inProvince, ...reds },
      { ...thatMonth, ...reds },
    ]),
  ).toEqual([['r1', 'r2']])
  expect(grouping([inProvince, { ...thatMonth, counted: group('civilian') }])).toHaveLength(2)
  expect(grouping([{ ...inProvince, place: { ...province, country: 'YY' } }, thatMonth])).toHaveLength(2)
})

test('"that month" in a province is a happening of the days before the report alone', () => {
  const province = { ...town('North'), precision: 4 }
  const dated = madeUpClaim({ place: province, time: ashford.time })
  const vague = madeUpClaim({ place: province, time: inMay, quantity: exactly(7), reportId: 'r2' })
  expect(grouping([dated, vague])).toEqual([['r1', 'r2']])
  expect(grouping([dated, vague], [madeUpReport('r2', { publishedAt: '2025-05-20' })])).toHaveLength(2)
  const another = madeUpClaim({ place: province, time: days('2025-05-09'), measure: 'injured', reportId: 'r3' })
  expect(grouping([dated, another, vague])).toHaveLength(3)
})

test('flight belongs to the one happening that can have driven people out', () => {
  const killed = { ...ashford, counted: group('state-forces') }
  const fled = madeUpClaim({
    place: town('Ashford'),
    time: days('2025-05-01', '2025-05-31'),
    reportId: 'r2',
    measure: 'displaced',
  })
  expect(grouping([madeUpClaim(killed), fled])).toEqual([['r1', 'r2']])
  const another = madeUpClaim({ ...killed, time: days('2025-05-03'), reportId: 'r3' })
  expect(grouping([madeUpClaim(killed), fled, another])).toHaveLength(3)
  const freed = { ...fled, measure: 'freed' } as const
  expect(grouping([madeUpClaim(killed), freed])).toHaveLength(2)
})

test('gunmen without a name are no reason to join tellings of two places', () => {
  const gunmen = { actor: parties('gunmen') }
  const wide = madeUpClaim({ ...ashford, ...gunmen, place: { ...town('Zedland'), precision: 6 }, reportId: 'r2' })
  expect(grouping([madeUpClaim({ ...ashford, ...gunmen }), wide])).toHaveLength(2)
})

test('joins what is told in passing to the happening that another report tells of, and nothing to that', () => {
  const passing = madeUpClaim({ ...ashford, ...reds, scope: 'background', reportId: 'r2' })
  const main = madeUpClaim({ ...ashford, ...reds })
  expect(clusterEvents([main, passing], reports)).toMatchObject([{ claimIds: [main.id, passing.id] }])
  expect(clusterEvents([main, passing], reports)[0]?.id).toBe(clusterEvents([main], reports)[0]?.id)
  expect(grouping([{ ...main, scope: 'background' }, passing])).toHaveLength(2)
  expect(grouping([main, { ...passing, scope: 'cumulative' }])).toHaveLength(2)
})

test('names no party whom only its own sentence tells of', () => {
  const [event] = clusterEvents([madeUpClaim({ actor: parties('his men', 'the Reds') })], [madeUpReport('r1')])
  expect(event?.parties.map(({ name }) => name)).toEqual(['the Reds'])
})

test('names parties most often named first', () => {
  const claims = [
    madeUpClaim({ actor: parties('Blues') }),
    madeUpClaim({ actor: parties('the Reds', 'Blues'), at: 100 }),
    madeUpClaim({ actor: parties('Reds'), at: 200 }),
    madeUpClaim({ actor: parties('The REDS'), at: 300 }),
  ]
  expect(clusterEvents(claims, reports)[0]?.parties.map(({ name }) => name)).toEqual(['the Reds', 'Blues'])
})

test('gives no events for no claims', () => {
  expect(clusterEvents([], reports)).toEqual([])
})

test('the order of claims and reports never matters', () => {
  const property = fc.property(
    madeUpClaims.chain((claims) => fc.tuple(fc.constant(claims), shuffled(claims), shuffled(reports))),
    ([claims, otherClaims, otherReports]) => {
      expect(JSON.stringify(clusterEvents(otherClaims, otherReports))).toBe(
        JSON.stringify(clusterEvents(claims, reports)),
      )
    },
  )
  fc.assert(property)
})

test('every claim lands in exactly one event, and every event is a valid record', () => {
  const property = fc.property(madeUpClaims, (claims) => {
    const events = clusterEvents(claims, reports)
    const landed = events.flatMap(({ claimIds }) => claimIds)
    expect(landed.toSorted()).toEqual(claims.map(({ id }) => id).toSorted())
    for (const event of events) expect(EventRecord.parse(event)).toEqual(event)
  })
  fc.assert(property)
})

test('no event ever holds two incidents of one report', () => {
  const incidentsOf = (event: Event, claims: readonly Claim[]) =>
    claims.filter(({ id }) => event.claimIds.includes(id)).map(({ reportId, incident }) => `${reportId} ${incident}`)
  const property = fc.property(madeUpClaims, (claims) => {
    for (const event of clusterEvents(claims, reports)) {
      expect(new Set(incidentsOf(event, claims)).size).toBe(event.reportIds.length)
    }
  })
  fc.assert(property)
})

test('unrelated reports change no event', () => {
  const property = fc.property(madeUpClaims, madeUpClaims, (claims, others) => {
    const unrelated = others.map((claim) => ({
      ...claim,
      id: `x${claim.id}`,
      reportId: `x${claim.reportId}`,
      place: town('Far Away', 'YY'),
      time: days('1999-01-01'),
    }))
    const events = clusterEvents([...claims, ...unrelated], reports)
    expect(events).toEqual(expect.arrayContaining([...clusterEvents(claims, reports)]))
  })
  fc.assert(property)
})
