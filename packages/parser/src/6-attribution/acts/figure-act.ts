import { groupAt, isGroup, skipModifiers, verbOf } from '../../5-frames/clause/clause-walk.ts'
import type { Group } from '../../4-mentions/group.ts'
import { readNation } from '../../4-mentions/registry/read-nation.ts'
import { canSpeak } from '../subjects/can-speak.ts'
import { SPEAKING_NOUNS } from '../en/speech.ts'
import { nameSpeaker } from '../names/name-speaker.ts'
import type { SpeechAct } from './speech-act.ts'
import type { Speaker } from '../speaker.ts'
import type { View } from '../view.ts'

/** What somebody counts, and so says. */
const FIGURES = /^(figure|toll|count|estimate|tally|total|balance)$/

/** The words without which `figureAct` finds nothing. */
export const ownsFigure = (word: string): boolean => FIGURES.test(word) || NUMBERS.test(word) || LISTS.test(word)

/** Whether a figure can be anybody’s: "the day’s toll" and "Kharkiv’s toll" are of a day and of a place. */
const canCount = ({ framed }: View, { name, end }: Speaker): boolean =>
  SPEAKING_NOUNS.test(framed.tokens.folded[end - 1] ?? '') ||
  /^[A-Z]{2,6}$/.test(name) ||
  framed.known.source(name) !== null

/** Numbers that somebody has of its own. */
const NUMBERS = /^(figures?|numbers?|counts?|tolls?|tally|version)$/

/** "The state government has other numbers: 224 dead": whoever has them gives them. */
const hasNumbers = (view: View, at: number): SpeechAct | undefined => {
  const { clause, framed } = view
  const verb = verbOf(clause, at)
  if (verb?.form !== 'copula' || !/^(has|have|had)$/.test(framed.tokens.folded[verb.first] ?? '')) return undefined
  const head = framed.tokens.folded[framed.groups[groupAt(clause, at + 1)]?.head ?? -1] ?? ''
  const colon = clause.chunks[at + 2]?.type === 'colon'
  const gives = (colon && NUMBERS.test(head)) || isOnItsList(view, at + 1)
  if (!isGroup(clause, at - 1) || !isGroup(clause, at + 1) || !gives) return undefined
  if (!canSpeak(view, groupAt(clause, at - 1))) return undefined
  const speaker = nameSpeaker(framed, groupAt(clause, at - 1), 'give', view.limit)
  return speaker
    ? { speaker, refersBack: false, relay: null, at: verb.first, side: 'behind', denial: false }
    : undefined
}

/** "42 names on its list", "12 dead in its register": what somebody has written down. */
const isOnItsList = ({ clause, framed }: View, at: number): boolean => {
  // "42 | dead | on its list"
  const on = clause.chunks[at + 1]?.type === 'state' ? at + 2 : at + 1
  const list = framed.groups[groupAt(clause, on + 1)]
  return (
    clause.chunks[at]?.counted === true &&
    /^(on|in)$/.test(clause.chunks[on]?.word ?? '') &&
    /^(its|their|his|her)$/.test(list?.determiner ?? '') &&
    LISTS.test(framed.tokens.folded[list?.head ?? -1] ?? '')
  )
}

const LISTS = /^(lists?|registers?|records?|books?|ledgers?|files?|rolls?|morgue)$/

/** What a count does to its figure, and what is done with a count. */
const COMES_TO = /^(reach|arrive|stand|come|show|number|total|put|run|rise)$/
const KEEPS =
  /^(keep|compile|make|maintain|draw|collate|carry|establish|give|provide|release|publish|issue|announce|communicate|report)$/

/** "A tally by UN investigators arrived at 612 dead", "the count kept by the paper reaches 263": whoever counts. */
const countedBy = (view: View, at: number): SpeechAct | undefined => {
  const { clause, framed } = view
  const group = framed.groups[groupAt(clause, at)]
  if (!group || group.quantity >= 0 || !FIGURES.test(framed.tokens.folded[group.head] ?? '')) return undefined
  const kept = KEEPS.test(verbOf(clause, at + 1)?.lemma ?? '') ? at + 2 : at + 1
  if (clause.chunks[kept]?.word !== 'by' || !isGroup(clause, kept + 1)) return undefined
  const comes = verbOf(clause, skipModifiers(clause, kept + 2))
  const speaker = canSpeak(view, groupAt(clause, kept + 1))
    ? nameSpeaker(framed, groupAt(clause, kept + 1), 'count', view.limit)
    : null
  if (!speaker || !comes || !(COMES_TO.test(comes.lemma) || comes.form === 'copula')) return undefined
  return { speaker, refersBack: false, relay: null, at: comes.first, side: 'behind', denial: false }
}

/** How far behind a count the verb may stand that says what it comes to. */
const LONGEST_BETWEEN = 10

/** What may stand between a count and its verb: "of total losses since 2022 now", ", shared on social media,". */
const BETWEEN = /^(preposition|subordinator|group|time|adverb|other|comma|including)$/

/** "The group’s count, shared on social media, spoke of 48", "Kyiv’s estimate of losses now stands at 9,000": whoever counts. */
const ownCount = (view: View, at: number): SpeechAct | undefined => {
  const { clause, framed } = view
  const index = groupAt(clause, at)
  const group = framed.groups[index]
  if (!group?.owner || group.quantity >= 0 || !FIGURES.test(framed.tokens.folded[group.head] ?? '')) return undefined
  for (let here = at + 1; here < at + LONGEST_BETWEEN; here += 1) {
    const verb = verbOf(clause, here)
    const participle = verb?.form === 'bare' && clause.chunks[here - 1]?.type === 'comma'
    if (!verb || participle) {
      if (!verb && (clause.chunks[here]?.counted === true || !BETWEEN.test(clause.chunks[here]?.type ?? '')))
        return undefined
      continue
    }
    const next = /^(of|at|to)$/.test(clause.chunks[here + 1]?.word ?? '') ? here + 2 : here + 1
    const comes = COMES_TO.test(verb.lemma) || (verb.lemma === 'speak' && next === here + 2)
    if (!comes || clause.chunks[next]?.counted !== true) return undefined
    const speaker = nameSpeaker(framed, index, 'count', view.limit)
    if (!speaker || !(canCount(view, speaker) || isCapital(view, group, speaker))) return undefined
    const again = BODIES.test(speaker.name)
    return {
      speaker,
      refersBack: again,
      pronoun: again ? 'paper' : null,
      relay: null,
      at: verb.first,
      side: 'behind',
      denial: false,
    }
  }
  return undefined
}

/** "the group’s": a body that has spoken before, under a name. */
const BODIES = /^(group|organi[sz]ation|body|network|monitor)$/

/** "Kyiv’s estimate of Russian losses": a capital stands for those who govern there, where it estimates. */
const isCapital = ({ framed }: View, { head }: Group, { name }: Speaker): boolean =>
  framed.tokens.folded[head] === 'estimate' && readNation(name) !== null

/** Whoever gives a figure of its own. */
export const figureAct = (view: View, at: number): SpeechAct | undefined =>
  ofFigure(view, at) ?? (isGroup(view.clause, at) ? (countedBy(view, at) ?? ownCount(view, at)) : hasNumbers(view, at))

/** "the UN’s own figure of 20,000", "the ministry’s toll of 12": whoever a figure belongs to says so. */
const ofFigure = (view: View, at: number): SpeechAct | undefined => {
  const { clause, framed } = view
  if (!isGroup(clause, at)) return undefined
  const index = groupAt(clause, at)
  const group = framed.groups[index]
  if (!group?.owner || group.quantity >= 0 || !FIGURES.test(framed.tokens.folded[group.head] ?? '')) return undefined
  const figure = framed.groups[groupAt(clause, at + 2)]
  if (clause.chunks[at + 1]?.word !== 'of' || figure === undefined || figure.quantity < 0) return undefined
  const speaker = nameSpeaker(framed, index, 'put', view.limit)
  if (!speaker || !canCount(view, speaker)) return undefined
  return { speaker, refersBack: false, relay: null, at: group.head, side: 'behind', denial: false }
}
