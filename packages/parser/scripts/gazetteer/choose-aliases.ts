import { foldName } from '../../src/4-mentions/gazetteer/fold-name.ts'
import { coreCountries } from './conflict-countries.ts'
import type { GeoNamesRecord } from './read-records.ts'
import { soundOf } from './sound-of.ts'

const latinName = /^\p{Lu}[\p{Script=Latin}\p{M}'’‘`ʻʼ -]+$/u
const codeLike = /^[\p{Lu}]+$/u

const isUsable = (alias: string, mainWords: number): boolean => {
  if (alias.length < 4 || !latinName.test(alias) || codeLike.test(alias)) return false
  // A part of a longer name ("Yunus" of Khan Yunis) is more often a person than the place.
  return mainWords === 1 || alias.includes(' ') || alias.includes('-') || alias.length >= 9
}

/** Other Latin spellings of a place in the core countries, folded, without repeats and without translations. */
export const chooseAliases = (record: GeoNamesRecord): readonly string[] => {
  const main = foldName(record.name)
  const sound = soundOf(main)
  const others = coreCountries.has(record.country)
    ? record.otherNames.filter((alias) => isUsable(alias, main.split(' ').length))
    : []
  const folded = others.map(foldName).filter((alias) => /^[a-z ]+$/.test(alias) && soundOf(alias) === sound)
  return [...new Set([foldName(record.asciiName), ...folded])].filter((alias) => alias !== main)
}
