import { firstFrom } from '../engine/within.ts'
import type { Category, Measure } from '@reportedly/schema'
import { isCategory, isPeople, NOUN_FORMS } from '../4-mentions/en/nouns.ts'
import type { Group } from '../4-mentions/group.ts'
import type { Framed } from '../5-frames/fill-frames.ts'
import { lookupActor } from '../4-mentions/registry/lookup-actor.ts'
import type { Frame } from '../5-frames/frame.ts'
import { antecedentOf, isElliptic } from './antecedent-of.ts'

const STATE =
  /^(army|armed-forces|police|military|security|government|regime|navy|naval|air|defen[cs]e|gendarmerie|gendarmes?|troops|soldiers?|border|paramilitary|state|presidential|national|guard|federal|counter-terrorism|counterterrorism|special|pro-government|coalition|nato|un|u\.n\.|idf|isf|rangers|frontier|levies|crpf|bsf|jawans|commando|fardc|fama|fds|rsaf|peacekeeping|vdp|jtf|cjtf|off-duty|serving|infantry|artillery|air-force|officers?|policemen|servicemen|forces)$/
const ARMED =
  /^(rebels?|militants?|insurgents?|terrorists?|jihadists?|jihadi|islamist|isis|isil|is|daesh|taliban|al-qaeda|al-qaida|jnim|al-shabaab|shabaab|boko|haram|iswap|hamas|hezbollah|houthis?|rsf|m23|adf|codeco|gang|cartel|guerrillas?|separatist|bandits?|maoists?|naxals?|naxalites?|farc|eln|ttp|bla|pkk|ypg|armed|suspected|enemy|extremist|jihad|gunmen|fighters?|jama'atul|k?nf|isis-linked|al-qaeda-linked|ltte|npa|lra)$/
const CIVIL =
  /^(civilians?|villagers?|unarmed|innocent|displaced|aid|humanitarian|school|student|local|ordinary|residents?|family|ethnic|tribal|migrant|refugee)$/
const GENERIC =
  /^(members?|personnel|man|men|women|woman|person|persons|people|commanders?|leaders?|chiefs?|drivers?|individuals?|elements?|casualt(y|ies)|victims?|fatalit(y|ies)|bod(y|ies)|corpses?|others?|ones?|heroes|hero|martyrs?|survivors?|crew|prisoners?|detainees?|suspects?|nationals?|citizens?|guards?|officials?|volunteers?|operatives?|recruits?|staff|participants?|males?|females?|advis[eo]rs?|associates?|supporters?|followers?|figures?|hunters?|cooks?|engineers?|doctors?|workers?|lives|life|bodyguards?|mercenar(y|ies)|militia(men|man|s)?|volunteers?)$/

const MIXED_JOIN = /^(and|or)$/

/** The category that the words of a group give it. */
const byWords = (framed: Framed, group: Group, fallback: Category): Category => {
  const { tokens } = framed
  const head = tokens.folded[group.head] ?? ''
  if (!GENERIC.test(head)) return fallback
  const words = tokens.folded
    .slice(group.owner?.first ?? group.wordsFirst, Math.max(group.reach, group.end))
    .filter((word) => word !== head)
  if (words.some((word) => CIVIL.test(word))) return 'civilian'
  if (words.some((word) => ARMED.test(word)) && !words.includes('forces')) return 'non-state-armed'
  if (words.some((word) => STATE.test(word))) return 'state-forces'
  return fallback
}

const isMixed = (framed: Framed, group: Group): boolean => {
  const behind = framed.groups[firstFrom(framed.groups, group.end + 1)]
  const next = behind?.first === group.end + 1 ? behind : undefined
  return (
    MIXED_JOIN.test(framed.tokens.folded[group.end] ?? '') &&
    next !== undefined &&
    next.quantity < 0 &&
    next.determiner === null &&
    isCategory(next.class) &&
    isCategory(group.class) &&
    isPeople(next.class) &&
    isPeople(group.class) &&
    next.class !== group.class &&
    next.plural
  )
}

const DEMOGRAPHIC =
  /^(wom[ae]n|m[ae]n|child|children|girls?|boys?|males?|females?|minors?|commanders?|leaders?|ringleaders?|chiefs?|nationals?|foreigners?|officers?|members?|emirs?|teenagers?|adults?)$/
const TAKEN: ReadonlySet<Measure> = new Set<Measure>(['displaced', 'abducted', 'freed'])

const PEOPLE_OF_SIDE = { state: 'state-forces', 'non-state': 'non-state-armed', international: 'state-forces' } as const

/** "Wagner fighters", "Boko Haram members": a known actor in the words of the group says whose people they are. */
const byActor = (framed: Framed, group: Group): Category | undefined => {
  const { text, tokens } = framed
  const head = tokens.folded[group.head] ?? ''
  if (!GENERIC.test(head) && !/^(fighters?|militants?|troops|soldiers?)$/.test(head)) return undefined
  const words = text.slice(tokens.start[group.wordsFirst], tokens.end[group.head])
  const actor =
    group.head > group.wordsFirst
      ? (lookupActor(words) ?? lookupActor(text.slice(tokens.start[group.wordsFirst], tokens.end[group.head - 1])))
      : null
  return actor ? PEOPLE_OF_SIDE[actor.side] : undefined
}

/** The category of the figure this one is a part of, for words that do not say a side: "six women" among 19 rebels. */
const byWhole = (framed: Framed, frame: Frame, group: Group): Category | undefined => {
  if (frame.subsetOf < 0 || !DEMOGRAPHIC.test(framed.tokens.folded[group.head] ?? '')) return undefined
  const whole = categoryOf(framed, { ...frame, group: frame.subsetOf, subsetOf: -1 }, true)
  return whole === 'non-state-armed' || whole === 'state-forces' ? whole : undefined
}

/** Who or what a figure counts, by its noun, the words about it, the whole it is part of, or the noun it leaves out. */
export const categoryOf = (framed: Framed, frame: Frame, people: boolean, depth = 0): Category => {
  const group = framed.groups[frame.label >= 0 ? frame.label : frame.group]
  if (!group) return people ? 'unknown-people' : 'other-materiel'
  if (isElliptic(framed, group) && depth < 3) {
    const antecedent = antecedentOf(framed, frame.group, people)
    if (antecedent >= 0) return categoryOf(framed, { ...frame, group: antecedent }, people, depth + 1)
  }
  const unit = framed.quantities[group.quantity]?.value.unit
  if (!people) return unit && /^[A-Z]{3}$/.test(unit) ? 'money' : materielOf(framed, group)
  const own = isCategory(group.class) && isPeople(group.class) ? group.class : 'unknown-people'
  if (own !== 'unknown-people' && group.quantity >= 0 && isMixed(framed, group)) return 'mixed'
  const category = byActor(framed, group) ?? byWhole(framed, frame, group) ?? byWords(framed, group, own)
  // Whoever is displaced, abducted or freed and called nothing else is a civilian.
  return category === 'unknown-people' && TAKEN.has(frame.measure) ? 'civilian' : category
}

const materielOf = (framed: Framed, group: Group): Category => {
  if (isCategory(group.class) && !isPeople(group.class)) return group.class
  for (let at = group.head - 1; at >= group.wordsFirst; at -= 1) {
    const entry = NOUN_FORMS.get(framed.tokens.folded[at] ?? '')
    if (entry && isCategory(entry.class) && !isPeople(entry.class)) return entry.class
  }
  return 'other-materiel'
}
