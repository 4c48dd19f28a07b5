import { expect, test } from 'vitest'
import { describePlace } from './describe-place.ts'

const place = (name: string, country: string | null) => ({
  text: name,
  span: null,
  name,
  country,
  latitude: null,
  longitude: null,
  precision: null,
})

test('names the country of a place', () => expect(describePlace(place('Djibo', 'BF'))).toBe('Djibo, Burkina Faso'))
test('does not say a country twice', () => expect(describePlace(place('Mali', 'ML'))).toBe('Mali'))
test('leaves a country out that is not known', () => expect(describePlace(place('the base', null))).toBe('the base'))
test('says that a place is unknown', () => expect(describePlace(null)).toBe('place unknown'))
