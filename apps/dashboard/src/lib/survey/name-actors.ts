import { foldText } from './fold-text.ts'
import type { Figure } from './figure.ts'
import { keep } from './keep.ts'

/** The registry ids and folded names of the actors in a figure: those held responsible, and those whose people or things are counted. */
export const nameActors = keep(
  ({ event, voices }: Figure): ReadonlySet<string> =>
    new Set(
      [
        ...[...event.parties, ...voices.flatMap(({ claim }) => claim.actor?.parties ?? [])].flatMap(
          ({ name, actorId }) => [foldText(name), actorId],
        ),
        ...voices.map(({ claim }) => claim.counted.actorId),
      ].filter((key) => key !== null),
    ),
)
