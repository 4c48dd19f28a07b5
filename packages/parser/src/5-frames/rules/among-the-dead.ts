import type { Measure } from '@reportedly/schema'
import { groupAt, isGroup, listRight, skipAside, subjectsOf, verbOf } from '../clause-walk.ts'
import { makeFrame } from '../frame.ts'
import { found, type FrameRule, type FrameView } from '../frame-rule.ts'

const THOSE: ReadonlyMap<string, Measure> = new Map([
  ['dead', 'killed'],
  ['deceased', 'killed'],
  ['killed', 'killed'],
  ['victims', 'killed'],
  ['fatalities', 'killed'],
  ['slain', 'killed'],
  ['murdered', 'killed'],
  ['assassinated', 'killed'],
  ['executed', 'killed'],
  ['wounded', 'injured'],
  ['injured', 'injured'],
  ['hurt', 'injured'],
  ['missing', 'missing'],
  ['arrested', 'captured'],
  ['detained', 'captured'],
  ['captured', 'captured'],
  ['taken', 'abducted'],
  ['abducted', 'abducted'],
  ['kidnapped', 'abducted'],
  ['hostages', 'abducted'],
  ['detainees', 'captured'],
  ['casualties', 'casualties'],
  ['freed', 'freed'],
  ['released', 'freed'],
  ['displaced', 'displaced'],
])

const OPENING = /^(the|those|its|their|persons|people)$/

/** The measure of "the dead", "those killed", "the wounded" whose last word stands at a token at or before `end`. */
const measureOfThose = (
  { below, clause }: FrameView,
  from: number,
): { readonly measure: Measure; readonly next: number } | undefined => {
  const { folded } = below.tokens
  for (let at = from; at < Math.min(clause.chunks.length, from + 3); at += 1) {
    const chunk = clause.chunks[at]
    if (!chunk) return undefined
    const word = folded[chunk.end - 1] ?? ''
    const measure = THOSE.get(word)
    const opening = folded[chunk.first - 1] ?? ''
    const behind = clause.chunks[at - 1]
    const described = at > from && behind?.type === 'group' ? (folded[behind.first] ?? '') : ''
    const opened = [opening, folded[chunk.first] ?? '', described].some((word) => OPENING.test(word))
    // "the priests murdered": the noun before it opens it.
    if (measure && opened) return { measure, next: at + 1 }
    if (chunk.type !== 'other' && chunk.type !== 'group') return undefined
  }
  return undefined
}

/** "Among the dead were three children", "The dead include four women", "A pharmacist was also among the dead". */
export const amongTheDead: FrameRule = {
  name: 'frames/among-the-dead',
  wokenBy: (word) => THOSE.has(word),
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      // "Of the wounded, 30 were children"
      const share = chunk.type === 'preposition' && chunk.word === 'of' ? measureOfThose(view, at + 1) : undefined
      const figure =
        share && clause.chunks[share.next]?.type === 'comma' && isGroup(clause, share.next + 1) ? share.next + 1 : -1
      if (share && figure >= 0)
        yield found(view, makeFrame(groupAt(clause, figure), share.measure, { first: chunk.first, end: chunk.end }))
      // "The dead, according to the ministry, were 15 inmates, …"
      const dead =
        chunk.type === 'state' && below.tokens.folded[chunk.first - 1] === 'the' ? THOSE.get(chunk.word) : undefined
      const copulaAt = dead
        ? clause.chunks.findIndex(
            (later, here) =>
              here > at && here < at + 8 && later.type === 'verb' && verbOf(clause, here)?.form === 'copula',
          )
        : -1
      if (dead && copulaAt > 0 && isGroup(clause, copulaAt + 1))
        for (const position of listRight(clause, copulaAt + 1))
          yield found(view, makeFrame(groupAt(clause, position), dead, { first: chunk.first, end: chunk.end }))
      if (chunk.type !== 'including') continue
      const isAmong = chunk.word === 'among' || chunk.word === 'amongst'
      const those = isAmong ? measureOfThose(view, at + 1) : undefined
      const predicate = { first: chunk.first, end: chunk.end }
      if (those) {
        // "Among the dead were …", and the other way about.
        const verbAfter =
          [0, 1, 2].map((step) => skipAside(clause, those.next) + step).find((here) => verbOf(clause, here)) ?? -1
        const verb = verbOf(clause, verbAfter)
        const behind = skipAside(clause, verbAfter + 1)
        if (verb && isGroup(clause, behind))
          for (const position of listRight(clause, behind))
            yield found(view, makeFrame(groupAt(clause, position), those.measure, predicate))
        const before = verbOf(clause, at - 1) ?? verbOf(clause, at - 2)
        const verbAt = verbOf(clause, at - 1) ? at - 1 : at - 2
        if (before && /^(be|number|count)$/.test(before.lemma))
          for (const position of subjectsOf(clause, verbAt))
            yield found(view, makeFrame(groupAt(clause, position), those.measure, predicate))
      } else if (/^includ/.test(chunk.word)) {
        const subject = measureOfThose(view, Math.max(0, at - 2)) ?? measureOfThose(view, Math.max(0, at - 1))
        const behind = skipAside(clause, at + 1)
        if (subject && subject.next <= at + 1 && isGroup(clause, behind))
          for (const position of listRight(clause, behind))
            yield found(view, makeFrame(groupAt(clause, position), subject.measure, predicate))
      }
    }
  },
}
