import { remember } from '../../engine/remember.ts'

/** Nouns and titles of persons; what stands behind "of", "for" or "at" is where they belong. */
const PERSON =
  /\b(spokes(man|woman|person)|officials?|officer|commander|governor|mayor|doctor|nurse|medic|resident|villager|witness|eyewitness|survivor|minister|chief|president|director|colonel|captain|major|lieutenant|sergeant|inspector|superintendent|commissioner|brigadier|marshal|admiral|dr|mr|mrs|ms|gen|col|capt|lt|maj|sgt|adm|brig|cpl|cmdr|insp|supt|rev|asp|dsp|igp|judge|prosecutor|lawyer|pathologist|coroner|coordinator|secretary|ambassador|envoy|man|woman|farmer|trader|father|mother|leader|head|elder|priest|bishop|pastor|imam|analyst|expert|teacher|guard|soldier|passenger|driver|relative|neighbou?r|activist|coordinator|manager|administrator|chairman|chairwoman|deputy|senator|lawmaker|lawan|sheikh|emir|negotiator|mediator|warden|source|volunteer|worker|rescuer|paramedic|surgeon|midwife|student|journalist|reporter|correspondent|photographer|blogger|fighter|detainee|prisoner|captive|shopkeeper|vendor|herder|fisherman|son|daughter|brother|sister|wife|husband|widow|widower|uncle|aunt|cousin|nephew|nun|monk|cleric|preacher|engineer|pharmacist|principal|headmaster|councillor|premier|lawmaker|researcher|investigator|attorney|magistrate|adviser|advisor|aide|member|lawmaker|politician|diplomat)\b/i

/** Nouns of bodies and papers. */
const BODY =
  /\b(ministry|army|military|navy|police|forces?|agency|news|channel|group|office|command|headquarters|department|council|committee|commission|observatory|network|radio|television|tv|media|organi[sz]ation|mission|coalition|front|movement|government|united nations|un|hospital|company|brigade|battalion|staff|guard|service|union|association|federation|centre|center|monitor|watch|tracker|court|tribunal|newspaper|website|outlet|authorit(y|ies)|administration|bureau|party|alliance|unit|society|crescent|cross|statement|report|bulletin|wing|arm|brigades|junta|militia|directorate|institute|agencies|release|communiqué|communique|handout|note|letter|document|list)\b/i

/** Those who speak to reporters and issue no papers. */
const ISSUES_NOTHING =
  /\b(residents?|villagers?|famil(y|ies)|relatives?|witness(es)?|eyewitness(es)?|survivors?|locals|neighbou?rs?|doctor|nurse|medics|farmers?|traders?|father|mother|man|woman)\b/i

/** More than one person: "two officials", "volunteers". */
const SEVERAL =
  /\b(officials|officers|commanders|doctors|nurses|medics|paramedics|residents|villagers|locals|witnesses|eyewitnesses|survivors|soldiers|fighters|farmers|traders|fishermen|drivers|guards|passengers|relatives|famil(y|ies)|neighbou?rs|parents|mothers|fathers|activists|volunteers|rescuers|workers|crews|firefighters|lawyers|prosecutors|investigators|researchers|experts|analysts|observers|elders|leaders|chiefs|teachers|students|journalists|reporters|correspondents|diplomats|lawmakers|men|women|people|sources|rebels|militants|insurgents|gunmen|authorities|spokesmen|spokespersons|others|(news)?papers|channels|outlets|websites|agencies|accounts|reports|images|photographs|photos|pictures|videos)$/i

/** "official handout": what somebody issues. */
const PAPER =
  /\b(statement|report|bulletin|release|communiqué|communique|handout|note|letter|press note|document|list)$/i

/** What belongs to a person is a body: "the deputy commissioner’s office". */
const OWNED = /['’]s? (office|department|command|headquarters|bureau|service|staff|team)$/i

/** Where somebody belongs. */
const BELONGS = / (of|for|at|in|from|with|to)\b.*$/i

/** The words of a name that say who, without where it belongs: "spokesman" of "spokesman for the mission". */
export const headWords = (name: string): string => {
  const [, owner = '', owned] = /^(.*)['’]s? (\p{Ll}.*)$/u.exec(name) ?? []
  const head = name.replace(BELONGS, '')
  // "Union of Hauliers’ secretary-general", and not "spokesman for the army’s air wing"
  return owned !== undefined && head.length < owner.length && !PERSON.test(head) ? owned.replace(BELONGS, '') : head
}

/** Whether a name is that of more than one person, for whom "he" and "it" never stand. */
export const isSeveral = remember((name: string): boolean => SEVERAL.test(headWords(name)))

/** "head nurse, Amina Sani": a name set off behind whoever has it; behind a body it is the body’s own. */
const isSetOff = (name: string): boolean => {
  const [, described] = /^([^,]*), (?=\p{Lu})/u.exec(name) ?? []
  return described !== undefined && !BODY.test(headWords(described))
}

/** Whether a name is that of one person: by an office, a title, or a name set off behind it. */
export const isPerson = remember(
  (name: string): boolean =>
    !isSeveral(name) &&
    !PAPER.test(headWords(name)) &&
    ((PERSON.test(headWords(name)) && !OWNED.test(headWords(name))) || isSetOff(name)),
)

/** Whether a name is that of a body or a paper. */
export const isBody = remember(
  (name: string): boolean =>
    !isSeveral(name) && !isPerson(name) && (BODY.test(headWords(name)) || /^[\p{Lu}.]{2,}$/u.test(name)),
)

/** Whether a name is that of one who may issue papers. */
export const issuesPapers = (name: string): boolean => !ISSUES_NOTHING.test(name)

/** "Abdul Gaffar": a name of several words without an office or a body in it, most often a person who was spoken to. */
export const isBareName = (name: string): boolean =>
  /^\p{Lu}\S*( \p{Lu}\S*)+$/u.test(name) && !BODY.test(name) && !PERSON.test(name)
