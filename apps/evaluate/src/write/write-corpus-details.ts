import type { CorpusMade } from '../corpus/measure-corpus.ts'
import { type ComparedEstimate, sameFigures } from '../corpus/score-estimates.ts'

interface Part {
  readonly event: string
  readonly label: string
  readonly key: string
}

/** The event that each claim found was put into, with that which it belongs to. */
const listParts = ({ matched, events }: CorpusMade): readonly Part[] => {
  const eventOf = new Map(events.flatMap((event) => event.claimIds.map((id) => [id, event] as const)))
  return matched.flatMap(({ gold: { eventKey }, claim }) => {
    const event = claim === null ? undefined : eventOf.get(claim.id)
    return event === undefined ? [] : [{ event: event.id, label: event.label, key: eventKey }]
  })
}

const countEach = (names: readonly string[]): string =>
  [...Map.groupBy(names, (name) => name)]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([name, all]) => `${all.length} × ${name}`)
    .join('; ')

const severalBy = (
  parts: readonly Part[],
  groupOf: (part: Part) => string,
  partOf: (part: Part) => string,
): readonly (readonly Part[])[] =>
  [...Map.groupBy(parts, groupOf).values()].filter((own) => new Set(own.map(partOf)).size > 1)

const tellTorn = (parts: readonly Part[]): readonly string[] =>
  severalBy(
    parts,
    ({ key }) => key,
    ({ event }) => event,
  ).map(
    (own) =>
      `  ${own[0]?.key ?? ''}: in ${new Set(own.map(({ event }) => event)).size} events: ` +
      countEach(own.map(({ label }) => `“${label}”`)),
  )

const tellMixed = (parts: readonly Part[]): readonly string[] =>
  severalBy(
    parts,
    ({ event }) => event,
    ({ key }) => key,
  ).map((own) => `  “${own[0]?.label ?? ''}”: ${countEach(own.map(({ key }) => key))}`)

const writeFigures = (figures: {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
}) => `${figures.low ?? '…'} / ${figures.best ?? '–'} / ${figures.high ?? '…'}`

const tellEstimate = ({ gold, made }: ComparedEstimate): string =>
  `  ${gold.eventKey}, ${gold.measure}, ${gold.category}, ${gold.policy}, ${gold.vagueTable}: ` +
  `${made === undefined ? 'none made' : writeFigures(made)}, not ${writeFigures(gold)}`

/** Lists what goes wrong when many reports are put together: events torn apart, events mixed, estimates that differ. */
export const writeCorpusDetails = (made: CorpusMade): string => {
  const parts = listParts(made)
  const lists = [
    ['events torn apart', tellTorn(parts)],
    ['events mixed', tellMixed(parts)],
    ['estimates that differ', made.estimates.filter((each) => !sameFigures(each)).map(tellEstimate)],
  ] as const
  return lists.map(([name, lines]) => [`${name}: ${lines.length}`, ...lines].join('\n')).join('\n\n')
}
