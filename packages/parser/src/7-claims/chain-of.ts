import type { Attribution } from '@reportedly/schema'
import type { Attributed, Standing } from '../6-attribution/attributed.ts'
import type { Link } from '../6-attribution/speaker.ts'
import { publisherNamed, sourceOf } from './source-of.ts'
import { spanOf } from './span-of.ts'

/** The last link of every chain; its name is null when the report names no publisher. */
const publisherOf = (attributed: Attributed): Attribution => {
  const { publisher: name } = attributed.report
  const source = name === null ? null : publisherNamed(attributed, name)
  return {
    name,
    sourceId: source?.id ?? null,
    kind: source?.kind ?? 'unknown',
    span: null,
    verb: null,
    inherited: false,
  }
}

const toAttribution = (attributed: Attributed, { speaker, mention, inherited }: Link): Attribution => {
  const { first, end, verb } = mention ?? speaker
  const { name, kind, voice } = speaker
  const source = voice === null ? null : sourceOf(attributed, name)
  return {
    name,
    sourceId: source?.id ?? null,
    kind: source?.kind ?? kind,
    span: spanOf(attributed, first, end),
    verb,
    inherited,
  }
}

/** Whether a link is the publisher under its own name: "told AFP" in a report that AFP publishes. */
const isPublisher = (link: Attribution, publisher: Attribution): boolean =>
  publisher.name !== null &&
  (link.name === publisher.name || (publisher.sourceId !== null && link.sourceId === publisher.sourceId))

/** On whose word a figure stands, the nearest speaker first and the publisher last; the publisher is no relay of its own. */
export const chainOf = (attributed: Attributed, standing: Standing): Attribution[] => {
  const publisher = publisherOf(attributed)
  const links = standing.chain.map((link) => toAttribution(attributed, link))
  return [...links.filter((link, at) => at === 0 || !isPublisher(link, publisher)), publisher]
}
