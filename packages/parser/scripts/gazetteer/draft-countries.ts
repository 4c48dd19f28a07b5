import { foldName } from '../../src/4-mentions/gazetteer/fold-name.ts'
import { readCountries } from '../../src/4-mentions/gazetteer/read-countries.ts'
import type { DraftPlace } from './draft-place.ts'

/** The countries, weightier than anything else of their name. */
export const draftCountries = (): readonly DraftPlace[] =>
  readCountries().map(({ code, name, latitude, longitude, otherNames }) => {
    const folded = foldName(name)
    return {
      name,
      country: code,
      latitude,
      longitude,
      kind: 'country',
      population: null,
      aliases: [...new Set(otherNames.map(foldName))].filter((alias) => alias !== folded),
      weight: Number.MAX_SAFE_INTEGER,
    }
  })
