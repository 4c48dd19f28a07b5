import { LOWER, WORD } from '../../2-tokens/tokenize.ts'
import { WEEKDAYS } from '../../3-quantities/en/calendar.ts'
import { isPeople } from '../../4-mentions/en/nouns.ts'
import type { Group } from '../../4-mentions/group.ts'
import { firstFrom, within } from '../../engine/within.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { HAPPENINGS, STAND_INS } from '../en/speech.ts'
import { SAID_THINGS, THAT_ONE } from '../en/channels.ts'
import { belongsBehind } from './belongs-behind.ts'
import { endOfTrade } from './end-of-trade.ts'
import { endOfStrays } from './name-words.ts'
import { goesOnOverAnd } from './paired-name.ts'
import { OUTLET_KINDS } from '../papers/outlet-kinds.ts'
import { isBody } from './person-or-body.ts'
import { endOfName } from './whole-name.ts'

/**
 * "Radio Sel of Gao", "Dawn of Pakistan": whether a name is whole without the phrase behind it, which says where it is at
 * home; of those that nobody knows, only a single word that is nothing else is.
 */
const standsAlone = (framed: Framed, index: number, end: number, behind: Group): boolean => {
  const { groups, tokens, text, known } = framed
  const group = groups[index]
  if (!group || tokens.letterCase[group.head] === LOWER) return false
  const nameTo = (last: number): string => text.slice(tokens.start[group.wordsFirst], tokens.end[last - 1])
  const source = known.source(nameTo(end))
  if (source) return OUTLET_KINDS.has(source.kind) && known.source(nameTo(behind.end)) === null
  return (
    tokens.folded[end] === 'of' &&
    end === group.wordsFirst + 1 &&
    group.class === 'name' &&
    within(framed.places, behind.first, behind.end).length > 0
  )
}

const isSaid = ({ tokens }: Framed, { head }: Group): boolean => SAID_THINGS.test(tokens.folded[head] ?? '')

/** "the Inter-Services | Public Relations": the last group of a name whose first word is a noun with a capital. */
const endOfJoined = ({ groups, tokens, ranges }: Framed, index: number): number => {
  const [group, next] = [groups[index], groups[index + 1]]
  if (!group || next?.first !== group.end || next.class !== 'name' || group.class === 'name') return index
  if (group.quantity >= 0 || ranges[tokens.sentence[group.first] ?? 0]?.upperCase === true) return index
  return tokens.letterCase[group.wordsFirst] !== LOWER && tokens.letterCase[group.head] !== LOWER ? index + 1 : index
}

/** Where the name ends, with what "of" adds to it: "the General Staff of the Armed Forces". */
const reachOf = (framed: Framed, index: number, limit: number): number => {
  const { groups, tokens } = framed
  const speaker = groups[index]
  if (!speaker) return 0
  const whole = endOfJoined(framed, index)
  let end = endOfName(framed, whole, groups[whole]?.end ?? 0)
  const isNamed = !isPeople(groups[index]?.class ?? 'name')
  for (let next = whole + 1; next < groups.length; next += 1) {
    const group = groups[next]
    if (group && goesOnOverAnd(framed, speaker, group, end)) {
      end = group.end
      continue
    }
    if (
      !group ||
      group.first >= limit ||
      group.first > end + 2 ||
      !belongsBehind(framed, speaker, tokens.folded.slice(end, group.first).join(' '), group) ||
      // "cited Radio Sel for the claim"
      (tokens.folded[end] === 'for' && THAT_ONE.test(group.determiner ?? '') && isSaid(framed, group)) ||
      // "the ministry in a post on Friday"
      (tokens.folded[end] === 'in' && STAND_INS.test(tokens.folded[group.head] ?? ''))
    )
      break
    // "an analysis by the Orva Times of the battle"
    if (isNamed && tokens.letterCase[end - 1] !== LOWER && HAPPENINGS.test(tokens.folded[group.head] ?? '')) break
    if (standsAlone(framed, index, end, group)) break
    // "Radio Sel in February"
    if (within(framed.times, group.first, group.end).length > 0) break
    end = group.end
  }
  // "an Abuja-based think tank"
  const tank = tokens.folded[end] === 'think' && /^tanks?$/.test(tokens.folded[end + 1] ?? '')
  return tank ? end + 2 : endOfStrays(framed, endOfTrade(framed, end, limit), limit)
}

/** Whether a group is a name, with the rank or trade that may be part of it: "Major Musa Bello". */
const isPersonal = ({ tokens }: Framed, { class: kind, first, end, determiner, quantity }: Group): boolean => {
  if (kind === 'name') return true
  if (!isPeople(kind) || determiner !== null || quantity >= 0 || end - first < 2) return false
  for (let at = first; at < end; at += 1) if (tokens.kind[at] === WORD && tokens.letterCase[at] === LOWER) return false
  return true
}

/** How many words a nickname may have. */
const LONGEST_NICKNAME = 4

/** Jeff “Gwo Lwa”: where a name ends with the nickname in quotation marks behind it. */
const endOfNickname = ({ tokens: { folded } }: Framed, end: number): number => {
  if (!/^["“‘']$/.test(folded[end] ?? '')) return end
  for (let at = end + 2; at <= end + 1 + LONGEST_NICKNAME; at += 1) if (/^["”’']$/.test(folded[at] ?? '')) return at + 1
  return end
}

/** Where a name set off by commas behind a token ends; -1 when none stands there. */
const nameBehind = (framed: Framed, at: number, limit: number): number => {
  const { groups, tokens } = framed
  const index = firstFrom(groups, at + 1)
  const name = groups[index]
  // "Monday Sule Dakup": a first name like any other.
  const begins = WEEKDAYS.has(tokens.folded[at + 1] ?? '') ? at + 2 : at + 1
  if (!name || name.first !== begins || !isPersonal(framed, name)) return -1
  // "Maj.-Gen. Musa Bello"
  const ranked = tokens.folded[name.end] === '.' && tokens.folded[name.end + 1] === '-'
  const end = ranked ? (groups[index + 1]?.end ?? limit) : endOfNickname(framed, name.end)
  return end < limit && tokens.folded[at] === ',' && /^[,.]$/.test(tokens.folded[end] ?? '') ? end : -1
}

/** How many words the name of a body may have. */
const LONGEST_NAME = 10

/** Parts of a body that have names of their own. */
const PARTS_OF_BODIES =
  /^(wing|arm|branch|office|bureau|directorate|department|agency|service|unit|outlet|channel|monitor|watchdog|charity|group)$/

/** "the military’s media wing, the Inter-Services Public Relations (ISPR), said": where a body’s name set off by commas ends. */
const bodyBehind = ({ tokens, groups }: Framed, index: number, end: number, limit: number): number => {
  const head = groups[index]?.head ?? -1
  // "the armed wing of the Front, the Dawn Brigades, said"
  const part = tokens.letterCase[head] === LOWER && PARTS_OF_BODIES.test(tokens.folded[head] ?? '')
  if ((tokens.letterCase[end - 1] !== LOWER && !part) || tokens.folded[end] !== ',') return -1
  // "its media wing, Inter-Services Public Relations (ISPR), said"
  if (tokens.folded[end + 1] !== 'the' && !PARTS_OF_BODIES.test(tokens.folded[end - 1] ?? '')) return -1
  let at = tokens.folded[end + 1] === 'the' ? end + 2 : end + 1
  if (tokens.letterCase[at] === LOWER) return -1
  for (; at < Math.min(limit, end + LONGEST_NAME); at += 1) {
    const word = tokens.folded[at] ?? ''
    if (word === ',') return tokens.folded[at + 1] === 'and' ? -1 : at
    const joins = /^(of|for|and|the|-|\(|\))$/.test(word)
    if (!joins && (tokens.kind[at] !== WORD || tokens.letterCase[at] === LOWER)) return -1
  }
  return -1
}

/** "According to the Orva News Agency, Musa Bello, a farmer, said": a body with a name of its own has no other. */
const isNamedBody = ({ tokens, text }: Framed, first: number, end: number): boolean => {
  // "the spokesman of the Fire | and Rescue Service": of somebody.
  const before = tokens.folded[first - 1] === 'the' ? first - 2 : first - 1
  if (/^(of|for|in|at|and)$/.test(tokens.folded[before] ?? '')) return false
  for (let at = first; at < end; at += 1) if (tokens.letterCase[at] === LOWER) return false
  return isBody(text.slice(tokens.start[first], tokens.end[end - 1]))
}

/** Parts of a country, which no group names: "the director in the south". */
const DIRECTIONS = /^(north|south|east|west|(north|south)(east|west)|centre|center|interior)$/

/** How many words a participle phrase may have that says which one it is. */
const LONGEST_PHRASE = 10

/** "the member representing the area in the assembly, Musa Bello, said": the name behind what says which one it is; -1 without. */
const nameBehindPhrase = (framed: Framed, end: number, limit: number): number => {
  const { folded, letterCase } = framed.tokens
  if (letterCase[end] !== LOWER || !/(ing|ed)$/.test(folded[end] ?? '')) return -1
  for (let at = end + 1; at < Math.min(limit, end + LONGEST_PHRASE); at += 1) {
    if (folded[at] !== ',') continue
    const named = nameBehind(framed, at, limit)
    return named === limit - 1 || (named > 0 && folded[named] === '.') ? named : -1
  }
  return -1
}

/**
 * "the police spokesman, DSP Nanret Botmang, …": a name set off by commas belongs to the office before it, past one phrase
 * that says which office ("in the state", ", Defence Media Operations").
 */
const withName = (framed: Framed, index: number, end: number, limit: number): number => {
  const first = framed.groups[index]?.wordsFirst ?? 0
  const named = isNamedBody(framed, first, end) ? -1 : nameBehind(framed, end, limit)
  if (named >= 0) return named
  const body = bodyBehind(framed, index, end, limit)
  if (body >= 0) return body
  const behindPhrase = nameBehindPhrase(framed, end, limit)
  if (behindPhrase >= 0) return behindPhrase
  const { folded } = framed.tokens
  if (folded[end] === 'in' && folded[end + 1] === 'the' && DIRECTIONS.test(folded[end + 2] ?? ''))
    return Math.max(end, nameBehind(framed, end + 3, limit))
  const phrase = framed.groups[firstFrom(framed.groups, end + 1)]
  if (
    !phrase ||
    phrase.quantity >= 0 ||
    phrase.first !== end + 1 ||
    !/^(,|in|at|for|of|to|with|from)$/.test(framed.tokens.folded[end] ?? '')
  )
    return end
  return Math.max(end, nameBehind(framed, phrase.end, limit))
}

/** Where the name of a speaker ends that a group begins: with what "of" adds to it, and a name set off by commas behind it. */
export const endOfSpeaker = (framed: Framed, index: number, limit: number): number =>
  withName(framed, index, reachOf(framed, index, limit), limit)
