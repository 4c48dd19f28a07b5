import type { Clause } from './chunk-sentence.ts'
import { antecedent } from './antecedent.ts'
import {
  hasFinite,
  isInSeries,
  isPerfectInfinitive,
  isRaised,
  isSplit,
  relativeOver,
  openingComma,
  pairedDash,
  subordinatorBefore,
} from './asides.ts'
import { isGroup, verbOf } from './at-position.ts'
import { describedBy, describedPast, objectOpening } from './described-by.ts'
import { listLeft } from './lists.ts'
import { isPassedOver, opening } from './pass-over.ts'
import { pastWorn } from './past-worn.ts'
import { pastSaying, saysInside } from './past-saying.ts'
import { headBefore, roleOpening } from './skip-modifiers.ts'
import { dashOpening } from './dash-opening.ts'
import { isSecondOfTwo } from './second-of-two.ts'
import { toldAs } from './told-subject.ts'

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
        const knownAt = isPassedOver(chunks[here - 2]) ? here - 3 : here - 2
        if (chunks[here - 1]?.word === 'as' && /^(know|name|identify)$/.test(verbOf(clause, knownAt)?.lemma ?? '')) {
          here = knownAt - 1
          break
        }
        const inner = relativeOver(clause, here, at)
        if (inner >= 0) {
          here = inner - 1
          break
        }
        // "the Cooperative for Development (CODECO) group": its name goes on behind the brackets.
        if (
          chunks[here - 1]?.type === 'close' &&
          isGroup(clause, opening(clause, here - 1) - 1) &&
          chunk.end - chunk.first === 1
        ) {
          here = opening(clause, here - 1) - 1
          break
        }
        if (isSecondOfTwo(clause, here)) {
          here -= 4
          break
        }
        const list = listLeft(clause, here)
        const first = Math.min(...list)
        const isNear = chunks[first - 1]?.type === 'adverb' && chunks[first - 2]?.type === 'preposition'
        const opens = isNear ? first - 2 : first - 1
        const before = chunks[opens]
        // "abducted on the road between Kumba and Ekondo": the list belongs to its preposition.
        if (before?.type === 'and' && isGroup(clause, first - 2) && chunks[first - 3]?.word === 'between') {
          here = first - 4
          break
        }
        // "three of its men guarding the market were killed": who guards, not what is guarded.
        if (verbOf(clause, first - 1)?.form === 'ing' && isGroup(clause, first - 2)) {
          here = first - 2
          break
        }
        const role = roleOpening(clause, opens)
        if (role > 0) {
          here = role - 1
          break
        }
        const lists = before?.type === 'colon' && chunks[opens - 1]?.type === 'including'
        if (before?.type === 'preposition' || before?.type === 'including' || lists) {
          here = lists ? opens - 2 : opens - 1
          // The comma that opens ", including …" goes with it.
          if (before.type !== 'preposition' && chunks[here]?.type === 'comma') here -= 1
          break
        }
        const described = describedBy(clause, objectOpening(clause, first) - 1)
        if (described >= 0) {
          here = described
          break
        }
        return [...describedPast(clause, first, at), ...list]
      }
      case 'comma': {
        // "her brother, 9, was wounded": the age has taken its first comma with it.
        if (chunks[here - 1]?.word === ', age') {
          here -= 2
          break
        }
        const dash = dashOpening(clause, here)
        if (dash >= 0) {
          here = dash
          break
        }
        const open = openingComma(clause, here)
        const parted = open < 0 ? partedByComma(clause, here) : []
        if (parted.length > 0) return parted
        const inside =
          open >= 0 &&
          !saysInside(clause, open + 1, here) &&
          (hasFinite(clause, open + 1, here) || isInSeries(clause, open + 1, at))
        if (open < 0 || inside) return shared(clause, here, depth, at)
        here = open - 1
        break
      }
      case 'and': {
        const worn = pastWorn(clause, here)
        if (worn < 0) return shared(clause, here, depth, at)
        here = worn
        break
      }
      case 'or':
        return shared(clause, here, depth, at)
      case 'subordinator':
        return chunk.word === 'but' || chunk.word === 'then' ? shared(clause, here, depth, at) : []
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
        if (verb?.form === 'copula' && isSplit(clause, here, at)) {
          here -= 1
          break
        }
        // "The army claims to have killed 40"
        if (verb && here === at - 1 && !verb.passive && isPerfectInfinitive(clause, at))
          return subjectsOf(clause, here, depth + 1)
        if (verb?.form === 'finite' || verb?.form === 'copula') {
          const told = here === at - 1 ? pastSaying(clause, here) : []
          if (told.length > 0) return told
          // "Two soldiers hurt when a device went off died": the inner clause is passed over.
          const inner = isRaised(clause, here) ? here - 1 : subordinatorBefore(clause, here)
          if (inner < 0) return []
          here = inner - 1
          break
        }
        here -= 1
        break
      }
      case 'time':
        // "another 600 were hurt, with 24 per cent of them shot": those are a share that nobody counts.
        if (chunk.word === 'percent') return []
        here -= 1
        break
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

/** "Six were killed and two guards and a cook, were hurt": whom a comma alone parts from what is said of them. */
const partedByComma = (clause: Clause, comma: number): readonly number[] => {
  const head = headBefore(clause, comma - 1)
  const list = head < 0 ? [] : listLeft(clause, head)
  const first = Math.min(...list)
  const isCounted = list.length > 0 && clause.chunks[first]?.counted === true
  return isCounted && clause.chunks[first - 1]?.type === 'and' && verbOf(clause, first - 2) ? list : []
}

/** The subject that a coordinated verb shares with the verb before it: an aside in "-ing" shares with its like alone. */
const shared = (clause: Clause, from: number, depth: number, of: number): readonly number[] => {
  const form = verbOf(clause, of)?.form
  for (let at = from - 1; at >= 0; at -= 1) {
    const type = clause.chunks[at]?.type
    if (type === 'semicolon' && depth > 0) return []
    const verb = type === 'verb' ? verbOf(clause, at) : undefined
    if (!verb || verb.form === 'infinitive' || (verb.form === 'ing' && form === 'bare')) continue
    // "stopped four trucks hired by a food agency and detained": what is said of an object has another subject.
    if (verb.form === 'bare' && clause.chunks[at + 1]?.word === 'by') continue
    // "stopped a caravan made up of aid workers and burned two"
    if (verb.form === 'bare' && verb.lemma === 'make up' && clause.chunks[at + 1]?.word === 'of') continue
    // "laid an ambush for bandits who were moving cattle, killed five and …": past what tells who they are.
    if (verb.form === 'finite' && form === 'bare' && describesObject(clause, at, of)) continue
    const told = toldAs(clause, at, from)
    if (told.length > 0) return told
    return subjectsOf(clause, at, depth + 1)
  }
  return []
}

/** Whether a verb is that of a clause about an object, which a verb of the main clause in the past goes on behind. */
const describesObject = (clause: Clause, at: number, of: number): boolean =>
  clause.chunks[at - 1]?.type === 'relative' &&
  clause.chunks[of - 1]?.type === 'comma' &&
  clause.chunks.slice(0, at - 1).some((_, before) => verbOf(clause, before)?.form === 'bare')
