import type { SourceKind } from '@reportedly/schema'

const ARMED: readonly SourceKind[] = ['armed-group']
const BODIES: readonly SourceKind[] = ['igo', 'ngo', 'monitor', 'government', 'unknown']
const OUTLETS: readonly SourceKind[] = ['news-agency', 'news-outlet', 'state-media']
/** What is read or heard by itself, as no agency is. */
const PAPERS: readonly SourceKind[] = ['news-outlet', 'state-media']

/** Plain nouns by which a body named before is called again, and what it may be: "the armed group", "the agency". */
export const PLAIN_NOUNS: ReadonlyMap<string, readonly SourceKind[]> = new Map<string, readonly SourceKind[]>([
  ['group', [...ARMED, 'ngo', 'monitor']],
  ['outfit', ARMED],
  ['faction', ARMED],
  ['militia', ARMED],
  ['movement', ARMED],
  ['coalition', ARMED],
  ['alliance', ARMED],
  ['organisation', [...BODIES, ...ARMED]],
  ['organization', [...BODIES, ...ARMED]],
  ['body', BODIES],
  ['entity', BODIES],
  ['institution', BODIES],
  ['collective', BODIES],
  ['syndicate', BODIES],
  ['agency', [...OUTLETS, ...BODIES]],
  ['mission', ['igo']],
  ['force', ['military', 'igo', 'government']],
  ['monitor', ['monitor', 'ngo']],
  ['watchdog', ['monitor', 'ngo']],
  ['charity', ['ngo']],
  ['network', ['monitor', 'ngo', ...OUTLETS]],
  ['outlet', OUTLETS],
  ['broadcaster', OUTLETS],
  ['newspaper', PAPERS],
  ['channel', [...OUTLETS, 'social-channel']],
  ...'site website paper daily weekly magazine journal portal publication tabloid station radio'
    .split(' ')
    .map((noun) => [noun, PAPERS] as const),
])

/** Kinds narrowed by the word before the noun: "the armed group" is no aid group. */
export const ARMED_WORDS =
  /^(armed|rebel|militant|insurgent|guerrilla|jihadist|islamist|extremist|paramilitary|terrorist)$/

/** Words that say of a body named before whose it is or what it is like, and not which: "Iran-backed", "seven-member". */
export const SAYS_WHAT_LIKE =
  /^(armed|rebel|militant|insurgent|guerrilla|jihadist|islamist|extremist|paramilitary|terrorist|elite|banned|outlawed|peacekeeping|security|aid|rights|human|humanitarian|medical|monitoring|advocacy|campaign|activist|independent|international|global|regional|local|war|non-?governmental|pro-[\p{L}]+|[\p{L}-]+-(backed|based|led|run|linked|aligned|allied|affiliated|appointed|member))$/iu

/** Nouns that the title of a body begins with: "Committee for Peace and Development". */
export const BODY_NOUNS =
  /^(group|committee|council|cent(re|er)|commission|ministry|department|directorate|office|bureau|agency|authority|movement|front|party|association|union|federation|league|society|network|observatory|organi[sz]ation|initiative|institute|mission|campaign|forum|coalition|alliance|collective|secretariat|board|court|tribunal|service|administration|assembly|foundation|fund|corps|brigades?|battalions?|forces?|army|legion|congress|institution|cooperative|coordination|platform|company|university|hospital)$/

/** "the military’s media wing": the part of an army that speaks for it, which has a name of its own. */
export const PRESS_WING =
  /^(military|army|armed forces|navy|air force)['’]?s? (media|press|information|public relations|public affairs) (wing|arm|office|branch|service|department|directorate)$/

/** What the name of such a part says: "Inter-Services Public Relations". */
export const OF_THE_PRESS = /\b(public (relations|affairs)|press|information|media)\b/i

/** Bodies too large to be "the mission" or "the agency". */
export const WHOLE = /^(the )?(u\.?n\.?|united nations|e\.?u\.?|european union|african union|nato|arab league|ecowas)$/i
