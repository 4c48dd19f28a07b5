import { expect, test } from 'vitest'
import { foldName } from './fold-name.ts'
import { placesData } from './places-data.ts'
import { readCountries } from './read-countries.ts'

const rows = placesData
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', country = '', latitude = '', longitude = '', kind = '', people = '', aliases = ''] =
      line.split('|')
    return {
      line,
      name,
      country,
      latitude: Number(latitude),
      longitude: Number(longitude),
      kind,
      people: Number(people),
      aliases: aliases.split(';').filter(Boolean),
    }
  })
const codes = new Set(readCountries().map(({ code }) => code))

test('writes every line in the shape that the index reads', () => {
  const shape = /^[^|=]+(=!?[^|=]+)?\|([A-Z]{2})?\|-?\d+\.\d\d\|-?\d+\.\d\d\|[nrdcvapw](\|\d*)?(\|[^|]+)?$/
  expect(rows.filter(({ line }) => !shape.test(line)).map(({ line }) => line)).toEqual([])
  const unfolded = rows.flatMap(({ aliases }) =>
    aliases.filter((each) => foldName(each.replace(/^!/, '')) !== each.replace(/^!/, '')),
  )
  expect(unfolded).toEqual([])
})

test('carries the folded form of every name that is not its own lower case', () => {
  const wrong = rows.filter(({ name }) => {
    const [shown = '', key] = name.split('=')
    return (key ?? shown.toLowerCase()).replace(/^!/, '') !== foldName(shown)
  })
  expect(wrong.map(({ name }) => name)).toEqual([])
})

test('knows every country it names', () => {
  expect(rows.filter(({ country }) => country !== '' && !codes.has(country)).map(({ line }) => line)).toEqual([])
})

// A box says little of France and its islands, of Russia across the date line, of Canada's empty north.
const scattered = new Set('FR US RU CA NZ NO NL ES PT CL GB'.split(' '))
const slack = 3.5

const boxes = new Map(
  [...Map.groupBy(rows, ({ country }) => country)].flatMap(([country, all]) => {
    const counted = all.filter(({ people }) => people > 0)
    if (counted.length < 15 || scattered.has(country)) return []
    const latitudes = counted.map(({ latitude }) => latitude)
    const longitudes = counted.map(({ longitude }) => longitude)
    const box = {
      south: Math.min(...latitudes) - slack,
      north: Math.max(...latitudes) + slack,
      west: Math.min(...longitudes) - slack,
      east: Math.max(...longitudes) + slack,
    }
    return [[country, box] as const]
  }),
)

test('has every place, hand-written ones and country centres too, within the bounds of its country', () => {
  const strays = rows.filter(({ country, latitude, longitude }) => {
    const box = boxes.get(country)
    if (!box) return false
    return latitude < box.south || latitude > box.north || longitude < box.west || longitude > box.east
  })
  expect(boxes.size).toBeGreaterThan(80)
  expect(strays.map(({ line }) => line)).toEqual([])
})

test('holds every country of the list, as the list has it', () => {
  const held = new Set(
    rows.filter(({ kind }) => kind === 'n').map(({ country, name }) => `${country} ${name.split('=')[0]}`),
  )
  expect(held).toEqual(new Set(readCountries().map(({ code, name }) => `${code} ${name.replace(/’/g, "'")}`)))
})

test('covers the countries at war densely enough to be of use', () => {
  const perCountry = Map.groupBy(rows, ({ country }) => country)
  const thin = ['ML', 'BF', 'NE', 'SD', 'UA', 'SY', 'PS', 'YE', 'MM', 'CD'].filter(
    (country) => (perCountry.get(country)?.length ?? 0) < 50,
  )
  expect(thin).toEqual([])
})
