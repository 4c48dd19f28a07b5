import type { Quantity } from '@reportedly/schema'
import { splitSentences } from '../1-sentences/split-sentences.ts'
import { tokenize } from '../2-tokens/tokenize.ts'
import { findQuantities } from '../3-quantities/find-quantities.ts'
import type { Span } from '../engine/span.ts'
import type { Group } from './group.ts'
import { findMentions, type Mentioned } from './mentioned.ts'
import type { TimeMention } from './time-mention.ts'

type Tokens = Pick<Mentioned, 'text' | 'tokens'>

interface ReadGroup extends Pick<Group, 'class' | 'plural' | 'determiner'> {
  readonly text: string
  /** With what belongs to the head behind it. */
  readonly whole: string
  readonly head: string | null
  readonly quantity: Pick<Quantity, 'low' | 'high'> | null
  /** The words of the group it is a part of. */
  readonly partOf: string | null
  readonly owner: string | null
}

interface ReadTime extends Pick<TimeMention, 'start' | 'until' | 'precision' | 'kind'> {
  readonly text: string
}

/** The fourth layer of a bare text, for tests. */
export const mention = (text: string, publishedAt: string | null = null): Mentioned =>
  findMentions(findQuantities(tokenize(splitSentences({ id: 'r1', title: null, text, publishedAt, publisher: null }))))

/** The words of a half-open range of tokens. */
export const wordsOf = ({ text, tokens }: Tokens, { start, end }: Span): string =>
  end > start ? text.slice(tokens.start[start], tokens.end[end - 1]) : ''

/** The noun groups of a text, in its order. */
export const groupsOf = (text: string): readonly ReadGroup[] => {
  const below = mention(text)
  const words = (start: number, end: number): string => wordsOf(below, { start, end })
  return below.groups.map((group) => {
    const quantity = below.quantities[group.quantity]?.value
    const whole = below.groups[group.partOf]
    return {
      text: words(group.first, group.end),
      whole: words(group.first, group.reach),
      head: group.head < 0 ? null : words(group.head, group.head + 1),
      class: group.class,
      plural: group.plural,
      determiner: group.determiner,
      quantity: quantity ? { low: quantity.low, high: quantity.high } : null,
      partOf: whole ? words(whole.first, whole.end) : null,
      owner: group.owner && words(group.owner.first, group.owner.end),
    }
  })
}

/** The places of a text, in its order. */
export const placesOf = (text: string): readonly string[] => mention(text).places.map(({ name }) => name)

/** The times of a text, read on the day it was published. */
export const timesOf = (text: string, publishedAt: string | null): readonly ReadTime[] => {
  const below = mention(text, publishedAt)
  return below.times.map(({ first, end, start, until, precision, kind }) => ({
    text: wordsOf(below, { start: first, end }),
    start,
    until,
    precision,
    kind,
  }))
}
