import type { Category } from '@reportedly/schema'
import { firstFrom } from '../../engine/within.ts'
import { isCategory, isPeople, NOUN_FORMS } from '../../4-mentions/en/nouns.ts'
import type { Group } from '../../4-mentions/group.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { BY_ANOTHER_NAME } from '../en/described-as.ts'
import { ARMED_BANDS } from '../en/own-side.ts'
import { ARMED, CIVIL, COMMANDERS, GENERIC, PEACEFUL_GROUPS, RANKS, SELF_DEFENCE, STATE, UNITS } from '../en/sides.ts'

/** How soon behind a noun another name is given: "a bomb-maker known as", "a medic known only as alias". */
const OTHER_NAME_WITHIN = 1
/** How far behind a volunteer the body it serves is named. */
const HELPS_WITHIN = 6

/** The category that the noun of a group has by itself. */
const nounCategory = ({ class: kind }: Group): Category =>
  isCategory(kind) && isPeople(kind) ? kind : 'unknown-people'

/** The kind of people that a noun by itself says; undefined where it says none. */
const kindOf = (word: string): Category | undefined => {
  const kind = NOUN_FORMS.get(word)?.class
  return kind !== undefined && isCategory(kind) && isPeople(kind) && kind !== 'unknown-people' ? kind : undefined
}

/** "his wife Hanan", "Second Lieutenant Karim": the noun or the rank before a name says whose people it is. */
const beforeName = ({ tokens }: Framed, { wordsFirst, head }: Group): Category | undefined => {
  for (let at = wordsFirst; at <= head; at += 1) {
    const word = tokens.folded[at] ?? ''
    const kind = kindOf(word)
    if (kind) return kind
    if (at < head && RANKS.test(word)) return 'state-forces'
  }
  return undefined
}

/** "two privates": a rank that is no noun elsewhere. */
const byRank = ({ tokens }: Framed, group: Group): Category | undefined =>
  group.class === 'unknown' && RANKS.test((tokens.folded[group.head] ?? '').replace(/s$/, ''))
    ? 'state-forces'
    : undefined

/** "a man known as Dheere": whoever goes by another name fights. */
const byOtherName = ({ tokens }: Framed, group: Group): Category | undefined =>
  tokens.folded.slice(group.end, group.end + OTHER_NAME_WITHIN).some((word) => BY_ANOTHER_NAME.test(word))
    ? 'non-state-armed'
    : undefined

/** "four sons of the soil": how South Asia’s armies call their fallen. */
const isOfTheSoil = ({ tokens: { folded } }: Framed, { head }: Group): boolean =>
  /^sons?$/.test(folded[head] ?? '') && folded.slice(head + 1, head + 4).join(' ') === 'of the soil'

/** The category that the words of a group of people give it: "members of the army", "unarmed men". */
export const byWords = (framed: Framed, group: Group): Category => {
  const own = isOfTheSoil(framed, group) ? 'state-forces' : ownWords(framed, group)
  return own === 'unknown-people' ? (byOtherName(framed, group) ?? own) : own
}

/** "a volunteer with the community kitchen": whoever volunteers with a body that fights nobody. */
const helps = ({ tokens: { folded } }: Framed, { head, end }: Group): boolean =>
  /^volunteers?$/.test(folded[head] ?? '') &&
  /^(with|at|for|from)$/.test(folded[end] ?? '') &&
  !folded.slice(end + 1, end + HELPS_WITHIN).some((word) => STATE.test(word) || ARMED.test(word))

/** The tokens that describe a group: its own, its owner's, and those of whoever it is of: "members of 29 gangs". */
const extentOf = ({ groups, tokens }: Framed, group: Group): readonly [number, number] => {
  // "victims of kidnappers" are none of theirs.
  const isOfOthers = /^(victims?|hostages?|captives?)$/.test(tokens.folded[group.head] ?? '')
  if (isOfOthers) return [group.owner?.first ?? group.wordsFirst, group.end]
  const end = Math.max(group.reach, group.end)
  const next = end === group.end && tokens.folded[end] === 'of' ? groups[firstFrom(groups, end + 1)] : undefined
  return [group.owner?.first ?? group.wordsFirst, next?.first === end + 1 ? next.end : end]
}

/** "the brigade's commander", "the commander of the unit": "the" makes it the unit of an army. */
export const commandsUnit = ({ tokens: { folded } }: Framed, group: Group): boolean => {
  const { head, owner, end } = group
  if (!COMMANDERS.test(folded[head] ?? '')) return false
  if (owner) return UNITS.test((folded[owner.end - 1] ?? '').replace(/['’]s?$/, '') || (folded[owner.end - 2] ?? ''))
  return (
    folded[end] === 'of' && folded[end + 1] === 'the' && UNITS.test(folded[end + 2] ?? '') && folded[end + 3] !== 'of'
  )
}

/** "several men of the village", "nine people in our village": whoever lives there. */
const isOfVillage = ({ tokens: { folded } }: Framed, { end }: Group): boolean =>
  (folded[end] === 'of' ? /^(the|that|this|our|their|his|her|my)$/ : folded[end] === 'in' ? /^(our|my)$/ : /^$/).test(
    folded[end + 1] ?? '',
  ) && /^(village|hamlet|town)$/.test(folded[end + 2] ?? '')

/** "a senior figure of the group": which one, the text has said; with no word of what it is for, it fights. */
const isOfBand = ({ tokens: { folded } }: Framed, { end }: Group): boolean =>
  folded[end] === 'of' &&
  /^(the|this|that|these|those|both)$/.test(folded[end + 1] ?? '') &&
  ARMED_BANDS.test(folded[end + 2] ?? '') &&
  folded[end + 3] !== 'of'

/** "members of the Orva Group": a group with a name, and with nothing peaceful in it, that has members who are killed or give up. */
const isOfNamedBand = ({ text, tokens }: Framed, { end, head, reach }: Group): boolean => {
  if (!/^(members?|men|leaders?|elements?)$/.test(tokens.folded[head] ?? '') || tokens.folded[end] !== 'of')
    return false
  const name = text.slice(tokens.start[end + 1], tokens.end[Math.max(reach, end + 1) - 1])
  return (
    /^(the )?(\p{Lu}[\p{L}'’-]* ){1,4}(Group|Faction|Gang|Cartel)( \(\S+\))?$/u.test(name) &&
    !PEACEFUL_GROUPS.test(name)
  )
}

/** "120 prisoners of war": soldiers, whoever holds them. */
const areOfWar = ({ tokens: { folded } }: Framed, { end, head }: Group): boolean =>
  /^prisoners?$/.test(folded[head] ?? '') && folded[end] === 'of' && folded[end + 1] === 'war'

/** "two of its citizens", "both U.S. citizens": where they are from; "two citizens" are civilians. */
const isNational = ({ tokens: { folded } }: Framed, { head, wordsFirst }: Group): boolean =>
  /^citizens?$/.test(folded[head] ?? '') && (head > wordsFirst || /^(its|their|our)$/.test(folded[head - 1] ?? ''))

const HIRED = /^(national|international|local|foreign|expatriate)$/

const ownWords = (framed: Framed, group: Group): Category => {
  const named = group.class === 'name' ? beforeName(framed, group) : byRank(framed, group)
  const { tokens } = framed
  const head = tokens.folded[group.head] ?? ''
  const fallback = named ?? (isNational(framed, group) ? 'unknown-people' : nounCategory(group))
  if (!GENERIC.test(head) && group.class !== 'unknown') return fallback
  const words = tokens.folded.slice(...extentOf(framed, group)).filter((word) => word !== head)
  if (areOfWar(framed, group)) return 'state-forces'
  // "a worker of the State Emergency Service": whoever keeps them, they do not fight.
  if (/^(workers?|employees?)$/.test(head) && tokens.folded[group.end] === 'of') return 'civilian'
  // "a captain and six other ranks"
  if (/^ranks$/.test(head)) return 'state-forces'
  if (words.some((word) => SELF_DEFENCE.test(word)) || commandsUnit(framed, group)) return 'state-forces'
  // "an alleged local boss": of a trade that no lexicon has, nothing peaceful is told by such a word.
  // "ten local guards", "members of the Community Protection Guards": they guard their place all the same.
  const guard = [head, ...words].some((word) => /^guards?$/.test(word))
  const isCivil =
    group.class !== 'unknown' &&
    words.some((word) => CIVIL.test(word) && !(guard && /^(local|community|social)$/.test(word)))
  if (isCivil || helps(framed, group)) return 'civilian'
  // "suspected facilitators": of what, nobody says.
  // "two national staff": where they were hired, and no office of a state.
  if (head === 'staff' && words.length > 0 && words.every((word) => HIRED.test(word))) return 'civilian'
  const isArmed = (word: string): boolean =>
    ARMED.test(word.replace(/^(heavily|well|lightly)-/, '')) &&
    !(word === 'suspected' && group.class === 'unknown') &&
    // "the Citizen Armed Force"
    !(word === 'armed' && words.includes('force'))
  if (words.some(isArmed) && !words.includes('forces')) return 'non-state-armed'
  // "two corps members" do their year of service.
  const serves = /^corps$/.test(tokens.folded[group.head - 1] ?? '')
  if (words.some((word) => STATE.test(word) && !(serves && word === 'corps'))) return 'state-forces'
  if (fallback !== 'unknown-people') return fallback
  // "five of his staff": of whoever keeps one; that of an army is called so.
  if (head === 'staff') return 'civilian'
  if (isOfBand(framed, group) || isOfNamedBand(framed, group)) return 'non-state-armed'
  if (isOfVillage(framed, group)) return 'civilian'
  // "the attackers' bodies"
  return words.map(kindOf).find((kind) => kind === 'state-forces' || kind === 'non-state-armed') ?? fallback
}
