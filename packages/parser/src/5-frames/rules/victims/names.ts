import { groupAt, isGroup, verbOf } from '../../clause/clause-walk.ts'
import { makeFrame } from '../../frame.ts'
import { outcomeBefore, outcomeOfWord } from '../../outcome-before.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'

/** Verbs of those who keep lists of the dead, the missing or the taken. */
const KEEPS =
  /^(contain|list|have|be|publish|verify|write down|write|collect|compile|count|record|give|release|match|name|document)$/

const NAMES = /^(names|identity|identities)$/

const headAt = ({ below, clause }: FrameView, at: number): string =>
  isGroup(clause, at) ? (below.tokens.folded[below.groups[groupAt(clause, at)]?.head ?? -1] ?? '') : ''

const isCounted = ({ below, clause }: FrameView, at: number): boolean =>
  isGroup(clause, at) && (below.groups[groupAt(clause, at)]?.quantity ?? -1) >= 0

/** The outcome of those whom a list names: the word behind "names of", or what was told before. */
export const names: FrameRule = {
  name: 'frames/names',
  onlyFigures: true,
  wokenBy: (word) => NAMES.test(word),
  *find(view) {
    const { clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      if (chunk.type !== 'group' || !NAMES.test(headAt(view, at))) continue
      const predicate = { first: chunk.first, end: chunk.end }
      const isOf = clause.chunks[at + 1]?.word === 'of'
      // "the names of 71 victims"
      const measure = isOf
        ? (outcomeOfWord(headAt(view, at + 2)) ?? (/^victims$/.test(headAt(view, at + 2)) ? 'killed' : undefined))
        : undefined
      if (measure && isCounted(view, at + 2)) yield found(view, makeFrame(groupAt(clause, at + 2), measure, predicate))
      // "The list contained 24 names": of those told of before.
      const verb = verbOf(clause, clause.chunks[at - 1]?.type === 'adverb' ? at - 2 : at - 1)
      const keeps = verb !== undefined && !verb.negated && KEEPS.test(verb.lemma)
      if (!isCounted(view, at) || !(keeps || isOf)) continue
      const before = isOf ? outcomeOf(view, at + 2) : outcomeBefore(view, chunk.first)
      if (before) yield found(view, makeFrame(chunk.index, before, predicate))
    }
  },
}

const outcomeOf = ({ below, clause }: FrameView, at: number): ReturnType<typeof outcomeOfWord> => {
  const chunk = clause.chunks[at]
  const words = below.tokens.folded.slice(chunk?.first ?? 0, chunk?.end ?? 0)
  return words.map(outcomeOfWord).find((measure) => measure !== undefined)
}
