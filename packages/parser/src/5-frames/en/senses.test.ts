import { expect, test } from 'vitest'
import { VERB_FORMS } from '../../4-mentions/en/verbs.ts'
import { told } from '../frames-of.ts'
import { PARTICLES, PROSPECTIVE, RAISING } from './auxiliaries.ts'
import { NOUN_SENSES, STATE_WORDS, VERB_SENSES } from './senses.ts'

const lemmas = new Set([...VERB_FORMS.values()].map(({ lemma }) => lemma))

test('lists no verb that no text can show', () => {
  const unreachable = [...VERB_SENSES.keys()].filter((entry) => {
    const [verb = '', ...particle] = entry.split(' ')
    const isParticle = particle.length === 0 || PARTICLES.get(verb)?.includes(particle.join(' ')) === true
    return !lemmas.has(verb) || !isParticle
  })
  expect(unreachable).toEqual([])
})

test('gives every entry something to say', () => {
  const silent = [...VERB_SENSES].filter(([, { people, materiel, airborne }]) => !people && !materiel && !airborne)
  expect(silent.map(([lemma]) => lemma).sort()).toEqual(['crash', 'strand', 'trap'])
  expect(
    [...NOUN_SENSES.values()].filter(({ people, materiel, airborne }) => !people && !materiel && !airborne),
  ).toEqual([])
})

test('keeps state words apart from verbs', () => {
  expect([...STATE_WORDS.keys()].filter((word) => VERB_SENSES.has(word))).toEqual(['hurt'])
})

test('never takes a passed-on verb for a plan, fears and expectations apart', () => {
  expect([...RAISING.keys()].filter((lemma) => PROSPECTIVE.has(lemma)).sort()).toEqual(['expect', 'fear'])
})

test.each([
  ['Gunmen snatched 12 pupils.', 'abducted: 12 pupils'],
  ['Workers dug out nine bodies.', 'killed: nine bodies'],
  ['Two men were stoned to death.', 'killed: Two men'],
  ['Twelve tanks were knocked out.', 'destroyed: Twelve tanks'],
  ['The launch of two missiles was announced.', 'launched: two missiles'],
  ['The wounding of six guards was confirmed.', 'injured: six guards'],
])('reads %s', (text, frame) => {
  expect(told(text)).toEqual([frame])
})
