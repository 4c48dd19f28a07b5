import { expect, test } from 'vitest'
import { couldHaveDone, type Outcome } from './could-have-done.ts'
import { sideOf } from './side-of.ts'
import type { ActingParty } from './tell-parties.ts'

const party = (text: string, more: Partial<ActingParty> = {}): ActingParty => ({
  at: 0,
  sentence: 0,
  incident: 0,
  actor: { text, span: null, inherited: false, parties: [{ name: text, actorId: null }] },
  side: sideOf(text),
  attack: true,
  strikes: false,
  gains: false,
  vague: false,
  passing: false,
  ...more,
})

const outcome = (more: Partial<Outcome>): Outcome => ({
  measure: 'killed',
  category: 'civilian',
  side: { of: null, nation: null },
  own: null,
  band: null,
  predicate: 'were killed',
  counted: 'villagers',
  ...more,
})

const soldiers = outcome({ category: 'state-forces', side: { of: 'state', nation: null }, counted: 'soldiers' })
const rebels = outcome({ category: 'non-state-armed', side: { of: 'non-state', nation: null }, counted: 'rebels' })

test.each<[string, ActingParty, Outcome]>([
  ['gunmen killed villagers', party('gunmen'), outcome({})],
  ['gunmen killed soldiers', party('gunmen'), soldiers],
  ['troops killed rebels', party('troops', { attack: false }), rebels],
  [
    'one band killed men of another',
    {
      ...party('Democratic Forces'),
      side: rebels.side,
      actor: { ...party('x').actor, parties: [{ name: 'x', actorId: 'x' }] },
    },
    { ...rebels, band: 'y' },
  ],
  ['troops that shell kill villagers', party('troops', { strikes: true }), outcome({})],
  ['Russian troops killed soldiers of another state', party('Russian troops'), soldiers],
  ['police seized rifles', party('police', { attack: false }), outcome({ measure: 'seized', category: 'weapons' })],
  ['raiders stole goats', party('raiders'), outcome({ measure: 'seized', predicate: 'were stolen' })],
  ['troops destroyed a camp', party('troops'), outcome({ measure: 'destroyed', counted: 'camp' })],
])('could be: %s', (_, who, what) => {
  expect(couldHaveDone(who, what)).toBe(true)
})

test.each<[string, ActingParty, Outcome]>([
  ['troops at work killed villagers', party('troops'), outcome({})],
  ['rebels killed rebels', party('rebels'), rebels],
  ['a band that nobody knows killed men of another', party('rebels'), { ...rebels, band: 'y' }],
  ['soldiers killed soldiers', party('soldiers'), soldiers],
  ['police stole goats', party('police'), outcome({ measure: 'seized', predicate: 'were stolen' })],
  ['gunmen surrendered', party('gunmen'), outcome({ measure: 'surrendered' })],
  ['gunmen made up a strength', party('gunmen'), outcome({ measure: 'strength' })],
  ['gunmen were gone with the displaced', party('gunmen'), outcome({ measure: 'displaced' })],
])('could not be: %s', (_, who, what) => {
  expect(couldHaveDone(who, what)).toBe(false)
})
