import type { Mutation } from '@reportedly/events'

/** What changed between two tellings in words, and whether it may have been the other way round. */
export const describeChanges = (changes: readonly Pick<Mutation, 'message' | 'isOrderKnown'>[]): string => {
  const words = changes.map(({ message }) => message).join('; ')
  const isKnown = changes.every(({ isOrderKnown }) => isOrderKnown)
  return isKnown ? words : `${words} – or the other way round: the days leave it open`
}
