import { expect, test } from 'vitest'
import { clauseOf } from '../frames-of.ts'

const verbs = (text: string) => clauseOf(text).verbs
const first = (text: string) => verbs(text)[0]

test.each([
  ['They were killed', 'kill', true, 'finite'],
  ['They were being killed', 'kill', true, 'finite'],
  ['They were, reportedly, killed', 'kill', true, 'finite'],
  ["It was 'completely destroyed'", 'destroy', true, 'finite'],
  ['They have since been arrested', 'arrest', true, 'finite'],
  ['The attack killed nine', 'kill', false, 'bare'],
  ['The attack has killed nine', 'kill', false, 'finite'],
  ['Having killed nine, he fled', 'kill', false, 'ing'],
  ['The army has itself killed nine', 'kill', false, 'finite'],
  ['He was himself wounded', 'wound', true, 'finite'],
  ['killing nine', 'kill', false, 'ing'],
  ['They are missing', 'be', false, 'copula'],
  ['The blast hurt nine traders', 'hurt', false, 'bare'],
  ['The men taken hostage', 'take hostage', true, 'bare'],
])('reads "%s"', (text, lemma, passive, form) => {
  expect(first(text)).toMatchObject({ lemma, passive, form })
})

test.each([
  ['They shot down a drone', 'shoot down'],
  ['They shot a drone down', 'shoot'],
  ['They opened fire', 'open fire'],
  ['They opened the door', 'open'],
  ['They were set free', 'set free'],
  ['The camp went up in flames', 'go up in flames'],
])('takes a particle right behind its verb: %s', (text, lemma) => {
  expect(first(text)?.lemma).toBe(lemma)
})

test.each([
  ['Nine could be killed', 'feared', false],
  ['Nine are feared to have been killed', 'feared', false],
  ['Nine are alleged to have been killed', 'unconfirmed', false],
  ['Nine are believed to have been killed', null, false],
  ['Nine were not killed', null, true],
  ['Nine were nearly killed', null, true],
  ['The blast almost killed nine', null, true],
  ['Gunmen did not kill them', null, true],
  ['Gunmen never killed them', null, true],
])('hears hedge and negation: %s', (text, hedge, negated) => {
  expect(first(text)).toMatchObject({ lemma: 'kill', hedge, negated })
})

test('passes a raising verb on to what it raises, and a plan not', () => {
  expect(verbs('They are said to have fled').map(({ lemma }) => lemma)).toEqual(['flee'])
  expect(verbs('They threatened to kill nine').map(({ lemma, form }) => `${lemma} ${form}`)).toEqual([
    'threaten bare',
    'kill infinitive',
  ])
})

test('reads a verb behind "did not" that elsewhere is a noun', () => {
  expect(verbs('Gunmen did not attack the camp').map(({ lemma }) => lemma)).toEqual(['attack'])
  expect(verbs('The attack of the gunmen').map(({ lemma }) => lemma)).toEqual([])
})

test.each(['The killing of nine men', 'WHO officials', 'the army of IS', 'a wounded man', 'in December'])(
  'finds no verb in "%s"',
  (text) => {
    expect(verbs(text)).toEqual([])
  },
)

test('takes "hurt" for a state where nothing that hurts stands before those hurt', () => {
  expect(verbs('The raid left 12 hurt in Gao').map(({ lemma }) => lemma)).toEqual(['leave'])
})

test('leaves open what an adverb leaves open', () => {
  expect(verbs('They fired, possibly killing two').at(-1)).toMatchObject({ lemma: 'kill', hedge: 'feared' })
  expect(verbs('Two were perhaps killed').at(-1)).toMatchObject({ lemma: 'kill', hedge: 'feared' })
  expect(verbs('They fired, reportedly killing two').at(-1)).toMatchObject({ lemma: 'kill', hedge: null })
})

test('leaves a reflexive that is an object alone', () => {
  expect(first('He wounded himself')?.end).toBe(2)
  expect(first('It has itself to blame')?.lemma).not.toBe('blame')
})
