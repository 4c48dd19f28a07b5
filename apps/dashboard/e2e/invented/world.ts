import type { Place, Source } from '@reportedly/schema'
import { SCHEMA_VERSION } from '@reportedly/schema'
import type { Dice } from './make-dice.ts'

/** An invented world: its countries are where real ones lie, its towns, sources and events are nobody’s. */

/** Middles of countries, degrees north and east. */
const COUNTRIES = [
  ['ML', 15, -2],
  ['BF', 12.5, -1.5],
  ['NE', 14.5, 6],
  ['NG', 10, 8],
  ['SD', 14, 30],
  ['ET', 9, 39],
  ['SO', 4, 45],
  ['CD', -2, 27],
  ['MZ', -13, 39],
  ['CM', 6, 12],
  ['UA', 49, 33],
  ['SY', 35, 38],
  ['IQ', 34, 43],
  ['YE', 15.5, 47],
  ['AF', 34, 66],
  ['PK', 29, 67],
  ['MM', 21, 96],
  ['PH', 8, 125],
  ['CO', 4, -73],
  ['HT', 18.7, -72.4],
] as const

const SYLLABLES = ['Ba', 'Dor', 'Kel', 'Ma', 'Nur', 'Ri', 'Sa', 'Tan', 'Vel', 'Zu'] as const
const ENDINGS = ['bo', 'dara', 'kun', 'lim', 'mera', 'na', 'ro', 'sha', 'tin', 'wa'] as const

const placeIn = (dice: Dice, [country, latitude, longitude]: (typeof COUNTRIES)[number]): Place => {
  const name = `${dice.pick(SYLLABLES)}${dice.pick(ENDINGS)} ${dice.pick(SYLLABLES)}${dice.pick(ENDINGS)}`
  const precision = dice.pick([1, 1, 1, 2, 2, 3, 4, 6])
  const apart = (): number => Math.round((dice.roll(600) / 100 - 3) * 1000) / 1000
  return {
    text: name,
    span: null,
    name,
    country,
    latitude: latitude + apart(),
    longitude: longitude + apart(),
    precision,
  }
}

/** Towns, a dozen to a country. */
export const inventPlaces = (dice: Dice): readonly [Place, ...Place[]] => {
  const towns = COUNTRIES.flatMap((country) => Array.from({ length: 12 }, () => placeIn(dice, country)))
  return [placeIn(dice, COUNTRIES[0]), ...towns]
}

type Known = readonly [name: string, kind: Source['kind'], position: Source['stake']['position'], actor: string | null]

const SPEAKERS: readonly Known[] = [
  ['Army of the Plain', 'military', 'belligerent', 'army-of-the-plain'],
  ['Front of the Hills', 'armed-group', 'belligerent', 'front-of-the-hills'],
  ['Plain News Agency', 'state-media', 'affiliated', 'army-of-the-plain'],
  ['Hills Channel', 'social-channel', 'affiliated', 'front-of-the-hills'],
  ['Casualty Monitor', 'monitor', 'independent', null],
  ['Committee of Doctors', 'medical', 'independent', null],
  ['Observers’ Mission', 'igo', 'independent', null],
  ['Relief Union', 'ngo', 'independent', null],
  ['Office of the Governor', 'local-official', 'unknown', null],
  ['Ministry of the Interior', 'government', 'affiliated', 'army-of-the-plain'],
]

const COMPASS = ['Northern', 'Eastern', 'Southern', 'Western', 'Central'] as const
const PAPERS = ['Herald', 'Courier', 'Gazette', 'Observer', 'Post', 'Wire'] as const

const OUTLETS: readonly Known[] = COMPASS.flatMap((where) =>
  PAPERS.map((paper): Known => [
    `${where} ${paper}`,
    paper === 'Wire' ? 'news-agency' : 'news-outlet',
    'unknown',
    null,
  ]),
)

const compose = ([name, kind, position, actor]: Known): Source => ({
  schemaVersion: SCHEMA_VERSION,
  id: name.toLowerCase().replaceAll(/[^a-z]+/g, '-'),
  name,
  aliases: [],
  kind,
  stake: { position, actor },
  reliability: null,
  basis: 'invented',
})

export const INVENTED_SPEAKERS: readonly Source[] = SPEAKERS.map(compose)
export const INVENTED_OUTLETS: readonly Source[] = OUTLETS.map(compose)
