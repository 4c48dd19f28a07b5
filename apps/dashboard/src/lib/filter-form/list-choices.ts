import { describeCountry } from '../words/describe-place.ts'
import { keep } from '../survey/keep.ts'
import type { Figure } from '../survey/figure.ts'
import type { Survey } from '../survey/survey.ts'
import { describeKind, STAKE_WORDS } from '../words/describe-source.ts'

/** One value a filter can take: as the address writes it, and in words where these differ. */
export interface Choice {
  readonly value: string
  readonly words: string
  /** How many figures have it. */
  readonly count: number
}

/** What the fields of the filter form offer, most told of first. */
export interface FilterChoices {
  readonly places: readonly Choice[]
  readonly actors: readonly Choice[]
  readonly sources: readonly Choice[]
  readonly kinds: readonly Choice[]
  readonly stakes: readonly Choice[]
}

/** More suggestions than these weigh down a page: of others the server tells while one types (`findChoices`). */
const MOST = 60

interface Count {
  readonly value: string
  readonly words: string
  count: number
  /** The figure that was last counted: each counts once, however often it has the value. */
  last: Figure
}

/** Tells of a value that a figure has. */
type Tell = (value: string, words: string) => void

const countBy = (figures: readonly Figure[], list: (figure: Figure, tell: Tell) => void): readonly Choice[] => {
  const counts = new Map<string, Count>()
  for (const figure of figures)
    list(figure, (value, words) => {
      const known = counts.get(value)
      if (known === undefined) counts.set(value, { value, words, count: 1, last: figure })
      else if (known.last !== figure) {
        known.count += 1
        known.last = figure
      }
    })
  return [...counts.values()]
    .toSorted((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
    .map(({ value, words, count }) => ({ value, words, count }))
}

/** Each list is kept for itself, so that reckoning one ahead keeps nobody waiting long. */
const places = keep(({ figures }: Survey) =>
  countBy(figures, ({ place }, tell) => {
    if (place === null) return
    tell(place.name, place.name)
    if (place.country === null) return
    const country = describeCountry(place.country)
    tell(country, country)
  }),
)

const actors = keep(({ figures }: Survey) =>
  countBy(figures, ({ event, voices }, tell) => {
    for (const { name } of event.parties) tell(name, name)
    for (const { claim } of voices) for (const { name } of claim.actor?.parties ?? []) tell(name, name)
  }),
)

const sources = keep(({ figures, nameSource }: Survey) => {
  const names = new Map<string, string>()
  const nameOnce = (id: string): string => {
    const name = names.get(id) ?? nameSource(id)
    names.set(id, name)
    return name
  }
  return countBy(figures, ({ voices }, tell) => {
    for (const { sourceIds } of voices) for (const id of sourceIds) tell(nameOnce(id), nameOnce(id))
  })
})

const kinds = keep(({ figures }: Survey) =>
  countBy(figures, ({ voices }, tell) => {
    for (const { kind } of voices) tell(kind, describeKind(kind))
  }),
)

const stakes = keep(({ figures }: Survey) =>
  countBy(figures, ({ voices }, tell) => {
    for (const { stake } of voices) tell(stake, STAKE_WORDS[stake])
  }),
)

/** Everything each field could offer, most told of first, as questions of their own. */
export const CHOICE_LISTS = { places, actors, sources, kinds, stakes } as const

/** What can be asked of a survey, from what is in it. */
export const listChoices = keep((survey: Survey): FilterChoices => ({
  places: places(survey).slice(0, MOST),
  actors: actors(survey).slice(0, MOST),
  sources: sources(survey).slice(0, MOST),
  kinds: kinds(survey),
  stakes: stakes(survey),
}))
