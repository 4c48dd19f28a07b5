import { CAPITALISED, LOWER } from '../../2-tokens/tokenize.ts'
import { maskAt } from '../../3-quantities/mask-at.ts'
import { lookupDemonym } from '../gazetteer/lookup-demonym.ts'
import { NOUN_LIKE } from '../en/verbs.ts'
import { beginsWords, classifyWord } from './classify-word.ts'
import { endsGroup } from './ends-group.ts'
import type { GroupView } from './group-view.ts'
import { canModify, mayBeginWithParticiple } from './may-begin-with-participle.ts'
import { nounAt } from './noun-at.ts'
import type { Progress } from './progress.ts'

/** Takes one more word into a group; false when the group ends before it. */
export const takeWord = (view: GroupView, words: Progress): boolean => {
  const { here, head } = words
  const kind = classifyWord(view, here, head)
  if (kind === 'stop' || isTakenAs(view, words)) return false
  if (kind === 'modifier') return takeModifier(view, words)
  if (kind === 'participle' && (isOfName(view, here, head) || isTrade(view, here, head))) {
    words.head = -1
    words.here += 1
    return true
  }
  if (kind === 'participle') {
    const taken = isPartOfName(view, words) || modifies(view, words)
    // "the arrested", "the wounded": a participle alone is no noun here; frames read it.
    if (!taken && (head >= 0 || !isNounLike(view, here))) return false
    if (!taken) words.head = here
  } else {
    if (head >= 0 && endsGroup(view, head, here, kind, words.opening.determiner)) return false
    words.head = here
    words.end = here + 1
  }
  words.here += 1
  return true
}

/** "took 11 prisoner": one behind several is what they were made, and the figure leaves out whom it counts. */
const isTakenAs = (view: GroupView, { here, head, figure }: Progress): boolean =>
  head < 0 &&
  figure >= 0 &&
  /^(prisoner|captive|hostage)$/.test(view.below.tokens.folded[here] ?? '') &&
  view.below.quantities[figure]?.end === here &&
  view.below.quantities[figure]?.value.low !== 1 &&
  !beginsWords(view, here + 1)

const isNounLike = (view: GroupView, at: number): boolean =>
  nounAt(view, at) !== undefined && NOUN_LIKE.has(view.below.tokens.folded[at] ?? '')

/** "the Joint Fighting Force": a participle in capitals within a name. */
const isPartOfName = (view: GroupView, { opening, here }: Progress): boolean =>
  view.below.tokens.letterCase[here] === CAPITALISED &&
  !view.upperCase &&
  here > opening.wordsFirst &&
  canModify(view, here)

const OF_NAME = /^(sponsored|backed|made|trained|supported|funded|led|flagged|registered|owned|manufactured)$/

/** "nineteen Indian sponsored militants", "a Chinese made rifle": written without its hyphen, the name describes with it. */
const isOfName = (view: GroupView, at: number, head: number): boolean => {
  const { tokens } = view.below
  if (head !== at - 1 || !OF_NAME.test(tokens.folded[at] ?? '')) return false
  // "a US made pistol", "a Turkey made drone"
  const isMade =
    /^(made|manufactured)$/.test(tokens.folded[at] ?? '') && tokens.letterCase[head] !== LOWER && !view.upperCase
  return (isMade || lookupDemonym(tokens.folded[head] ?? '') !== null) && nounAt(view, at + 1) !== undefined
}

/** What bodies are for, and the nouns that such a word stands before. */
const TRADES =
  /^(peacekeeping|peacemaking|training|monitoring|observing|policing|broadcasting|fact-finding|mapping|tracking)$/
const OF_TRADES =
  /^(mission|force|group|team|operation|centre|center|committee|mechanism|body|agency|programme|program|organi[sz]ation|unit|network|project|service|corporation|company|contingent|command|college|school|camp|base)s?$/

/** "the UN peacekeeping mission", "the NATO training centre": what a body is for, behind its name. */
const isTrade = ({ below: { tokens } }: GroupView, at: number, head: number): boolean =>
  head === at - 1 && TRADES.test(tokens.folded[at] ?? '') && OF_TRADES.test(tokens.folded[at + 1] ?? '')

/** "three wounded soldiers": a participle before the noun it describes. */
const modifies = (view: GroupView, { opening, here, head, figure }: Progress): boolean =>
  head < 0 &&
  canModify(view, here) &&
  (opening.determiner !== null || figure >= 0 || here > opening.wordsFirst || mayBeginWithParticiple(view, here))

/** Takes a word that describes what follows; a label ("Il-76 transport") can be what is described as well. */
const takeModifier = ({ below }: GroupView, words: Progress): boolean => {
  const mask = maskAt(below, words.here)
  words.here = mask?.end ?? words.here + 1
  if (mask?.value === 'label') {
    words.head = words.here - 1
    words.end = words.here
  }
  return true
}
