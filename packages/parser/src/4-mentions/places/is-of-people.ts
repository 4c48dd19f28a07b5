import { lookupDemonym } from '../gazetteer/lookup-demonym.ts'

/** Whether a folded word tells whose a place is and is no name of one: "the Kurdish towns of", "the Mexican state of". */
export const isOfPeople = (word: string): boolean => lookupDemonym(word) !== null || /[a-z]{2}(ish|ese)$/.test(word)
