import { type Source, SCHEMA_VERSION } from '@reportedly/schema'
import type { ReadingOfReport } from '../prepare-database.ts'
import { inventReading, type Told } from './invent-reading.ts'
import { dayAfter, inventModality, inventQuantity, onDay } from './invent-readings.ts'
import { makeDice } from './make-dice.ts'
import { OUTCOMES } from './outcomes.ts'
import { INVENTED_SPEAKERS, inventPlaces } from './world.ts'

const WARDS = 130
const OUTLETS = 10
const REPORTS = 200
const DAY = '2025-02-03'
const TRUTH = 60

const inventSource = (name: string, kind: Source['kind']): Source => ({
  schemaVersion: SCHEMA_VERSION,
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  aliases: [],
  kind,
  stake: { position: 'unknown', actor: null },
  reliability: null,
  basis: 'invented',
})

const WARD_COUNCILS = Array.from({ length: WARDS }, (_, at) =>
  inventSource(`Council of Ward ${at + 1}`, 'local-official'),
)

const CROWD_OUTLETS = Array.from({ length: OUTLETS }, (_, at) => inventSource(`Daily of Ward ${at + 1}`, 'news-outlet'))

/** The sources of the crowd. */
export const CROWD_SOURCES: readonly Source[] = [...WARD_COUNCILS, ...CROWD_OUTLETS, ...INVENTED_SPEAKERS]

/** One event that very many tell of: 400 figures of 150 sources in 200 reports, three in four of them of one outcome. */
export const inventCrowd = (): readonly ReadingOfReport[] => {
  const dice = makeDice(20_260_203)
  const [place] = inventPlaces(dice)
  const [killed] = OUTCOMES
  const injured = OUTCOMES.find(({ measure, category }) => measure === 'injured' && category === 'civilian') ?? killed
  return Array.from({ length: REPORTS }, (_, index) => {
    const told = [killed, index % 2 === 0 ? killed : injured].map((outcome, at): Told => {
      const speakers = at === 0 ? WARD_COUNCILS : INVENTED_SPEAKERS
      const by = speakers[index % speakers.length] ?? null
      return { outcome, by, quantity: inventQuantity(dice, TRUTH, by), modality: inventModality(dice) }
    })
    const outlet = CROWD_OUTLETS[index % OUTLETS] ?? inventSource('Daily', 'news-outlet')
    const publishedOn = dayAfter(DAY, dice.roll(12))
    return inventReading({ outlet, publishedOn, place, time: onDay(DAY), told }, index)
  })
}
