import type { Category, Measure } from '@reportedly/schema'
import { isCategory, isPeople } from '../4-mentions/en/nouns.ts'
import type { Group } from '../4-mentions/group.ts'
import type { Framed } from '../5-frames/fill-frames.ts'
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
  const next = framed.groups.find((other) => other.first === group.end + 1)
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

/** Who or what a figure counts, by its noun, the words about it, or the noun it leaves out. */
export const categoryOf = (framed: Framed, index: number, measure: Measure, people: boolean, depth = 0): Category => {
  const group = framed.groups[index]
  if (!group) return people ? 'unknown-people' : 'other-materiel'
  if (isElliptic(framed, group) && depth < 3) {
    const antecedent = antecedentOf(framed, index, people)
    if (antecedent >= 0) return categoryOf(framed, antecedent, measure, people, depth + 1)
  }
  const unit = framed.quantities[group.quantity]?.value.unit
  if (!people && unit && /^[A-Z]{3}$/.test(unit)) return 'money'
  if (isCategory(group.class) && isPeople(group.class) === people) {
    if (people && group.quantity >= 0 && isMixed(framed, group)) return 'mixed'
    return people ? byWords(framed, group, group.class) : group.class
  }
  return people ? byWords(framed, group, 'unknown-people') : 'other-materiel'
}
