import { remember } from '../../engine/remember.ts'
import { type VerbForm, VerbForms } from './verb-forms.ts'

export type { VerbForm } from './verb-forms.ts'

export interface VerbReading {
  readonly lemma: string
  readonly forms: VerbForms
}

/** Verbs whose forms are made by rule. */
const REGULAR = `marry butcher torpedo compel oblige persuade convince induce coax affirm assert relate communicate learn boast conclude clarify underline code testify retort repeat complain deplore
  corroborate attest caution assure lament belie
  evoke emphasize emphasise contend opine narrate proclaim confide certify reckon calculate ascertain notify remark underscore intimate protest
  surge soar plummet submit remove extract kill die perish yield harm mourn grieve strangulate felled embrace comprise consist contain storm cart herd rustle pulverise pulverize sanction ensure install specify recount rejoice plead permit concede email spray riddle ring swarm topple unleash shower rain detail dent clip level rake litter attain achieve wound injure maim martyr gather execute assassinate murder massacre slaughter behead hang lynch decapitate electrocute
  eliminate neutralise neutralize liquidate gun mow bomb bombard shell strafe target ambush attack assault raid storm besiege
  capture arrest detain apprehend nab imprison jail intern abduct kidnap seize confiscate recover impound intercept
  release free rescue extricate liberate surrender defect evacuate displace uproot relocate flee destroy damage demolish raze torch burn wreck
  flatten obliterate ravage loot steal rob pillage plunder ransack blow explode detonate ignite launch fire deploy mobilise mobilize
  station garrison participate join involve engage repel repulse foil thwart crash down disable immobilise immobilize hit strike suffer sustain
  claim report state announce confirm deny admit acknowledge declare add note explain warn allege accuse argue estimate
  quote cite distribute circulate disseminate compile transmit consult reveal disclose indicate suggest insist maintain reiterate stress recall describe identify name call publish release
  record register count document list verify tally log attribute blame condemn reject dismiss dispute question doubt contradict refute
  revise raise lower increase rise climb jump reach hit stand total number amount exceed surpass double
  cause inflict trigger provoke lead result end leave bring push take claim lose miss vanish disappear remain survive
  fear believe expect presume assume suspect think know understand appear seem threaten plan intend aim vow attempt try manage fail
  want order command help allow enable force continue begin start stop cease occur happen erupt break
  collapse bury treat hospitalise hospitalize admit transport carry transfer receive arrive discover find locate uncover unearth
  clear defuse dismantle open close block cross enter invade occupy control retake recapture conquer overrun advance retreat
  withdraw pull move head travel march walk drive ride return visit meet discuss talk tell inform ask answer reply respond
  say speak write post tweet broadcast air read issue sign vote approve adopt authorise authorize demand urge appeal
  support back arm equip train train supply fund finance recruit enlist enrol complete conduct carry stage perform
  mount organise organize orchestrate coordinate perpetrate commit use employ fly drop plant lay place hide store stockpile
  hold keep remain stay live work serve belong become get make give receive offer provide send dispatch deliver
  put set turn show see hear watch witness escape evade elude fall drown suffocate starve shoot stab beat torture rape
  gas poison trap strand crush hurt harm bruise scald amputate succumb bleed collapse lose sink capsize ram
  scuttle scramble ground explode trade exchange swap hand turn yield relinquish disarm demobilise demobilize lay
  displace drive expel deport chase corner surround encircle pin ambush waylay hijack commandeer board storm
  injure light set batter pound hammer rock hit rip tear slam plough plow mourn honour honor award promote
  appoint elect resign sentence convict acquit charge prosecute try indict seek hunt search comb sweep
  monitor observe track follow lead fight battle clash engage exchange skirmish resist defend protect guard escort
  accompany await expect concern worry affect change alter improve worsen deteriorate escalate intensify ease decline drop
  plummet decrease reduce halve need require lack face agree refuse decline intend prepare comment elaborate
  contact reach phone call text email interview brief announce post share upload film photograph depict
  underscore highlight mark represent demonstrate reflect emphasise emphasize remain depend serve argue draw
  pursue surprise spare spark ignite gut char incinerate level crater puncture pierce scorch engulf render bound wear dress
  torch vandalise vandalize desecrate occupy house shelter host accommodate feed treat vaccinate test
  bag net haul land dock sail patrol tow search inspect check screen question interrogate torture
  slay spearhead man crew kill maim account emerge unearth exhume retrieve collect gather hand deposit
  swoop pounce bust round book remand produce parade present display exhibit showcase smuggle traffic
  export import buy sell purchase possess own cost pay price value worth mean matter happen
  stab hack club whip flog slit burn drown smash ram trample crush hurl lob pelt throw
  gun-down shoot-down bring-down tell suspend cancel postpone delay resume restore repair rebuild build
  construct erect establish create form found locate situate base head chair lead run operate manage
  downed halt prompt expose reveal undergo operate discharge refer rush airlift medevac ferry shuttle
  walk stroll gather assemble rally protest demonstrate strike hold occur mark celebrate commemorate
  mean warn hope wish love like hate fear regret lament decry denounce slam praise welcome greet
  put-out account unaccount stand stood orphan widow bereave affect impact hospitalise target spot notice sight
  escape flee abandon desert leave quit vacate bolt scatter disperse dislodge oust topple overthrow depose
  neutralise incapacitate immobilise cripple ruin shatter wipe annihilate exterminate decimate rout trounce vanquish crush
  strangle mutilate graze snatch whisk knock suppress infiltrate descend penetrate decide instruct
  suffer incur experience endure bear shoulder record log chalk rack notch score
  mention compare retain chance whisk bundle stumble compose comprise reinforce trek flock drag deliver transfer accept accuse contest compile assess lodge file register enter lapse expire pass vote cast secure fracture dig save lock correspond bludgeon throttle smother batter eject separate wander roam dispose amputate sever knife slash axe spear breathe reunite relieve divest deprive dispossess fish wash lift riddle mangle dent scar revive resuscitate divulge shout whisper brag quip convey hint speculate finish spirit rehouse resettle hole devour swallow`

/** Irregular verbs: base, past, participle (the -s and -ing forms follow the rule). */
const IRREGULAR = `learn learnt learnt|shoot shot shot|find found found|leave left left|lose lost lost|take took taken|bring brought brought|fall fell fallen|
  say said said|tell told told|write wrote written|speak spoke spoken|rise rose risen|put put put|set set set|hit hit hit|strike struck struck|
  blow blew blown|burn burned burned|burn burnt burnt|flee fled fled|hold held held|keep kept kept|give gave given|get got got|become became become|
  make made made|send sent sent|see saw seen|hear heard heard|know knew known|think thought thought|understand understood understood|
  begin began begun|break broke broken|drive drove driven|ride rode ridden|fly flew flown|lay laid laid|lade laded laden|dig dug dug|lie lay lain|hide hid hidden|steal stole stolen|
  come came come|go went gone|run ran run|stand stood stood|meet met met|read read read|lead led led|fight fought fought|
  overrun overran overrun|retake retook retaken|withdraw withdrew withdrawn|sink sank sunk|sink sunk sunk|slay slew slain|hang hung hung|beat beat beaten|hurt hurt hurt|
  undergo underwent undergone|feel felt felt|show showed shown|draw drew drawn|catch caught caught|buy bought bought|sell sold sold|pay paid paid|
  mean meant meant|build built built|deal dealt dealt|spend spent spent|seek sought sought|throw threw thrown|bear bore borne|cut cut cut|let let let|
  cost cost cost|bleed bled bled|feed fed fed|tear tore torn|rip ripped ripped|stab stabbed stabbed|rob robbed robbed|slit slit slit|swat swatted swatted|bat batted batted|zap zapped zapped|bust busted busted|net netted netted|
  admit admitted admitted|nab nabbed nabbed|trap trapped trapped|ram rammed rammed|drop dropped dropped|stop stopped stopped|plan planned planned|
  mow mowed mown|down downed downed|gun gunned gunned|swap swapped swapped|bag bagged bagged|kidnap kidnapped kidnapped|hijack hijacked hijacked|prefer preferred preferred|
  transfer transferred transferred|occur occurred occurred|incur incurred incurred|refer referred referred|control controlled controlled|patrol patrolled patrolled|shell shelled shelled|
  pin pinned pinned|cast cast cast|quit quit quit|forget forgot forgotten|win won won|sit sat sat|sleep slept slept|wear wore worn|bind bound bound|
  behead beheaded beheaded|lead led led|slide slid slid|shed shed shed|bury buried buried|die died died|tie tied tied|light lit lit|eat ate eaten|choose chose chosen|
  gut gutted gutted|chop chopped chopped|tap tapped tapped|top topped topped|scupper scuppered scuppered|flog flogged flogged|foresee foresaw foreseen|overwhelm overwhelmed overwhelmed|imprison imprisoned imprisoned|
  target targeted targeted|clothe clad clad|visit visited visited|suffer suffered suffered|open opened opened|happen happened happened|recover recovered recovered|discover discovered discovered|surrender surrendered surrendered|
  bomb bombed bombed|wound wounded wounded|confirm confirmed confirmed|detain detained detained|injure injured injured|swear swore sworn|shut shut shut|bite bit bitten|freeze froze frozen|repel repelled repelled|expel expelled expelled|spread spread spread|regret regretted regretted|burst burst burst|commit committed committed|equip equipped equipped`

const VOWEL_CONSONANT = /[^aeiou][aeiou][bdgklmnprt]$/
const NO_DOUBLING = /(en|er|on|et|or|it|om|el|up|in|al|ut|ad|an|ar|il|op|ip|ock)$/

const regularPast = (base: string): string => {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return VOWEL_CONSONANT.test(base) && (base.length <= 4 || !NO_DOUBLING.test(base))
    ? `${base}${base.at(-1) ?? ''}ed`
    : `${base}ed`
}

const ingForm = (base: string): string => {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (base.endsWith('e') && !/(ee|oe|ye)$/.test(base)) return `${base.slice(0, -1)}ing`
  return VOWEL_CONSONANT.test(base) && (base.length <= 4 || !NO_DOUBLING.test(base))
    ? `${base}${base.at(-1) ?? ''}ing`
    : `${base}ing`
}

const thirdPerson = (base: string): string => {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`
}

/** Gerunds and third persons that the rule would spell wrongly. */
const SPELLINGS: readonly (readonly [string, string, VerbForm])[] = [
  ['kidnap', 'kidnapping', 'ing'],
  ['act', 'acting', 'ing'],
  ['pose', 'posing', 'ing'],
  ['kidnap', 'kidnaping', 'ing'],
  ['kidnap', 'kidnaped', 'past'],
  ['shell', 'shelling', 'ing'],
  ['gun', 'gunning', 'ing'],
  ['admit', 'admitting', 'ing'],
  ['transfer', 'transferring', 'ing'],
  ['occur', 'occurring', 'ing'],
  ['incur', 'incurring', 'ing'],
  ['control', 'controlling', 'ing'],
  ['regret', 'regretting', 'ing'],
  ['commit', 'committing', 'ing'],
  ['permit', 'permitting', 'ing'],
  ['permit', 'permitted', 'past'],
  ['equip', 'equipping', 'ing'],
  ['patrol', 'patrolling', 'ing'],
  ['put', 'putting', 'ing'],
  ['set', 'setting', 'ing'],
  ['get', 'getting', 'ing'],
  ['hit', 'hitting', 'ing'],
  ['shoot', 'shooting', 'ing'],
  ['mow', 'mowing', 'ing'],
  ['mow', 'mowed', 'participle'],
  ['stab', 'stabbing', 'ing'],
  ['rob', 'robbing', 'ing'],
  ['run', 'running', 'ing'],
  ['overrun', 'overrunning', 'ing'],
  ['nab', 'nabbing', 'ing'],
  ['net', 'netting', 'ing'],
  ['ram', 'ramming', 'ing'],
  ['stop', 'stopping', 'ing'],
  ['plan', 'planning', 'ing'],
  ['swap', 'swapping', 'ing'],
  ['drop', 'dropping', 'ing'],
  ['trap', 'trapping', 'ing'],
  ['flee', 'fleeing', 'ing'],
  ['free', 'freeing', 'ing'],
  ['free', 'freed', 'past'],
  ['free', 'freed', 'participle'],
  ['flee', 'flees', 's'],
  ['free', 'frees', 's'],
  ['blow', 'blowing', 'ing'],
  ['bind', 'bound', 'participle'],
  ['bury', 'buries', 's'],
  ['wound', 'wounding', 'ing'],
  ['torch', 'torched', 'past'],
  ['stone', 'stoned', 'past'],
  ['pick', 'picked', 'past'],
  ['down', 'downing', 'ing'],
  ['swoop', 'swooped', 'past'],
  ['hack', 'hacked', 'past'],
  ['target', 'targeting', 'ing'],
  ['level', 'levelled', 'past'],
  ['level', 'levelling', 'ing'],
  ['level', 'leveling', 'ing'],
  ['shell', 'shelled', 'past'],
  ['jam', 'jammed', 'past'],
  ['jam', 'jamming', 'ing'],
]

const build = (): ReadonlyMap<string, VerbReading> => {
  const readings = new Map<string, { lemma: string; forms: Set<VerbForm> }>()
  const add = (form: string, lemma: string, kind: VerbForm): void => {
    const there = readings.get(form)
    if (!there) readings.set(form, { lemma, forms: new Set([kind]) })
    else if (there.lemma === lemma) there.forms.add(kind)
  }
  for (const [lemma, form, kind] of SPELLINGS) {
    add(form, lemma, kind)
    if (kind === 'past') add(form, lemma, 'participle')
  }
  const irregular = IRREGULAR.split('|').map((entry) => entry.trim().split(' '))
  for (const [base = '', past = '', participle = ''] of irregular) {
    add(past, base, 'past')
    add(participle, base, 'participle')
    add(base, base, 'base')
    add(thirdPerson(base), base, 's')
    add(ingForm(base), base, 'ing')
  }
  const known = new Set(irregular.map(([base]) => base))
  for (const base of new Set(REGULAR.split(/\s+/).filter(Boolean))) {
    if (!known.has(base)) {
      add(regularPast(base), base, 'past')
      add(regularPast(base), base, 'participle')
    }
    add(base, base, 'base')
    add(thirdPerson(base), base, 's')
    add(ingForm(base), base, 'ing')
  }
  // "missing" is a state of people far more often than a form of "miss", "air" a part of "air strikes" than a verb.
  for (const form of ['missing', 'including', 'include', 'includes', 'included', 'comprising', 'air'])
    readings.delete(form)
  return new Map([...readings].map(([form, { lemma, forms }]) => [form, { lemma, forms: new VerbForms(forms) }]))
}

/** Verbs by form. "left" is the past of "leave"; where two verbs share a form, the one listed first has it. */
export const VERB_FORMS: ReadonlyMap<string, VerbReading> = build()

const NOT_VERBS =
  /^(mohamm?ed|muhamm?ed|mahomed|khaled|(abd[eu]?l)?(rash|wah|maj|ham)ed|s[ae]yyed|m[ou]jahed|mo?u?ay+ed|(al|el)-\w+ed|alfred|wilfred|manfred|mildred|winifred|\w+fried|included|deceased|unaccounted|hundred|sacred|naked|hatred|wicked|rugged|beloved|indeed|infrared|biped|unprecedented|sophisticated|so-called|united|kindred|(\w*-)?aged|\w+-based|\w+-led|\w+-backed|\w+-linked|\w+-held|\w+-controlled|\w+-run)$/
const NOT_GERUNDS =
  /(^including|^comprising|^missing|^according|^following|^regarding|^concerning|^notwithstanding|^excluding|^pending|thing|beginning|morning|evening|spring|string|during|wing|king|ring|ceiling|sibling|viking|sterling|shilling|offspring|boeing|building|meeting|hearing|briefing|training|wedding|beijing|nanjing|xinjiang|peking)$/

/** A consonant doubled before "-ed" and "-ing": "committ", "equipp", "totall"; "kill" and "pass" keep both. */
const DOUBLED = /(([bdgkmnprt])\2|[aeiou][^aeiou]+[ae]ll)$/
/** Stems that end as no English word does, or as words in "-ate" do, have lost an "e": "reproduc", "remov", "mitigat". */
const LACKS_E = /([cvuz]|[^aeiou]at|[iu]at|[^aeiourlw]l|dg)$/

/** The lemma of a verb that no list has, by the stem of its form. */
const lemmaOf = (stem: string): string => {
  if (DOUBLED.test(stem)) return stem.slice(0, -1)
  return LACKS_E.test(stem) ? `${stem}e` : stem
}

const PAST = new VerbForms(['past', 'participle'])
const GERUND = new VerbForms(['ing'])

/** What form of which verb a word is; a word that ends like a past tense or a gerund is taken for one. */
export const readVerb = remember((word: string): VerbReading | undefined => {
  const known = VERB_FORMS.get(word)
  if (known) return known
  if (word.length > 5 && word.endsWith('ed') && !word.endsWith('eed') && !NOT_VERBS.test(word))
    return { lemma: lemmaOf(word.slice(0, -2)), forms: PAST }
  if (word.length > 6 && word.endsWith('ing') && !NOT_GERUNDS.test(word) && !word.includes('-'))
    return { lemma: lemmaOf(word.slice(0, -3)), forms: GERUND }
  return undefined
})

/** Forms that are at least as often nouns ("attack", "claims"): verbs only where the words around them say so. */
export const NOUN_LIKE: ReadonlySet<string> = new Set(
  `hand hands surrender surrenders launch launches attack attacks raid raids strike strikes fire fires claim claims report reports state states number numbers count counts list lists
   wound wounds fight fights clash clashes capture captures release releases rescue rescues arrest arrests ambush ambushes bomb bombs
   shell shells blast blasts damage damages target targets drone drones base bases post posts air vote votes march marches patrol patrols
   guard guards escort escorts herd herds crew man total amount increase increases rise climb jump drop decline assault assaults massacre
   massacres murder murders march hit hits exchange trade question doubt blame search check test sign level levels light end ends result results
   cause causes lead leads stand stands total totals name names call calls issue issues record records log logs note notes order orders
   command commands force forces help plan plans aim attempt attempts try fear fears threat supply supplies fund funds arm arms train trains
   back support control advance retreat withdrawal move moves head heads travel walk drive ride return returns visit visits talk talks
   answer reply response demand demands appeal appeals offer house houses land lands net board boards round book books price value
   cost costs park present display produce traffic smuggle whip club hammer gas poison trap file files charge charges concern concerns
   change changes need needs lack face faces text film share sight notice honour honor award crash crashes fall falls burn burns breath hunt sweep
   spark stage use uses place places store stores gun guns pound rock crush haul dock tow screen man mine shoot shot shots die run runs stay work works
   estimates estimate storm storms call calls email rain ring spray remains blow blows spare score scores pass pull push turn break hold stop close open board bag trial read cut down free found caution cautions code codes monitor monitors repair repairs knife slash axe axes spear spears bound scores back fly means like hole holes swallow swallows fish wash lift lifts bat bats`.split(
    /\s+/,
  ),
)
