import { describe, expect, test } from 'vitest'
import { claimsOf } from './claims-of.ts'

const placeOf = (text: string) => claimsOf(text).at(-1)?.place

describe('how close the words put it', () => {
  test('"in" a town is exact, "near" it is not', () => {
    expect(placeOf('Twelve gunmen were killed in Gao, Mali.')).toMatchObject({
      name: 'Gao',
      country: 'ML',
      precision: 1,
    })
    expect(placeOf('Twelve gunmen were killed near Gao, Mali.')).toMatchObject({ name: 'Gao', precision: 2 })
  })

  test('a country is no more than that', () => {
    expect(placeOf('Twelve gunmen were killed in Mali.')).toMatchObject({ name: 'Mali', country: 'ML', precision: 6 })
  })
})

describe('a name that several places bear', () => {
  test('resolves where the report names the country', () => {
    expect(placeOf('Twelve people were killed in Tripoli, Libya.')).toMatchObject({ name: 'Tripoli', country: 'LY' })
    expect(placeOf('The war has come to a town in Lebanon. Twelve people were killed in Tripoli.')).toMatchObject({
      country: 'LB',
    })
  })

  test('stays unresolved where it does not', () => {
    expect(placeOf('Twelve people were killed in Tripoli.')).toMatchObject({
      name: 'Tripoli',
      country: null,
      latitude: null,
      precision: null,
    })
  })
})

describe('which of several places', () => {
  test('is the inner one of an address', () => {
    expect(placeOf('Twelve people were killed in Karak, in the Zahle district.')).toMatchObject({ name: 'Karak' })
  })

  test('is not where the speaker sits', () => {
    expect(placeOf('The governor in Gao said 12 people were killed in Timbuktu.')).toMatchObject({ name: 'Timbuktu' })
  })

  test('is not where the report was filed', () => {
    expect(placeOf('KADUNA, Nigeria (AFP) – Gunmen killed 12 villagers in Zaria.')).toMatchObject({ name: 'Zaria' })
  })

  test('is that of the sentence before, where none is named', () => {
    expect(placeOf('Gunmen attacked a market in Timbuktu. At least 12 people were killed.')).toMatchObject({
      name: 'Timbuktu',
    })
  })
})

test('is not stated where no place is', () => {
  expect(placeOf('Twelve gunmen were killed.')).toBeNull()
})
