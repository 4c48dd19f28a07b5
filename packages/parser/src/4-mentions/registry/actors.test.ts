import { expect, test } from 'vitest'
import { readCountries } from '../gazetteer/read-countries.ts'
import { actors } from './actors.ts'
import { claimedTwice } from './claimed-twice.ts'
import { foldOrganisation } from './fold-organisation.ts'

test('gives every actor an id of its own, in kebab-case', () => {
  const ids = actors.map((actor) => actor.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
})

test('lets no two actors claim one name', () => {
  expect(claimedTwice(actors)).toEqual([])
})

test('lists no ambiguous name as a sure alias', () => {
  const ambiguous = new Set(actors.flatMap((actor) => actor.ambiguous.map(foldOrganisation)))
  const sure = actors.flatMap((actor) => actor.aliases)
  expect(sure.filter((alias) => ambiguous.has(foldOrganisation(alias)))).toEqual([])
})

test('has one national army a country, and countries that exist', () => {
  const codes = new Set(readCountries().map(({ code }) => code))
  expect(actors.filter(({ country }) => country !== null && !codes.has(country))).toEqual([])
  const armies = actors.filter((actor) => actor.national).map((actor) => actor.country)
  expect(new Set(armies).size).toBe(armies.length)
})

test('says of every fact where it comes from', () => {
  expect(actors.filter(({ basis }) => basis.trim() === '')).toEqual([])
})
