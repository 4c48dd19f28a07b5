import type { Clause } from '../chunk-sentence.ts'
import { isGroup, verbOf } from './at-position.ts'
import { listLeft } from './lists.ts'
import { isPassedOver, opening } from './pass-over.ts'

/** Positions of the subject of a verb: the groups that a passive or an intransitive verb befalls, or who acts. */
export const subjectsOf = (clause: Clause, at: number, depth = 0): readonly number[] => {
  const { chunks } = clause
  if (depth > 6) return []
  let here = at - 1
  while (here >= 0) {
    const chunk = chunks[here]
    if (!chunk) return []
    switch (chunk.type) {
      case 'group': {
        // "The man known as X was killed"
        if (chunks[here - 1]?.word === 'as' && /^(know|name|identify)$/.test(verbOf(clause, here - 2)?.lemma ?? '')) {
          here -= 3
          break
        }
        const list = listLeft(clause, here)
        const first = Math.min(...list)
        const before = chunks[first - 1]
        // "abducted on the road between Kumba and Ekondo": the list belongs to its preposition.
        if (before?.type === 'and' && isGroup(clause, first - 2) && chunks[first - 3]?.word === 'between') {
          here = first - 4
          break
        }
        if (before?.type === 'preposition' || before?.type === 'including') {
          here = first - 2
          // The comma that opens ", including …" goes with it.
          if (before.type === 'including' && chunks[here]?.type === 'comma') here -= 1
          break
        }
        return list
      }
      case 'comma': {
        // "her brother, 9, was wounded": the age has taken its first comma with it.
        if (chunks[here - 1]?.word === ', age') {
          here -= 2
          break
        }
        const open = openingComma(clause, here)
        const inside = open >= 0 && hasFinite(clause, open + 1, here)
        if (open < 0 || inside) return shared(clause, here, depth)
        here = open - 1
        break
      }
      case 'and':
      case 'or':
        return shared(clause, here, depth)
      case 'subordinator':
        return chunk.word === 'but' || chunk.word === 'then' ? shared(clause, here, depth) : []
      case 'relative':
        return antecedent(clause, here)
      case 'close':
        here = opening(clause, here) - 1
        break
      case 'dash':
        here = pairedDash(clause, here) - 1
        break
      case 'verb': {
        const verb = verbOf(clause, here)
        if (verb?.form === 'finite' || verb?.form === 'copula') {
          // "Two soldiers hurt when a device went off died": the inner clause is passed over.
          const inner = subordinatorBefore(clause, here)
          if (inner < 0) return []
          here = inner - 1
          break
        }
        here -= 1
        break
      }
      case 'semicolon':
      case 'colon':
      case 'including':
        return []
      default:
        here -= 1
    }
  }
  return []
}

/** The opening comma of an aside that closes at `at`; -1 when the comma closes none. */
const openingComma = (clause: Clause, at: number): number => {
  const { chunks } = clause
  let relative = false
  for (let here = at - 1; here > 0 && here > at - 40; here -= 1) {
    const chunk = chunks[here]
    if (chunk?.type === 'relative') relative = true
    if (chunk?.type === 'semicolon' || chunk?.type === 'colon') return -1
    if (chunk?.type !== 'comma') continue
    const inner = chunks[here + 1]
    const aside =
      inner?.type === 'relative' ||
      inner?.type === 'including' ||
      inner?.type === 'preposition' ||
      inner?.type === 'verb' ||
      inner?.type === 'adverb' ||
      inner?.type === 'time' ||
      inner?.type === 'group' ||
      inner?.type === 'other' ||
      inner?.type === 'subordinator' ||
      inner?.type === 'and' ||
      inner?.type === 'or'
    return aside || relative ? here : -1
  }
  return -1
}

const subordinatorBefore = ({ chunks }: Clause, at: number): number => {
  for (let here = at - 1; here > 0 && here > at - 5; here -= 1) {
    // "Seven officers who had been taken hostage were let off"
    if (chunks[here]?.type === 'relative') return here
    if (chunks[here]?.type === 'subordinator')
      return /^(when|after|as|while|before)$/.test(chunks[here]?.word ?? '') ? here : -1
    if (chunks[here]?.type !== 'group' && chunks[here]?.type !== 'adverb' && chunks[here]?.type !== 'preposition')
      return -1
  }
  return -1
}

const hasFinite = (clause: Clause, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    if (clause.chunks[at]?.type === 'relative') return false
    const verb = verbOf(clause, at)
    if (
      verb &&
      (verb.form === 'finite' ||
        verb.form === 'copula' ||
        (verb.form === 'bare' && !verb.passive && at > from && isGroup(clause, at + 1)))
    )
      return true
  }
  return false
}

const pairedDash = ({ chunks }: Clause, at: number): number => {
  for (let here = at - 1; here >= 0; here -= 1) if (chunks[here]?.type === 'dash') return here
  return 0
}

/** The subject that a coordinated verb shares with the verb before it. */
const shared = (clause: Clause, from: number, depth: number): readonly number[] => {
  for (let at = from - 1; at >= 0; at -= 1) {
    const type = clause.chunks[at]?.type
    if (type === 'semicolon' && depth > 0) return []
    if (type === 'verb' && verbOf(clause, at)?.form !== 'infinitive') return subjectsOf(clause, at, depth + 1)
  }
  return []
}

/** What "who", "which" and "that" stand for: the group before them. */
const antecedent = (clause: Clause, at: number): readonly number[] => {
  let here = at - 1
  while (clause.chunks[here]?.type === 'comma' || isPassedOver(clause.chunks[here])) here -= 1
  return isGroup(clause, here) ? [here] : []
}
