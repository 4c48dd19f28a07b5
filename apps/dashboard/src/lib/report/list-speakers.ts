import type { Claim } from '@reportedly/schema'
import type { Range } from './nest-ranges.ts'

/** The words that name or describe a speaker, and the claims that stand on its word, in the order of the text. */
export interface SpeakerWords extends Range {
  readonly claimIds: readonly string[]
}

/** Finds the words in a text on whose word its claims stand: the nearest speaker’s and those of whoever passed it on. */
export const listSpeakers = (claims: readonly Claim[]): readonly SpeakerWords[] => {
  const named = claims.flatMap(({ id, attribution }) =>
    attribution.flatMap(({ span }) => (span === null ? [] : [{ id, start: span.start, end: span.end }])),
  )
  return [...Map.groupBy(named, ({ start, end }) => `${start}-${end}`).values()]
    .flatMap((same) =>
      same.slice(0, 1).map(({ start, end }) => ({ start, end, claimIds: [...new Set(same.map(({ id }) => id))] })),
    )
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
}

/** The name of a speaker’s words in its report’s text, as an HTML id. */
export const speakerAnchor = ({ start, end }: Range): string => `speaker-${start}-${end}`
