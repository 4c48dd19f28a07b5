import type { Option } from '../combobox/option.ts'
import { foldText } from '../survey/fold-text.ts'
import { keep } from '../survey/keep.ts'
import type { Survey } from '../survey/survey.ts'
import { countOf } from '../words/count-of.ts'
import { type Choice, CHOICE_LISTS } from './list-choices.ts'

/** The lists that are searched while one types. */
export const SEARCHED_LISTS = ['places', 'actors', 'sources'] as const

export type SearchedList = (typeof SEARCHED_LISTS)[number]

const MOST = 10

/** Folding thousands of names takes a while, so that it is done once for each list. */
const foldList = keep((choices: readonly Choice[]) => choices.map(({ words }) => foldText(words)))

/** How well a name fits what is typed: begun with it, with a word begun with it, or with it somewhere. */
const rank = (name: string, typed: string): number => {
  if (name.startsWith(typed)) return 0
  return name.includes(` ${typed}`) ? 1 : 2
}

/** The values of a survey that contain what is typed: those that begin with it first, and then those most told of. */
export const findChoices = (survey: Survey, list: SearchedList, typed: string): readonly Option[] => {
  const choices = CHOICE_LISTS[list](survey)
  const folded = foldList(choices)
  const wanted = foldText(typed)
  const ranks: readonly Choice[][] = [[], [], []]
  choices.forEach((choice, index) => {
    const name = folded[index] ?? ''
    if (name.includes(wanted)) ranks[rank(name, wanted)]?.push(choice)
  })
  return ranks
    .flat()
    .slice(0, MOST)
    .map(({ value, words, count }) => ({ value, words, note: countOf(count, 'figure') }))
}
