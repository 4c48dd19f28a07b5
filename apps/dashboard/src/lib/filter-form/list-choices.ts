import { describeCountry } from '../words/describe-place.ts'
import { keep } from '../survey/keep.ts'
import type { Figure } from '../survey/figure.ts'
import type { Survey } from '../survey/survey.ts'
import { describeKind, STAKE_WORDS } from '../words/describe-source.ts'

/** One value a filter can take: as the address writes it, and in words where these differ. */
export interface Choice {
  readonly value: string
  readonly words: string
}

/** What the fields of the filter form offer, most told of first. */
export interface FilterChoices {
  readonly places: readonly Choice[]
  readonly actors: readonly Choice[]
  readonly sources: readonly Choice[]
  readonly kinds: readonly Choice[]
  readonly stakes: readonly Choice[]
}

/** More suggestions than these weigh down a page; any other name can be typed. */
const MOST = 60

const countBy = (
  figures: readonly Figure[],
  list: (figure: Figure) => Iterable<readonly [value: string, words: string]>,
): readonly Choice[] => {
  const counts = new Map<string, { readonly words: string; readonly count: number }>()
  for (const figure of figures)
    for (const [value, words] of new Map(list(figure)))
      counts.set(value, { words, count: (counts.get(value)?.count ?? 0) + 1 })
  return [...counts]
    .toSorted(([one, { count }], [other, { count: otherCount }]) => otherCount - count || (one < other ? -1 : 1))
    .map(([value, { words }]) => ({ value, words }))
}

/** What can be asked of a survey, from what is in it. */
export const listChoices = keep(({ figures, nameSource }: Survey): FilterChoices => {
  const places = countBy(figures, ({ place }) =>
    place === null
      ? []
      : [place.name, ...(place.country === null ? [] : [describeCountry(place.country)])].map((name) => [name, name]),
  )
  const actors = countBy(figures, ({ event, voices }) =>
    [...event.parties, ...voices.flatMap(({ claim }) => claim.actor?.parties ?? [])].map(({ name }) => [name, name]),
  )
  const sources = countBy(figures, ({ voices }) =>
    voices.flatMap(({ sourceIds }) => sourceIds.map(nameSource).map((name) => [name, name] as const)),
  )
  return {
    places: places.slice(0, MOST),
    actors: actors.slice(0, MOST),
    sources: sources.slice(0, MOST),
    kinds: countBy(figures, ({ voices }) => voices.map(({ kind }) => [kind, describeKind(kind)])),
    stakes: countBy(figures, ({ voices }) => voices.map(({ stake }) => [stake, STAKE_WORDS[stake]])),
  }
})
