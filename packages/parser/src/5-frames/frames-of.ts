import type { Measure } from '@reportedly/schema'
import { mention, wordsOf } from '../4-mentions/mentions-of.ts'
import { chunkSentence, type Clause } from './clause/chunk-sentence.ts'
import { fillFrames } from './fill-frames.ts'
import type { Frame } from './frame.ts'

interface ReadFrame {
  readonly measure: Measure
  readonly text: string
  readonly low: number | null
  readonly high: number | null
  readonly rule: string
  readonly agents: readonly string[]
  readonly owner: string | null
  readonly hedge: Frame['hedge']
  readonly subsetOf: string | null
  readonly revises: string | null
  readonly label: string | null
}

/** What befell whom in a bare text, in its order, for tests; who or what is named without a figure counts as one. */
export const framesOf = (text: string): readonly ReadFrame[] => {
  const below = fillFrames(mention(text))
  const words = (start: number, end: number): string => wordsOf(below, { start, end })
  const nameOf = (index: number): string | null => {
    const group = below.groups[index]
    return group ? words(group.first, group.end) : null
  }
  return below.frames.map(({ rule, value }) => {
    const quantity = below.quantities[below.groups[value.group]?.quantity ?? -1]?.value ?? { low: 1, high: 1 }
    return {
      measure: value.measure,
      text: nameOf(value.group) ?? '',
      low: quantity.low,
      high: quantity.high,
      rule,
      agents: value.agents.map((agent) => nameOf(agent) ?? ''),
      owner: value.owner && words(value.owner.first, value.owner.end),
      hedge: value.hedge,
      subsetOf: nameOf(value.subsetOf),
      revises: nameOf(value.revises),
      label: nameOf(value.label),
    }
  })
}

/** What a text tells, a line each: "killed: 12 soldiers". */
export const told = (text: string): readonly string[] =>
  framesOf(text).map(({ measure, text: counted }) => `${measure}: ${counted}`)

/** What one rule alone has found in a text. */
export const toldBy = (rule: { readonly name: string }, text: string): readonly string[] =>
  framesOf(text)
    .filter((frame) => frame.rule === rule.name)
    .map(({ measure, text: counted }) => `${measure}: ${counted}`)

/** The first sentence of a text, cut into chunks. */
export const clauseOf = (text: string): Clause => chunkSentence(mention(text), 0)
