import type { Pronoun } from './speech-act.ts'
import type { Link } from './speaker.ts'

/** Nouns and titles of persons; what stands behind "of", "for" or "at" is where they belong. */
const PERSON =
  /\b(spokes(man|woman|person)|officials?|officer|commander|governor|mayor|doctor|nurse|medic|resident|villager|witness|eyewitness|survivor|minister|chief|president|director|colonel|captain|major|lieutenant|sergeant|inspector|superintendent|commissioner|brigadier|marshal|admiral|dr|mr|mrs|ms|gen|col|capt|lt|maj|sgt|asp|dsp|judge|prosecutor|lawyer|pathologist|coroner|coordinator|secretary|ambassador|envoy|man|woman|farmer|trader|father|mother|leader|head|elder|priest|bishop|pastor|imam|analyst|expert|teacher|guard|soldier|passenger|driver|relative|neighbou?r|activist|coordinator|manager|administrator|chairman|chairwoman|deputy|senator|lawmaker|lawan|sheikh|emir|negotiator|mediator|warden|source)\b/i

/** Nouns of bodies and papers. */
const BODY =
  /\b(ministry|army|military|navy|police|forces?|agency|news|channel|group|office|command|headquarters|department|council|committee|commission|observatory|network|radio|television|tv|media|organi[sz]ation|mission|coalition|front|movement|government|united nations|un|hospital|company|brigade|battalion|staff|guard|service|union|association|federation|centre|center|monitor|watch|tracker|court|tribunal|newspaper|website|outlet|authorit(y|ies)|administration|bureau|party|alliance|unit|society|crescent|cross|statement|report|bulletin|release|communiqué|list)\b/i

/** Those who speak to reporters and issue no papers. */
const ISSUES_NOTHING =
  /\b(residents?|villagers?|famil(y|ies)|relatives?|witness(es)?|eyewitness(es)?|survivors?|locals|neighbou?rs?|doctor|nurse|medics|farmers?|traders?|father|mother|man|woman)\b/i

const headWords = (name: string): string => name.replace(/ (of|for|at|in|from|with|to)\b.*$/i, '')

const isPerson = (name: string): boolean => PERSON.test(headWords(name)) || /, (?=\p{Lu})/u.test(name)

const isBody = (name: string): boolean =>
  !isPerson(name) && (BODY.test(headWords(name)) || /^[\p{Lu}.]{2,}$/u.test(name))

/** "Abdul Gaffar": a name of several words without an office or a body in it, most often a person who was spoken to. */
const isBareName = (name: string): boolean =>
  /^\p{Lu}\S*( \p{Lu}\S*)+$/u.test(name) && !BODY.test(name) && !PERSON.test(name)

const nearestName = (chain: readonly Link[]): string => chain[0]?.speaker.name ?? ''

/**
 * The chain that a pronoun stands for, of those told last: "he" is a person before it is anything else, "it" a body.
 * Where none of them plainly is, whoever spoke last.
 */
export const standsFor = (pronoun: Pronoun | null, recent: readonly (readonly Link[])[]): readonly Link[] => {
  const [last = []] = recent
  if (pronoun === null || pronoun === 'they') return last
  const names = recent.map(nearestName)
  if (pronoun === 'paper') {
    const issuers = names.map((name) => !ISSUES_NOTHING.test(name))
    const plainly = names.findIndex((name, at) => issuers[at] === true && !isBareName(name))
    return recent[plainly >= 0 ? plainly : issuers.indexOf(true)] ?? last
  }
  const fits = pronoun === 'he' ? isPerson : isBody
  const fails = pronoun === 'he' ? isBody : isPerson
  if (!fails(names[0] ?? '') || (pronoun === 'it' && last[0]?.speaker.inPaper === true)) return last
  const plainly = names.findIndex(fits)
  const perhaps = plainly >= 0 ? plainly : names.findIndex((name) => name !== '' && !fails(name))
  return recent[perhaps] ?? last
}
