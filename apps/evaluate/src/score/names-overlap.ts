import { foldText } from './fold-text.ts'

const STOP_WORDS = new Set('the a an of and s in for by'.split(' '))

/** Whether two names share a word that matters, or one stands within the other; two empty names agree. */
export const namesOverlap = (one: string | null | undefined, other: string | null | undefined): boolean => {
  const left = foldText(one)
  const right = foldText(other)
  if (left === '' || right === '') return left === right
  if (left.includes(right) || right.includes(left)) return true
  const words = new Set(left.split(' ').filter((word) => !STOP_WORDS.has(word)))
  return right.split(' ').some((word) => words.has(word))
}
