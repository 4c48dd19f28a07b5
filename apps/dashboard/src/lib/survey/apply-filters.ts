import type { Filters } from './choose-filters.ts'
import type { Figure, Voice } from './figure.ts'
import { foldText } from './fold-text.ts'
import { nameActors } from './name-actors.ts'
import { namePlaces } from './name-places.ts'
import type { Survey } from './survey.ts'

/** Tells whether a claim is told by whom the filters ask for; null where they ask for nobody. */
export const askVoices = (survey: Survey, { source, kind, stake }: Filters): ((voice: Voice) => boolean) | null => {
  if (source === null && kind === null && stake === null) return null
  const ids = source === null ? null : survey.findSourceIds(source)
  return (voice) =>
    (ids === null || voice.sourceIds.some((id) => ids.has(id))) &&
    (kind === null || voice.kind === kind) &&
    (stake === null || voice.stake === stake)
}

/** An event of a few days is shown when one of them is asked for; one without a day only when no day is. */
const isWithin = ({ from, to }: Figure, filters: Filters): boolean =>
  (filters.from === null || (to !== null && to >= filters.from)) &&
  (filters.to === null || (from !== null && from <= filters.to))

/**
 * The figures of a survey that the filters ask for, in its order. Filters choose figures and change none: a figure is
 * shown with all its claims, also those that other sources tell.
 */
export const applyFilters = (survey: Survey, filters: Filters): readonly Figure[] => {
  const { measure, place, actor, q } = filters
  const isWanted = askVoices(survey, filters)
  const placeName = place === null ? null : foldText(place)
  const actorName = actor === null ? null : foldText(actor)
  const words = q === null ? [] : foldText(q).split(' ')
  return survey.figures.filter((figure) => {
    if (measure !== null && figure.measure !== measure) return false
    if (!isWithin(figure, filters)) return false
    if (placeName !== null && (figure.place === null || !namePlaces(figure.place).includes(placeName))) return false
    if (isWanted !== null && !figure.voices.some(isWanted)) return false
    if (actor !== null && actorName !== null) {
      const actors = nameActors(figure)
      if (!actors.has(actor) && !actors.has(actorName)) return false
    }
    return words.length === 0 || words.every((word) => survey.textOf(figure).includes(word))
  })
}
