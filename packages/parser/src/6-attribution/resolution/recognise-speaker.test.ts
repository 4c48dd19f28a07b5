import { expect, test } from 'vitest'
import { recogniseSpeaker } from './recognise-speaker.ts'
import type { Speaker } from '../speaker.ts'

const named = (name: string): Speaker => ({
  first: 0,
  end: 1,
  name,
  kind: 'military',
  voice: name,
  verb: 'say',
})

const recognise = (name: string, known: readonly string[], definite = true): string | undefined =>
  recogniseSpeaker(named(name), definite, known.map(named))?.name

test.for([
  ['the Army', ['army'], 'army'],
  ['Traore', ['Colonel Amadou Traore'], 'Colonel Amadou Traore'],
  ['Colonel Traore', ['Colonel Amadou Traore'], 'Colonel Amadou Traore'],
  ['BSF', ['Border Security Force (BSF)'], 'Border Security Force (BSF)'],
  ['BSF', ['Border Security Force'], 'Border Security Force'],
  ['ministry', ['Ministry of Defence'], 'Ministry of Defence'],
  ['General Staff of the Armed Forces', ['General Staff'], 'General Staff'],
] as const)('knows "%s" again', ([name, known, whom]) => {
  expect(recognise(name, known)).toBe(whom)
})

test('knows the United Nations again', () => {
  expect(recognise('United Nations', ['United Nations', 'United Nations mission'])).toBe('United Nations')
})

test('prefers whoever was named last', () => {
  expect(recognise('ministry', ['Ministry of Defence', 'Ministry of Health'])).toBe('Ministry of Health')
})

test('takes nobody for another', () => {
  expect(recognise('Diallo', ['Colonel Amadou Traore'])).toBeUndefined()
  expect(recognise('BSF', ['Central Reserve Police'])).toBeUndefined()
  expect(recognise('hospital', ['Ministry of Defence'])).toBeUndefined()
  expect(recognise('army', [])).toBeUndefined()
  expect(recognise('United Nations', ['United Nations peacekeeping mission'])).toBeUndefined()
  expect(recognise('local media', ['Malian media'], false)).toBeUndefined()
})

test('takes the whole for no part of a body', () => {
  expect(recognise('military', ['Front’s military wing'])).toBeUndefined()
  expect(recognise('wing', ['Front’s military wing'])).toBe('Front’s military wing')
})

test('takes a body for none of its officers', () => {
  const officer = 'officer of the River Defence Front (RDF)'
  expect(recognise('RDF', [officer])).toBeUndefined()
  expect(recognise('River Defence Front', [officer])).toBeUndefined()
  expect(recognise('officer', [officer])).toBe(officer)
})

test('takes "a ministry" for no ministry named before', () => {
  expect(recognise('ministry', ['Ministry of Defence'], false)).toBeUndefined()
})
