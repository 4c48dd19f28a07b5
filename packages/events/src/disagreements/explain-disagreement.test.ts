import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clusterEvents } from '../clusters/cluster-events.ts'
import { madeUpClaims } from '../made-up-claims.arbitrary.ts'
import { atLeast, exactly, group, madeUpReport, parties, speaker, vaguely } from '@reportedly/schema/made-up'
import { describeDifference } from './describe-difference.ts'
import { army, explain, hospital, monitor, rebels, tellFigures } from './disputed-event.fixture.ts'
import { explainDisagreement } from './explain-disagreement.ts'

const people = group('unknown-people', 'people')
const soldiers = group('state-forces', 'soldiers')
const by = (...attribution: readonly ReturnType<typeof speaker>[]) => ({
  attribution: [...attribution, speaker(null)],
})
const about = (count: number) => ({ ...exactly(count), qualifier: 'approximately' as const })
const says = (count: number, who = monitor, given = {}) => ({ quantity: exactly(count), ...by(who), ...given })

test('two figures for one thing that nothing explains contradict each other', () => {
  const found = explain({ claim: says(7, hospital) }, { claim: says(40) })
  expect(found).toEqual([['contradiction']])
})

test('figures that are the same, or for other things, are no difference', () => {
  expect(explain({ claim: says(7, hospital) }, { claim: says(7) })).toEqual([])
  const seized = says(40, monitor, { measure: 'seized', counted: group('weapons', 'rifles') })
  expect(explain({ claim: says(7, hospital) }, { claim: seized })).toEqual([])
  const attackers = says(15, army, { counted: group('non-state-armed', 'attackers') })
  expect(explain({ claim: says(11, army, { counted: soldiers }) }, { claim: attackers })).toEqual([])
})

test.each([
  ['a total since January', says(40, monitor, { scope: 'cumulative' }), ['scope']],
  ['feared', says(40, monitor, { modality: 'feared' }), ['certainty']],
  ['casualties', says(40, monitor, { measure: 'casualties' }), ['definition']],
  ['any people', says(40, monitor, { counted: people }), ['group']],
  ['about so many', { ...says(7), quantity: about(40) }, ['contradiction']],
  ['at least so many', { ...says(7), quantity: atLeast(6) }, ['bounds']],
])('explains a figure that counts or tells %s', (_, other, rules) => {
  expect(explain({ claim: says(7, hospital) }, { claim: other })).toEqual([rules])
})

test('fighters of one report and civilians of another are set side by side only where one party killed them', () => {
  const fighters = says(40, army, { counted: group('non-state-armed', 'fighters') })
  const civilians = says(60, monitor, { actor: parties('Red Army') })
  expect(explain({ claim: fighters }, { claim: civilians })).toEqual([['group']])
  expect(explain({ claim: fighters }, { claim: says(60, monitor, { actor: parties('gunmen') }) })).toEqual([])
  expect(explain({ claim: fighters }, { claim: says(60) })).toEqual([])
})

test('more soldiers than people of any kind, or more dead than casualties, are no matter of what is counted', () => {
  expect(
    explain({ claim: says(7, hospital, { counted: people }) }, { claim: says(40, monitor, { counted: soldiers }) }),
  ).toEqual([['contradiction']])
  expect(explain({ claim: says(7, hospital, { measure: 'casualties' }) }, { claim: says(40) })).toEqual([
    ['contradiction'],
  ])
})

test('a part of a total, and the children among all, are told as such', () => {
  const whole = { claim: says(21) }
  expect(explain(whole, { claim: says(11, hospital, { subsetOf: 'c1' }) })).toEqual([['scope']])
  const children = says(11, hospital, { counted: { ...group('civilian', 'children'), attributes: ['children'] } })
  expect(explain(whole, { claim: children })).toEqual([['group']])
})

test.each([
  ['The hospital gave a provisional toll of seven.', ['provisional']],
  ['Seven have died so far, it said.', ['provisional']],
  ['Seven died; the toll is expected to rise.', ['provisional']],
  ['The provisional government said seven died.', ['contradiction']],
  ['Seven died when the early bus was hit.', ['contradiction']],
])('reads whether a toll is called provisional in “%s”', (sentence, rules) => {
  expect(explain({ claim: says(7, hospital), sentence }, { claim: says(40) })).toEqual([rules])
})

test('an earlier and a later toll of two origins differ in time, within a week and where it grew', () => {
  const [few, many] = [says(7, hospital), says(40)]
  expect(explain({ claim: few, day: 10 }, { claim: many, day: 12 })).toEqual([['later-toll']])
  expect(explain({ claim: few, day: 12 }, { claim: many, day: 10 })).toEqual([['contradiction']])
  expect(explain({ claim: few, day: 1 }, { claim: many, day: 20 })).toEqual([['contradiction']])
})

test('a speaker who changes its figure is told so, and one who gives two in one report keeps two things apart', () => {
  const [few, many] = [says(7), says(40)]
  expect(explain({ claim: few, day: 10 }, { claim: many, day: 30 })).toEqual([['revised']])
  expect(explain({ claim: few }, { claim: { ...many, revises: 'c1' } })).toEqual([['revised']])
  expect(explain({ claim: few }, { claim: { ...many, reportId: 'r1' } })).toEqual([])
})

test('own losses told low and the enemy’s told high go the way a party would like', () => {
  const dead = { counted: soldiers }
  expect(explain({ claim: says(2, army, dead) }, { claim: says(50, rebels, dead) })).toEqual([['stake']])
  expect(explain({ claim: says(2, monitor, dead) }, { claim: says(50, rebels, dead) })).toEqual([['stake']])
  expect(explain({ claim: says(50, army, dead) }, { claim: says(2, monitor, dead) })).toEqual([['contradiction']])
  const named = { counted: { ...soldiers, actorId: 'green-army' } }
  expect(explain({ claim: says(2, monitor, named) }, { claim: says(50, army, named) })).toEqual([['contradiction']])
  const done = { ...named, actor: parties('Red Army') }
  expect(explain({ claim: says(2, monitor, named) }, { claim: says(50, army, done) })).toEqual([['stake']])
})

test('two voices of one side differ for other reasons than their stake', () => {
  const [dead, staff] = [{ counted: soldiers }, speaker('Red ministry', { kind: 'government' })]
  expect(explain({ claim: says(38, army, dead) }, { claim: says(40, staff, dead) })).toEqual([['contradiction']])
})

test('one number with other bounds, and a rounded one, are no contradiction', () => {
  const moreThan = { ...exactly(200), low: 201, high: null, qualifier: 'more-than' as const }
  expect(explain({ claim: says(200, hospital) }, { claim: { ...says(0), quantity: moreThan } })).toEqual([['bounds']])
  const about = { ...exactly(40), qualifier: 'approximately' as const }
  expect(explain({ claim: says(43, hospital) }, { claim: { ...says(0), quantity: about } })).toEqual([['bounds']])
})

test('the people of two named sides, and things of two kinds, are not set beside each other', () => {
  const side = (actorId: string) => ({ counted: { ...soldiers, actorId } })
  expect(
    explain({ claim: says(7, hospital, side('red-army')) }, { claim: says(40, monitor, side('green-army')) }),
  ).toEqual([])
  const things = (text: string) => ({ measure: 'destroyed', counted: group('vehicles', text) }) as const
  const pickups = tellFigures(
    { claim: says(4, hospital, things('pickup trucks')) },
    { claim: says(16, monitor, things('motorbikes')) },
  )
  expect(explainDisagreement({ ...pickups, measure: 'destroyed' })).toEqual([])
})

test('figures in vague words are compared under a table alone, and denied ones never', () => {
  const told = tellFigures({ claim: says(2, hospital) }, { claim: { ...says(0), quantity: vaguely('dozens') } })
  expect(explainDisagreement({ ...told, measure: 'killed' })).toEqual([])
  expect(explainDisagreement({ ...told, measure: 'killed', vagueTable: 'acled' })).toMatchObject([{ points: [2, 12] }])
  expect(explain({ claim: says(7, hospital) }, { claim: says(40, monitor, { modality: 'denied' }) })).toEqual([])
})

test('a figure told again on the same word is not compared again', () => {
  const again = { claim: says(40, monitor, { reportId: 'r3' }) }
  expect(explain({ claim: says(7, hospital) }, { claim: says(40) }, again)).toHaveLength(1)
})

test('a difference is told in one sentence with both speakers', () => {
  const told = tellFigures({ claim: says(7, hospital) }, { claim: says(40, monitor, { counted: people }) })
  const [difference] = explainDisagreement({ ...told, measure: 'killed' })
  expect(difference === undefined ? null : describeDifference(difference, told.claims)).toBe(
    '“7 people killed” (Orva hospital) and “40 people killed” (Casualty Watch): ' +
      'the lower figure counts civilians alone, the higher one people of any kind.',
  )
})

test('the order of claims and reports does not matter, and every difference has a reason and two figures', () => {
  const reports = ['r1', 'r2', 'r3', 'r4'].map((id) => madeUpReport(id))
  fc.assert(
    fc.property(madeUpClaims, (claims) => {
      for (const event of clusterEvents(claims, reports)) {
        const found = explainDisagreement({ event, measure: 'killed', claims, reports })
        const shuffled = { claims: claims.toReversed(), reports: reports.toReversed() }
        expect(explainDisagreement({ event, measure: 'killed', ...shuffled })).toEqual(found)
        for (const { points, reasons } of found) {
          expect(points[0]).toBeLessThan(points[1])
          expect(reasons.length).toBeGreaterThan(0)
        }
      }
    }),
  )
})

test('a figure that its speaker has replaced since is earlier than those of others', () => {
  const first = { ...says(8, army), id: 'first' }
  const told = [{ claim: first }, { claim: says(54, army, { revises: 'first' }) }, { claim: says(46, monitor) }]
  expect(explain(...told)[1]).toEqual(['revised'])
})
