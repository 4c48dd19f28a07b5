import { expect, test } from 'vitest'
import { mention } from '../../4-mentions/mentions-of.ts'
import { told } from '../frames-of.ts'
import { domainOf, elidedDomain, isBodies, measureFor } from './domain.ts'

const group = (text: string, at: number) => {
  const below = mention(text)
  const found = below.groups.at(at)
  if (!found) throw new Error(`no group in "${text}"`)
  return { below, found }
}
const domain = (text: string) => {
  const { below, found } = group(text, 0)
  return domainOf(below, found)
}

test.each([
  ['twelve soldiers', 'people'],
  ['eight rifles', 'materiel'],
  ['nine drones', 'airborne'],
  ['six missiles', 'airborne'],
  ['six magazines', 'materiel'],
  ['18 empty cases', 'materiel'],
  ['18 urgent cases', 'other'],
  ['two villages', 'territory'],
  ['40 others', 'elided'],
  ['six more', 'elided'],
  ['12 kg', 'materiel'],
  ['a 40-strong convoy', 'people'],
  ['the convoy', 'other'],
  ['three M14s', 'materiel'],
  ['Amadou Diallo', 'name'],
  ['the meeting', 'other'],
  ['12 rifle slings', 'materiel'],
])('puts "%s" under %s', (text, expected) => {
  expect(domain(`${text} fell`)).toBe(expected)
})

test('reads what an elided group leaves out from the figure before it', () => {
  const last = (text: string) => {
    const { below, found } = group(text, -1)
    return elidedDomain(below, found)
  }
  expect(last('Nine drones came, and six')).toBe('airborne')
  expect(last('Nine men came. They shot six')).toBe('people')
  expect(last('Nine men came. It rained. All day long. They shot six')).toBe('elided')
})

const measured = (text: string, sense: Parameters<typeof measureFor>[1]) => {
  const { below, found } = group(text, 0)
  return measureFor(below, sense, found, domainOf(below, found))
}

test('gives a predicate the sense that fits what it affects', () => {
  const capture = { people: 'captured', materiel: 'seized' } as const
  expect(measured('nine men', capture)).toBe('captured')
  expect(measured('nine rifles', capture)).toBe('seized')
  expect(measured('nine caches', capture)).toBe('seized')
  expect(measured('nine bases', capture)).toBeUndefined()
  expect(measured('nine villages', capture)).toBeUndefined()
})

test('tells bodies from the living', () => {
  const find = { people: 'killed', onlyBodies: true } as const
  expect(measured('nine bodies', find)).toBe('killed')
  expect(measured('nine men', find)).toBeUndefined()
  const { below, found } = group('nine corpses', 0)
  expect(isBodies(below, found)).toBe(true)
})

test.each([
  ['Police detained 14 baristas.', ['captured: 14 baristas']],
  ['Police detained a lorry.', ['seized: a lorry']],
  ['The navy secured two speedboats.', ['seized: two speedboats']],
  ['The party secured 30 seats.', []],
  ['The council secured $2 million.', []],
])('takes nouns that no list has as the verb has them: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})

test.each([
  ['The raid was over, and 40 wounded people were evacuated.', ['injured: 40 wounded people']],
  ['Forty people were evacuated.', ['displaced: Forty people']],
  ['Forty wounded people fled.', ['displaced: Forty wounded people']],
  ['Two men were held prisoner by rebels.', ['captured: Two men']],
  ['Two men were held hostage by rebels.', ['abducted: Two men']],
])('tells what befell those who are moved or held: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})

test('takes units of guns for pieces, and units of an army for bodies of people', () => {
  expect(domain('two self-propelled artillery units')).toBe('materiel')
  expect(domain('two army units')).not.toBe('materiel')
})

test('has houses and cars launched by nobody', () => {
  expect(told('Gunmen were firing and have set ablaze two cars and a shop.')).toEqual([
    'destroyed: two cars',
    'destroyed: a shop',
  ])
})
