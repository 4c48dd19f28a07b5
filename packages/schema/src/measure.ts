import { z } from 'zod'

interface MeasureEntry {
  readonly domain: 'people' | 'materiel'
  readonly label: string
  readonly meaning: string
}

/** The codebook of measures: what each one counts, in the words shown to readers. Order is the order of display. */
export const MEASURES = {
  killed: {
    domain: 'people',
    label: 'Killed',
    meaning: 'Deaths, including bodies found, executions and assassinations.',
  },
  injured: { domain: 'people', label: 'Injured', meaning: 'People wounded or hurt and not said to have died.' },
  casualties: { domain: 'people', label: 'Casualties', meaning: 'Killed or injured, not divided by the report.' },
  captured: { domain: 'people', label: 'Captured', meaning: 'Arrested, detained or taken prisoner by forces.' },
  abducted: { domain: 'people', label: 'Abducted', meaning: 'Kidnapped or taken hostage.' },
  missing: { domain: 'people', label: 'Missing', meaning: 'Unaccounted for.' },
  displaced: { domain: 'people', label: 'Displaced', meaning: 'Fled, evacuated or driven from home.' },
  surrendered: { domain: 'people', label: 'Surrendered', meaning: 'Laid down arms or gave themselves up.' },
  freed: { domain: 'people', label: 'Freed', meaning: 'Rescued or released.' },
  neutralised: {
    domain: 'people',
    label: 'Neutralised',
    meaning: 'As armies say it: killed, captured or wounded, undivided.',
  },
  strength: {
    domain: 'people',
    label: 'Strength',
    meaning: 'Took part in the event, as attackers, troops or garrison.',
  },
  seized: { domain: 'materiel', label: 'Seized', meaning: 'Materiel taken, recovered or confiscated.' },
  destroyed: { domain: 'materiel', label: 'Destroyed', meaning: 'Materiel or structures destroyed or burned.' },
  damaged: { domain: 'materiel', label: 'Damaged', meaning: 'Materiel or structures damaged, not destroyed.' },
  lost: { domain: 'materiel', label: 'Lost', meaning: 'Materiel lost without a stated cause.' },
  launched: { domain: 'materiel', label: 'Launched', meaning: 'Drones, missiles, rockets or shells fired.' },
  intercepted: {
    domain: 'materiel',
    label: 'Intercepted',
    meaning: 'Aircraft, drones or missiles shot down or stopped.',
  },
} as const satisfies Record<string, MeasureEntry>

export type Measure = keyof typeof MEASURES

const names = Object.keys(MEASURES) as [Measure, ...Measure[]]

/** What a figure counts; the cases are decided by the coding manual (docs/coding-manual.md). */
export const Measure = z.enum(names).describe(names.map((name) => `${name}: ${MEASURES[name].meaning}`).join(' '))
