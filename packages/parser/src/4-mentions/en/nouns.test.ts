import { expect, test } from 'vitest'
import { isCategory, isPeople, NOUN_FORMS } from './nouns.ts'

test.each([
  ['soldiers', 'state-forces', true],
  ['gendarme', 'state-forces', false],
  ['gunmen', 'non-state-armed', true],
  ['villagers', 'civilian', true],
  ['bodies', 'unknown-people', true],
  ['rifles', 'weapons', true],
  ['ammunition', 'ammunition', true],
  ['ieds', 'explosives', true],
  ['lorries', 'vehicles', true],
  ['cycles', 'vehicles', true],
  ['aircraft', 'aircraft', true],
  ['canoes', 'vessels', true],
  ['outpost', 'infrastructure', false],
  ['midwives', 'civilian', true],
  ['stonecutters', 'civilian', true],
  ['riflemen', 'state-forces', true],
  ['sailors', 'civilian', true],
  ['rioters', 'unknown-people', true],
  ['miscreants', 'non-state-armed', true],
  ['coastguards', 'state-forces', true],
  ['dumps', 'infrastructure', true],
  ['villages', 'territory', true],
  ['ambushes', 'event', true],
])('knows "%s"', (form, kind, plural) => {
  expect(NOUN_FORMS.get(form)).toMatchObject({ class: kind, plural })
})

test.each([
  ['men', 'man'],
  ['policewomen', 'policewoman'],
  ['children', 'child'],
  ['wives', 'wife'],
  ['casualties', 'casualty'],
  ['passersby', 'passerby'],
  ['rifles', 'rifle'],
])('reads "%s" as the plural of "%s"', (plural, singular) => {
  expect(NOUN_FORMS.get(plural)).toMatchObject({ singular, plural: true })
  expect(NOUN_FORMS.get(singular)?.class).toBe(NOUN_FORMS.get(plural)?.class)
})

test.each(['mans', 'childs', 'killed', 'the', ''])('knows no noun "%s"', (form) => {
  expect(NOUN_FORMS.has(form)).toBe(false)
})

test('counts people and materiel as categories, and only people as people', () => {
  expect(['civilian', 'mixed', 'weapons', 'money'].map(isCategory)).toEqual([true, true, true, true])
  expect(['territory', 'event', 'organisation', 'name'].map(isCategory)).toEqual([false, false, false, false])
  expect(['state-forces', 'unknown-people', 'weapons', 'territory'].map(isPeople)).toEqual([true, true, false, false])
})
