import { isPeople } from '../../../4-mentions/en/nouns.ts'
import { NO_WORD } from '../../../engine/word.ts'
import type { Group } from '../../../4-mentions/group.ts'
import { factsOf } from '../../../4-mentions/groups/word-facts.ts'
import { groupAt, isGroup, listRight, skipAside, verbOf } from '../../clause/clause-walk.ts'
import { domainOf, measureFor } from '../../counted/domain.ts'
import { type Sense, VERB_SENSES } from '../../en/senses.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { makesTell } from '../../telling-words.ts'
import { byAny, byParticiple, tellsOutcome } from '../../woken-by.ts'

const HAULS = /^(haul|booty|seizures?|spoils|cache|loot|recover(y|ies)|trophies)$/
const LOOK_BACK = 60
/** "Others are …" may itself follow a long list. */
const LIST_BACK = 160
/** Where the items were found may stand before what lists them. */
const LOOK_AHEAD = 20
/** Farther on, what "is" or "was" is said of something else. */
const NEAR = 12
const HAUL_SENSE: Sense = { materiel: 'seized', airborne: 'seized' }

/** "A breakdown shows 86 rifles": of what befell the things told last. */
const senseBefore = ({ below }: FrameView, first: number, back: number): Sense | undefined => {
  for (let at = first - 1; at >= 0 && at > first - back; at -= 1) {
    const { verb } = factsOf(below.tokens.words[at] ?? NO_WORD)
    const sense = verb?.forms.has('participle') === true ? VERB_SENSES.get(verb.lemma) : undefined
    if (sense?.materiel) return sense
  }
  return undefined
}

/** "Others include 12 magazines": at the head of a sentence the list before it goes on. */
const isRest = ({ below }: FrameView, group: Group, at: number): boolean =>
  at <= 1 && /^(others|rest|items)$/.test(below.tokens.folded[group.head] ?? '')

/** "The weapons comprised two rifles", at the head of a sentence: those that were told of before. */
const areThose = ({ below, clause }: FrameView, group: Group, at: number): boolean =>
  at <= 1 &&
  /^(the|these|those)$/.test(group.determiner ?? '') &&
  group.plural &&
  domainOf(below, group) === 'materiel' &&
  group.class !== 'infrastructure' &&
  (/^(comprise|consist)$/.test(verbOf(clause, at + 1)?.lemma ?? '') || clause.chunks[at + 1]?.type === 'including')

/** What a group says of the items listed behind it: "the haul", "recovered items", "weapons seized". */
const senseOfItems = (view: FrameView, group: Group, at: number): Sense | undefined => {
  const { below, clause } = view
  const { folded, words } = below.tokens
  if (group.head >= 0 && HAULS.test(folded[group.head] ?? '')) return HAUL_SENSE
  if (group.head >= 0 && folded[group.head] === 'breakdown') return senseBefore(view, group.first, LOOK_BACK)
  for (let word = group.wordsFirst; word < group.head; word += 1) {
    const { verb } = factsOf(words[word] ?? NO_WORD)
    const sense = verb?.forms.has('participle') === true ? VERB_SENSES.get(verb.lemma) : undefined
    if (sense?.materiel) return sense
  }
  const behind = verbOf(clause, at + 1)
  // "data of the authorities collected this year": people are no list of what they collect.
  const areOthers = isPeople(group.class)
  const sense = behind?.form === 'bare' && !areOthers ? VERB_SENSES.get(behind.lemma) : undefined
  if (sense?.materiel) return sense
  const before =
    isRest(view, group, at) || areThose(view, group, at) ? senseBefore(view, group.first, LIST_BACK) : undefined
  // People are none of the items.
  return before?.materiel && { materiel: before.materiel, airborne: before.airborne ?? before.materiel }
}

/** "They handed over three rifles and got a cheque": what they got is none of the items. */
const isGet = ({ below }: FrameView, at: number): boolean =>
  /^(get|gets|got|getting)$/.test(below.tokens.folded[at] ?? '')

/** Words under which items are listed, whatever verb stands there. */
const headsList = (word: string): boolean =>
  HAULS.test(word) || /^(breakdown|others|rest|items|includes?|included|consist(s|ed)?|compris(es?|ed))$/.test(word)

/** "The haul comprised 62 small arms", "Other items recovered were 31 vehicles", "Weapons seized include …". */
export const items: FrameRule = {
  name: 'frames/items',
  wokenBy: byAny(headsList, byParticiple(tellsOutcome)),
  onlyWith: byAny(headsList, makesTell),
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      const group = chunk.type === 'group' ? below.groups[chunk.index] : undefined
      const sense = group && group.quantity < 0 ? senseOfItems(view, group, at) : undefined
      if (!group || !sense) continue
      for (let here = at + 1; here < clause.chunks.length && here < at + LOOK_AHEAD; here += 1) {
        const link = clause.chunks[here]
        const verb = verbOf(clause, here)
        const links =
          link?.type === 'including' ||
          (verb?.form === 'copula' && here < at + NEAR && !isGet(view, verb.first)) ||
          (verb?.lemma === 'show' && below.tokens.folded[group.head] === 'breakdown') ||
          /^(comprise|consist|contain|total|number|run|come|amount)$/.test(verb?.lemma ?? '')
        if (!links) continue
        // "Police seized two tanks, including …": whoever seizes is no list of what was seized.
        if (link?.type === 'including' && verbOf(clause, at + 1) && isGroup(clause, skipAside(clause, at + 2))) break
        // "300 soldiers, including a brigadier": those listed are of the nearest that are counted.
        const near = clause.chunks[here - 1]?.type === 'comma' ? here - 2 : here - 1
        if (link?.word === 'including' && near > at && clause.chunks[near]?.counted === true) break
        const next = skipAside(clause, here + 1)
        const position = /^(of|to)$/.test(clause.chunks[next]?.word ?? '') ? next + 1 : next
        if (!isGroup(clause, position)) break
        for (const member of listRight(clause, position)) {
          const index = groupAt(clause, member)
          const item = below.groups[index]
          const measure = item && measureFor(below, sense, item, domainOf(below, item))
          if (measure) yield found(view, makeFrame(index, measure, { first: group.first, end: group.end }))
        }
        break
      }
    }
  },
}
