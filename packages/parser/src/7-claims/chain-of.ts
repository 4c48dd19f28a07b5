import type { Attribution } from '@reportedly/schema'
import { lookupSource } from '../4-mentions/registry/lookup-source.ts'
import type { Attributed, Standing } from '../6-attribution/attributed.ts'
import { unlistedId } from '../6-attribution/name-speaker.ts'
import { spanOf } from './span-of.ts'

/** The last link of every chain; its name is null when the report names no publisher. */
const publisherOf = ({ report: { publisher } }: Attributed): Attribution => {
  const known = publisher === null ? null : lookupSource(publisher)
  const sourceId = publisher === null ? null : (known?.id ?? unlistedId(publisher))
  return { name: publisher, sourceId, kind: known?.kind ?? 'unknown', span: null, verb: null, inherited: false }
}

/** On whose word a figure stands, the nearest speaker first and the publisher last. */
export const chainOf = (attributed: Attributed, standing: Standing): Attribution[] => [
  ...standing.chain.map(({ speaker, mention, inherited }) => {
    const { first, end, verb } = mention ?? speaker
    const { name, sourceId, kind } = speaker
    return { name, sourceId, kind, span: spanOf(attributed, first, end), verb, inherited }
  }),
  publisherOf(attributed),
]
