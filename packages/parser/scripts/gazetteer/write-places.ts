import { foldName } from '../../src/4-mentions/gazetteer/fold-name.ts'
import type { FlaggedPlace } from './flag-common.ts'

const kindLetters = {
  country: 'n',
  region: 'r',
  district: 'd',
  city: 'c',
  village: 'v',
  area: 'a',
  part: 'p',
  water: 'w',
} as const

const round = (population: number): number => Number(population.toPrecision(2))

const writeLine = ({ place, common }: FlaggedPlace): string => {
  const name = place.name.replace(/[`‘’ʻʼ]/g, "'")
  const mark = (folded: string): string => (common.has(folded) ? `!${folded}` : folded)
  const key = mark(foldName(name))
  return [
    key === name.toLowerCase() ? name : `${name}=${key}`,
    place.country ?? '',
    place.latitude.toFixed(2),
    place.longitude.toFixed(2),
    kindLetters[place.kind],
    place.population === null ? '' : round(place.population),
    place.aliases.map(mark).join(';'),
  ]
    .join('|')
    .replace(/\|+$/, '')
}

/** The data module as text: one place a line, the weightiest first, in an order that does not depend on the machine. */
export const writePlaces = (places: readonly FlaggedPlace[]): string => {
  const sorted = places
    .map((flagged) => ({ weight: flagged.place.weight, line: writeLine(flagged) }))
    .sort((a, b) => b.weight - a.weight || (a.line < b.line ? -1 : 1))
  return [
    '// Written by scripts/build-gazetteer.ts from GeoNames (CC BY 4.0) and the lists of scripts/gazetteer; see README.md.',
    '// name, "=" and its folded form where that is not its lower case | country | latitude | longitude | kind | people |',
    '// other names, folded. "!" marks an everyday word or a name of people.',
    'export const placesData = `',
    ...sorted.map(({ line }) => line),
    '`',
    '',
  ].join('\n')
}
