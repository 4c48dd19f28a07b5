import type { Measure } from '@reportedly/schema'
import { type Found, type Rule, runRules } from '../engine/rule.ts'
import { indexWakers } from '../engine/wake-rules.ts'
import { VERB_SENSES } from './en/senses.ts'
import { readVerb } from '../4-mentions/en/verbs.ts'
import { canBeCounted } from './counted/can-be-counted.ts'
import type { Frame } from './frame.ts'
import type { FrameView } from './frame-rule.ts'
import { DIRECT_FRAMES } from './rules/index.ts'
import { joinMeasures } from './verb-frames/join-measures.ts'

/** The rules that the words of a range can wake, in their order; with or without those that read nothing but figures. */
export const wakeRules = indexWakers(
  DIRECT_FRAMES,
  DIRECT_FRAMES.filter(({ onlyFigures }) => onlyFigures === true),
)

/** What may stand between two verbs that are said of one subject: "were abducted and later killed". */
const BETWEEN = /^(and|,|then|later|subsequently|also|was|were|been|have|had|has)$/

/** "abducted, tortured and killed": what is done between them, and no outcome. */
const isMereAct = (word: string): boolean => {
  const verb = readVerb(word)
  return verb !== undefined && (verb.forms.has('participle') || verb.forms.has('past')) && !VERB_SENSES.has(verb.lemma)
}

const FEW_WORDS = 10
const TAKEN: ReadonlySet<Measure> = new Set<Measure>(['abducted', 'captured'])

/** Whether a second verb tells another outcome of the same group, where the two do not make one outcome together. */
const isAlso = ({ below }: FrameView, first: Found<Frame>, second: Found<Frame>): boolean => {
  const [before, behind] = [first.value, second.value]
  if (
    !/^frames\/(verb|taken-from)$/.test(first.rule) ||
    second.rule !== 'frames/verb' ||
    before.measure === behind.measure
  )
    return false
  // "were arrested and put on lorries": one and the same act.
  if (TAKEN.has(before.measure) && TAKEN.has(behind.measure)) return false
  if (before.measure === 'casualties' || joinMeasures(before.measure, behind.measure) !== undefined) return false
  const words = below.tokens.folded.slice(before.predicate.end, behind.predicate.first)
  const others = below.quantityAt.slice(before.predicate.end, behind.predicate.first).some((quantity) => quantity > 0)
  // "was dragged out of his house and shot dead"
  const thenKilled = TAKEN.has(before.measure) && behind.measure === 'killed' && !words.includes(',') && !others
  const isShort = thenKilled && words.length <= FEW_WORDS
  return words.includes('and') && (isShort || words.every((word) => BETWEEN.test(word) || isMereAct(word)))
}

const OF_VERBS = /^frames\/(verb|told-by-pronoun)$/

/** "seven workers abducted in May were released": what was done to them first is no less told. */
const isTakenAndFreed = ({ below }: FrameView, first: Found<Frame>, second: Found<Frame>): boolean => {
  const [before, behind] = [first.value, second.value]
  const pair =
    (TAKEN.has(before.measure) && behind.measure === 'freed') ||
    (before.measure === 'freed' && behind.measure === 'abducted')
  // "seized 12 nurses and later freed them"
  if (!pair || !OF_VERBS.test(first.rule) || !OF_VERBS.test(second.rule)) return false
  const [from, to] = [before.predicate, behind.predicate].sort((a, b) => a.first - b.first)
  // "eight men were let go and 19 rifles taken away": what stands between has the other verb.
  const own = (below.groups[before.group]?.quantity ?? -1) + 1
  if (!from || !to) return false
  if (below.quantityAt.slice(from.end, to.first).some((quantity) => quantity > 0 && quantity !== own)) return false
  // "who had been taken hostage were let off": what had gone before only says who they are.
  const taken = TAKEN.has(before.measure) ? before.predicate : behind.predicate
  return below.tokens.folded[taken.first] !== 'had'
}

/** "the murder of three men who had been abducted": the clause behind tells what was done to them before. */
const isTakenAndKilled = ({ value: before, rule }: Found<Frame>, { value: behind, rule: of }: Found<Frame>): boolean =>
  rule === 'frames/verb' &&
  of === 'frames/outcome-of' &&
  TAKEN.has(before.measure) &&
  behind.measure === 'killed' &&
  before.predicate.first > behind.predicate.end

/** "bodies of 17 guards who had gone missing": they have been found. */
const isOfBodies = ({ below: { groups, tokens } }: FrameView, group: number): boolean => {
  const first = groups[group]?.first ?? 0
  const before = /^(the|all)$/.test(tokens.folded[first - 1] ?? '') ? first - 2 : first - 1
  return tokens.folded[before] === 'of' && /^(bodies|remains|corpses)$/.test(tokens.folded[before - 1] ?? '')
}

/** What befell those whose bodies are found while they lived: "four of those who had been taken" leaves out all else. */
const isBefore = ({ below }: FrameView, { group, measure }: Frame): boolean =>
  /^(missing|freed)$/.test(measure) || (TAKEN.has(measure) && (below.groups[group]?.head ?? 0) < 0)

/** "received bullet wounds and succumbed in hospital": the same people, and they are dead. */
const diesOfWounds = ({ below }: FrameView, first: Found<Frame>, candidate: Found<Frame>): boolean =>
  first.rule === 'frames/wounds' &&
  candidate.value.measure === 'killed' &&
  candidate.value.predicate.first > first.value.predicate.first &&
  below.tokens.folded
    .slice(candidate.value.predicate.first, candidate.value.predicate.end)
    .some((word) => /^(succumbed|died|dying|succumbing)$/.test(word))

/** Keeps the first reading of each group, and others of the same rule at the same word ("no one killed or wounded"). */
const decide = (view: FrameView, candidates: readonly Found<Frame>[]): readonly Found<Frame>[] => {
  const chosen = new Map<number, Found<Frame>>()
  const kept: Found<Frame>[] = []
  // "Nobody was killed and freed": both verbs tell of the second outcome.
  const told = new Set<string>()
  for (const candidate of candidates) {
    const { group, measure, predicate } = candidate.value
    const first = chosen.get(group)
    if (first && diesOfWounds(view, first, candidate)) {
      kept.splice(kept.indexOf(first), 1, candidate)
      chosen.set(group, candidate)
      continue
    }
    const joined =
      first &&
      first.rule === candidate.rule &&
      first.value.predicate.first === predicate.first &&
      first.value.measure !== measure
    const also =
      first !== undefined &&
      (isAlso(view, first, candidate) || isTakenAndFreed(view, first, candidate) || isTakenAndKilled(first, candidate))
    if (isBefore(view, candidate.value) && isOfBodies(view, group)) continue
    if ((first && !joined && !also) || !canBeCounted(view.below, group, measure)) continue
    if (told.has(`${group} ${measure}`)) continue
    told.add(`${group} ${measure}`)
    if (!first) chosen.set(group, candidate)
    kept.push(candidate)
  }
  return kept
}

/** The frames that rules find in a sentence by itself. */
export const directFrames = (view: FrameView, rules: readonly Rule<FrameView, Frame>[]): readonly Found<Frame>[] =>
  decide(view, runRules(rules, view))
