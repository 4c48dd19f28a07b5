import type { Attribution, Claim, SourceKind } from '@reportedly/schema'
import { foldName } from '../fold-name.ts'
import { foldDescription, isHearsay } from './en/roles-of-many.ts'
import { nameSpeaker } from './name-speaker.ts'

/** On whose word a claim stands, as its own chain tells it. */
export interface Voice {
  /** Claims of one key share one voice. */
  readonly key: string
  /** A speaker with a name; one that is only described, as told to whoever relays it; or an outlet that names nobody. */
  readonly kind: 'named' | 'unnamed' | 'outlet'
  /** As the text has it; null for a publisher that is not known. */
  readonly name: string | null
  readonly sourceId: string | null
  /** Key and name of whoever was told: the nearest relay with a name, else the publisher; null for a named speaker. */
  readonly told: { readonly key: string; readonly name: string | null } | null
}

/** Kinds of sources that pass on what others say. */
const OUTLETS: readonly SourceKind[] = ['news-agency', 'news-outlet', 'state-media', 'social-channel']

/** Kinds of those who hear others and say what each told: outlets, a relay of unknown kind, and whoever looks into a fight of others. */
const LISTENERS: readonly SourceKind[] = [...OUTLETS, 'unknown', 'ngo', 'monitor', 'igo']

/** A key for whoever published a report: source, name as given, else the report itself. */
export const keyPublisher = ({ attribution, reportId }: Claim, publisher: string | null): string => {
  const last = attribution.at(-1)
  if (last !== undefined && last.sourceId !== null) return `source ${last.sourceId}`
  const name = foldName(last?.name ?? publisher ?? '')
  return name === '' ? `report ${reportId}` : `name ${name}`
}

const voiceOfSpeaker = ({ name, sourceId, kind }: Attribution, key: string): Voice =>
  OUTLETS.includes(kind)
    ? { key, kind: 'outlet', name, sourceId, told: { key, name } }
    : { key, kind: 'named', name, sourceId, told: null }

const voiceOfPublisher = ({ attribution }: Claim, key: string, publisher: string | null): Voice => {
  const { name = null, sourceId = null, kind = 'unknown' } = attribution.at(-1) ?? {}
  const shown = name ?? publisher
  // An army's own communiqué stands on the army's word; a publisher of whom nothing is known is taken for an outlet.
  return kind === 'unknown' || OUTLETS.includes(kind)
    ? { key, kind: 'outlet', name: shown, sourceId, told: { key, name: shown } }
    : { key, kind: 'named', name: shown, sourceId, told: null }
}

/** Finds the voice of a claim; `publisher` is its report’s publisher as the input names it. */
export const findVoice = (claim: Claim, publisher: string | null): Voice => {
  const published = keyPublisher(claim, publisher)
  const [nearest, ...relays] = claim.attribution
  if (nearest === undefined || relays.length === 0) return voiceOfPublisher(claim, published, publisher)
  const key = nameSpeaker(nearest)
  if (key !== null) return voiceOfSpeaker(nearest, key)
  const teller = relays.slice(0, -1).find((relay) => nameSpeaker(relay) !== null)
  const toldKey = (teller && nameSpeaker(teller)) ?? published
  // What "two officers" of an army said, as the army tells it, is the army’s word.
  if (teller && !LISTENERS.includes(teller.kind)) return voiceOfSpeaker(teller, toldKey)
  const told = { key: toldKey, name: teller?.name ?? relays.at(-1)?.name ?? publisher }
  if (isHearsay(nearest.name ?? ''))
    return {
      key: toldKey,
      kind: 'outlet',
      name: told.name,
      sourceId: (teller ?? relays.at(-1))?.sourceId ?? null,
      told,
    }
  const description = foldDescription(foldName(nearest.name ?? ''))
  return { key: `“${description}” told ${toldKey}`, kind: 'unnamed', name: nearest.name, sourceId: null, told }
}
