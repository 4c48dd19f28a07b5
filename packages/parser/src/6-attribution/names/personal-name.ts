import { TITLES } from '../../4-mentions/en/titles.ts'
import { remember } from '../../engine/remember.ts'
import { RANKS } from '../en/generic.ts'
import { isPerson } from './person-or-body.ts'

/** Words that say where somebody belongs, behind which the capitals are those of a body. */
const BELONGS = / (of|for|at|in|from|to|with|on|and) /

const isTitle = (word: string): boolean => {
  const folded = word.toLowerCase().replace(/\.$/, '')
  return folded.split(/[.-]+/).every((part) => TITLES.has(part) || RANKS.test(part))
}

/**
 * The name that a person has without office and rank: "Adam Rijal" of "adviser to the front, Adam Rijal" and of "army
 * spokesman Col. Adam Rijal". Null where the words give no name of two words or more that is surely a person’s.
 */
export const personalName = remember((name: string): string | null => {
  if (!isPerson(name)) return null
  const behind = /^(.*), ([^,]+)$/.exec(name)?.[2]
  if (behind === undefined && BELONGS.test(name)) return null
  const words = (behind ?? name).split(' ')
  const office = words.findLastIndex((word) => !/^\p{Lu}/u.test(word) || isTitle(word))
  const own = words.slice(office + 1)
  return own.length > 1 && (behind !== undefined || office >= 0) ? own.join(' ') : null
})
