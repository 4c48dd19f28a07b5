import type { Attribution } from '@reportedly/schema'
import { expect, test } from 'vitest'
import { madeUpClaim, speaker } from '@reportedly/schema/made-up'
import { findVoice } from './find-voice.ts'

const voiceOf = (...attribution: readonly Attribution[]) => findVoice(madeUpClaim({ attribution }), null)
const wire = speaker('The Wire', { kind: 'news-agency', sourceId: 's1' })
const post = speaker('Morning Post')

test('a speaker with a name speaks for itself, wherever it is quoted', () => {
  const army = speaker('Red Army', { kind: 'military' })
  expect(voiceOf(army, wire)).toMatchObject({ kind: 'named', key: 'name red army', told: null })
  expect(voiceOf(army, wire).key).toBe(voiceOf(army, post).key)
})

test('an outlet that is cited and one that speaks itself are one voice', () => {
  expect(voiceOf(wire, post)).toMatchObject({ kind: 'outlet', key: voiceOf(wire).key })
})

test('an army that publishes a report speaks itself, a publisher of unknown kind is taken for an outlet', () => {
  expect(voiceOf(speaker('Red Army', { kind: 'military' })).kind).toBe('named')
  expect(voiceOf(post).kind).toBe('outlet')
})

test('a described speaker is told to the nearest relay with a name, else to the publisher', () => {
  const nurse = speaker('nurse', { kind: 'medical' })
  expect(voiceOf(nurse, speaker('a local radio', { kind: 'unnamed' }), wire, post).told?.name).toBe('The Wire')
  expect(voiceOf(nurse, post).told?.name).toBe('Morning Post')
})

test('whoever looks into a fight of others is told things as an outlet is, and vouches for none', () => {
  const watch = speaker('Casualty Watch', { kind: 'monitor', sourceId: 'watch' })
  const officers = speaker('two officers', { kind: 'unnamed' })
  expect(voiceOf(officers, watch, wire)).toMatchObject({ kind: 'unnamed', told: { name: 'Casualty Watch' } })
  expect(voiceOf(watch, wire)).toMatchObject({ kind: 'named', key: 'source watch', told: null })
})

test('a relay of unknown kind is an outlet that was told, and no party whose word it is', () => {
  const source = speaker('a source at the site', { kind: 'unnamed' })
  expect(voiceOf(source, speaker('Hill Gazette'), post)).toMatchObject({
    kind: 'unnamed',
    told: { name: 'Hill Gazette' },
  })
  const army = speaker('Red Army', { kind: 'military' })
  expect(voiceOf(source, army, post)).toMatchObject({ kind: 'named', name: 'Red Army' })
})

test('a publisher that is not known is known by its report', () => {
  expect(voiceOf(speaker(null))).toMatchObject({ kind: 'outlet', key: 'report r1', name: null })
})

test('an outlet that speaks of reports and names no speaker speaks in its own voice', () => {
  const hearsay = speaker('local media reports', { kind: 'unnamed' })
  expect(voiceOf(hearsay, post)).toEqual(voiceOf(post))
  expect(voiceOf(hearsay, wire, post)).toEqual(voiceOf(wire, post))
})
