/** How English says that a figure is a total over a stretch, or of an earlier happening. Words are folded, joined by spaces. */

const MONTH = 'january|february|march|april|may|june|july|august|september|october|november|december'
const MONTH_ABBREVIATED = '(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?'
const DAY = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday'
const LONG =
  '(one )?(weeks?|fortnight|months?|quarter|years?|decades?|(five|six|seven|eight|nine|ten|1\\d|2\\d|30) days)'
const BEGINNING =
  'start|beginning|outbreak|launch|onset|coup|war|conflict|insurgency|fighting|revolution|unrest|uprising|invasion'
/** What goes on for longer than an operation or a siege, whose total is one of the happening. */
const STRIFE =
  'war|conflict|insurgency|fighting|clashes|violence|unrest|hostilities|crisis|rebellion|uprising|ceasefire|truce|aggression|escalation'

/** A fight for a place, whose days are one happening: "the operation at Orva". */
export const ONE_OPERATION = /\bthe (\S+ )?(operation|battle|siege|assault|raid) (at|in|on|of|near|around|for)\b/

/** Strife that a whole report can be about, whoever speaks in it. */
export const LASTING_STRIFE = /^(war|unrest|riots|uprising|revolution|violence)$/

const NUMBER =
  '(\\d\\S*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|several|many|few)'
const ABOUT = '((only|just|less than|more than|over|about|nearly|almost|barely|at least|the|its|their) )*'
const HAPPENINGS =
  '(attacks|clashes|operations|incidents|raids|ambushes|strikes|bombings|massacres|encounters|shootings|assaults)'

const TOTALS: readonly string[] = [
  // "in only three months", but not "the third attack in two weeks"
  `(?<!\\b(time|times|attacks?|incidents?|blasts?|ambush|raids?|bombings?|second|third) )in ${ABOUT}${NUMBER} (weeks|months|years|decades)\\b(?! time)`,
  `(over|during|throughout|within) ${ABOUT}${NUMBER}[ -](weeks|months|years|decades)`,
  `(over|during|throughout) (an?|the|its|their|his) ${NUMBER}[ -](week|month|year|decade)`,
  'over the course of (an?|one|the) (\\S+ )?(week|month|year|decade)',
  '(in|during) (the )?recent (weeks|months|years|decades)',
  '(in|over|during) the (past|last) (few|several) days',
  '(war|conflict|insurgency|rebellion) (, )?(in )?(which|that)',
  `${NUMBER}[ -](year|decade|month)s?[ -](old |long )?(\\S+ )?(war|conflict|insurgency|terror campaign)`,
  '(decades?|years|months) of (\\S+ )?(war|conflict|insurgency|fighting|violence)',
  `in ${ABOUT}(\\d\\d\\S*|dozens of|scores of|hundreds of) (\\S+ )?${HAPPENINGS}`,
  // "in January of this year", "earlier this year": one happening
  `(?<!\\b((${MONTH})( \\d+)? (of )?|earlier ))this year`,
  'so far this (year|month|week|quarter|season)',
  'this quarter',
  'to date',
  'since then',
  // "since it seized power", not "whom I have known since she was small"
  'since (it|he|she|they) (?!(was|were) (an? )?(small|little|young|born|boy|girl|child|children|kids)\\b)',
  'by the time of',
  '(in|during|throughout|over) ((the )?whole|all|the course) of ((19|20)\\d\\d|(the )?last year)',
  '(in|during|over|throughout|for|within) the (first|second|third|fourth|last) (half|quarter|(\\S+ )?months) of',
  '(in|during|over|throughout|within) the (current year|year|reporting period|review period|period( under review)?|(week|fortnight|month|quarter|year) under review)(?! (of|between|from|to))',
  // "446 is the number of troops killed in the ground offensive"
  'number of (\\S+ ){1,6}(in|during) (the|its|their) (\\S+ ){0,2}(war|offensive|campaign|insurgency)',
  'in total since',
  `since (the )?(\\S+ ){0,3}(${BEGINNING})`,
  `since (the )?(\\S+ ){0,2}(${STRIFE}) (\\S+ ){0,2}(broke out|began|started|erupted|flared|resumed|spread|spilled over|escalated|intensified|collapsed|(took|came into|went into|entered into) (effect|force))`,
  // "since the present government took office", "since the city fell"
  'since (the |a |his |her |its )?(\\S+ ){0,4}(took office|came to power|took power|seized power|(government|administration|presidency|term) (began|started)|fell|was (founded|formed|created|established))\\b',
  `since (last |early |mid-|late |\\d\\d? )?(${MONTH}|(${DAY})(?! (morning|noon|afternoon|evening|night|dawn)\\b)|(19|20)\\d\\d)\\b(?! , when)`,
  // "brings to 11 the number of civilians killed in February", "the toll in the district this month"
  `number of (\\S+ ){1,6}(in|during|for|over) (the )?(${MONTH}|month|year|week|quarter)`,
  '(toll|tally|count|total) (\\S+ ){0,4}this (month|year|week)',
  // "have been killed since the reopening of the border", not "since the attack"
  `(have|has|had|'ve) (\\S+ ){1,14}since (the|its|his|her|their) (?!(\\S+ )?(operation|drive|search|siege|assault|attack|ambush|raid|blast|explosion|bombing|strike|battle|clash|fighting|encounter|crash|abduction|kidnapping|incident|massacre|shooting|morning|evening|night|weekend)(es|s)?\\b)`,
  // "the January unrest", "last June's violence"
  `(the|last) (${MONTH}) ('s )?(\\S+ )?(unrest|violence|riots|uprising|protests|war|fighting|clashes)`,
  '(are|is|remain|remains|were) (still )?(internally displaced|living in (\\S+ ){0,4}camps)',
  `in (the )?clashes (\\S+ ){0,5}in (${MONTH}) and (${MONTH})`,
  `as of (early |mid-|late )?(${MONTH})`,
  `(in|over|during|within) (the |their |its )?(past|last|previous) (\\S+ ){0,2}?${LONG}`,
  `(every|each) (month|year|week|day)`,
  'a (year|month) .*on average',
  'per (month|year)',
  'all-time',
  'between \\S+ and \\S+ (19|20)\\d\\d',
  'annually',
  '(in (19|20)\\d\\d|(this|last) (week|month|quarter|year)) alone',
  'total combat losses',
  'overall (count|number|toll|total)',
  'for the (month|year|quarter|period)',
  // "156 were killed during the month", "February saw 79 attacks in which 55 died"
  '(during|over|throughout|within) the (month|quarter|year|fortnight)(?! (of|between|to|from|\\d))',
  `(${MONTH}|(the|last|this) (month|year|quarter|week))( (19|20)\\d\\d)?( alone)? (saw|witnessed)`,
  // "down from 207 in July": what is held against another month is its sum
  `(up|down) from (\\S+ ){1,3}in (${MONTH}|the (previous|same) (month|year|quarter))`,
  // "brings to five the number of aid workers killed in the province in 2025"
  'number of (\\S+ ){1,10}(in|during) (19|20)\\d\\d(?! \\S*(attack|raid|ambush|bombing|massacre|strike|siege|battle))',
  'quarterly',
  'in (one|a) week',
  '(during|in|for|over) the (month|week|year|quarter) of',
  'in the (\\S+ ){1,2}(months|years) (before|to)',
  'year-old (war|conflict|insurgency)',
  '(months?|years?) of (war|fighting|conflict|violence)',
  '(in|during|over|for) the (week|fortnight|month|quarter|year) (to|ending|ended|up to)',
  '(during|in) (the|its|their) (\\S+ ){0,4}(war|insurgency|campaign)',
  // "killed in the conflict", but not "in the conflict over a well"
  '(have|has|had) (\\S+ ){1,6}in (the|its|this) (\\S+ ){0,2}conflict\\b(?! (zone|area|region|over|between))',
  '(in|over|during|for|with) the same (period|week|month|year|quarter)',
  "(the|a|its|their|'s) (\\S+ ){0,3}(war|conflict|crisis|insurgency|uprising|rebellion|offensive|campaign|invasion|blockade)( \\S+){0,14} (has|have) (\\S+ )?(killed|displaced|uprooted|claimed|cost|left|forced|wounded|driven|resulted in|caused|led to|produced|created|seen|triggered|taken)",
  // "has waged an insurgency for more than 16 years, killing tens of thousands"
  `(war|conflict|insurgency|rebellion|campaign|uprising|fighting) for ${ABOUT}${NUMBER} (weeks|months|years|decades)`,
]

/** Words that make every figure of their clause a total over a stretch. */
export const CUMULATIVE = new RegExp(`\\b(${TOTALS.join('|')})\\b`)

/** "one of the heaviest barrages since hostilities began", "the deadliest attack since May": a rank, and no total. */
export const RANKED_SINCE =
  /\b(worst|deadliest|bloodiest|heaviest|largest|biggest|highest|most \S+|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|\d+(st|nd|rd|th)) (\S+ ){0,8}(since\b|in (\S+ ){1,3}(months|years|decades)\b).*$|\b(worst|deadliest|bloodiest|heaviest|largest|biggest) (\S+ ){0,8}(this|of the) year\b.*$/

/** "since October 12, when an attack killed 16", "in December 2020, when gunmen took 300": the figure is of that day. */
export const EARLIER_WHEN = new RegExp(
  `\\b(since|from|in) (\\S+ ){0,2}(${MONTH}|${MONTH_ABBREVIATED}|(19|20)\\d\\d)( [^ ,]+){0,3}( , (19|20)\\d\\d)? , when\\b( , [^,]* ,)?[^,]*(, \\w+ing\\b[^,]*)*$`,
)

/** "…, where five of its soldiers were killed last week": what befell others at the place told of. */
export const WHERE = /, where\b[^,]*$/
export const LAST_WEEK = /^[^,;]*\b(last (week|month|year)|(days|weeks|months) (earlier|before))\b/

/** "the attack that started the war": what began it is no part of what the report tells. */
export const STARTED_IT = new RegExp(
  `\\b(that|which) (started|began|triggered|sparked|ignited) (the|this) (\\S+ )?(${STRIFE}|offensive|campaign)\\b`,
)

/** What has come to be by now, and what someone counts at present: no happening of a day. */
export const STANDS =
  /\b(?<!\bto )(have|has|'ve) ((also|now|already|since|so far|themselves|itself) )*(been|\w+ed|lost|fled|left|died|gone|driven|fallen|won|laid|met|paid|given|taken)\b|\b(acknowledges|admits|puts|(has|have) other (numbers|figures))\b/

/** "The number includes 900 casualties over the past day": a part of the sum before it, which goes on behind it. */
export const INCLUDES =
  /^(the|this|that|these|those) (number|figure|figures|total|toll|tally|count|losses) (also )?(includes?|included|comprises?)\b/

/** "January saw 74 attacks. They claimed 91 lives": attacks counted over a stretch, and what they did. */
export const MANY_HAPPENINGS = new RegExp(
  `\\b(${MONTH}|month|quarter|year|years|months)\\b.*\\b(attacks|incidents|clashes|raids|bombings|strikes|killings|ambushes|explosions|blasts)\\b`,
)
export const THEY_DID =
  /^(they|these|those|these attacks|the attacks|the incidents|the violence) (also |together |have )*(claimed|killed|left|caused|resulted|led|wounded|injured)\b/

/** No happening of a day kills, takes or uproots so many. */
export const TOO_MANY = { harmed: 10_000, displaced: 1_000_000 } as const

/** The figures of an operation are its own. */
export const OF_OPERATION = /\boperation\b/

/** Words that make every figure of their clause one of an earlier happening. */
export const BACKGROUND =
  /\b(last (month|year)|last week a similar|(a few|several|some) days (ago|earlier)|(\w+ )?(months?|years?|weeks) (ago|earlier|before)|a (week|month|year) (ago|earlier|before)|earlier (this|in the) (month|year|week)|previously|in (a|the|its) previous (attack|incident|operation|phase|raid|ambush)|in a similar (attack|incident))\b/

/** "He recalled the attack of 3 May, in which 11 died": somebody who speaks of this happening looks back at another. */
export const RECALLED =
  /\brecall(ed|s|ing) that (on|in|last)\b|\brecall(ed|s|ing) (an?|the) (\w+[ -]){0,3}(attack|ambush|battle|clash|raid|bombing|blast|explosion|shelling|massacre|strike|assault|killings?)\b.* (in which|when|where|that (killed|left))\b/

/** Verbs of those who count over a year: "in 2024 border troops confiscated 1.5 tonnes". */
export const COUNTED =
  /\b(nationwide|countrywide|(across|throughout) the (country|region|state|province)|recorded|registered|documented|confiscated|verified|logged|tallied|counted|received|treated|carried out|conducted|intercepted|(surge|spike|rise|increase|uptick|upsurge|wave|spate) (in|of))\b/

/** A single happening within a year: "in 2018, 10 soldiers died in an attack". */
export const ONE_EVENT =
  /\b(in|after|when|during) (an?|the) (\w+[ -]){0,3}(attack|ambush|battle|clash|raid|bombing|blast|explosion|shelling|massacre|strike|encounter|assault)\b|\b(an?|the|another|twin) (\w+[ -]){0,3}(bomb|bombs|bomber|bombers|gunman|gunmen|blasts?|missile|shell|mine|crash)\b/

/** "had killed 20 in a raid on a hospital", "died when their base was hit", "found in a mass grave": one happening amid a sum. */
export const IN_ONE_ATTACK =
  /\bin an? (\w+[ -]){0,3}(attack|ambush|battle|clash|raid|bombing|blast|explosion|massacre|strike|encounter|assault)\b|\bwhen (\w+ ){2,5}(was|were) (hit|struck|attacked|ambushed|shelled|bombed|raided|overrun)\b|\ba mass grave\b/

/** "The attacks came two months after 23 died": the figure behind is of the earlier one. */
export const LONG_AFTER =
  /\b(comes?|came|coming|follow(s|ed|ing)?) (\S+ ){0,3}(hours?|days?|weeks?|months?|years?) after\b/

/** Verbs of whoever keeps count over a period: a report that opens with one goes on counting. */
export const COUNTS_UP = /^(documented|recorded|verified|registered|logged|tallied)$/

/** What a report says that is of a period: "in the reporting period", "the period under review". */
export const OF_PERIOD = /\b(reporting|review) period\b|\bperiod under review\b/
/** "the week under review", not "the case is under review" */
export const REVIEWED = /\b(week|fortnight|month|quarter|year|period) under review\b/

/** What somebody counts or does over a period: "received reports of 33 incidents", "conducted 47 missions". */
export const COUNTS_FOR =
  /\b(documented|recorded|verified|registered|logged|tallied|received (\S+ )?reports|(conducted|carried out|supported|led) (\S+ ){0,3}(missions|operations|raids|strikes|attacks|actions))\b/

/** "in the same period": of the stretch told right before, which a bulletin of the day makes a day. */
export const SAME_PERIOD = /\bin the same period\b(?! (of|in|last|a year))/
export const OF_A_DAY = /\b(24[ -]hours?|(past|last) day|a day|one day|daily|overnight)\b/

/** Right behind a figure: it adds up what several operations came to. */
export const IN_SEVERAL_OPERATIONS =
  /^(\S+ ){0,3}in ((two|three|four|five|six|seven|eight|nine|ten|several|various|multiple|different|separate|\d) (\S+ ){0,2}(operations|engagements|encounters|ibos|actions)|(several|various|different) (\S+ )?(clashes|incidents|skirmishes))\b/

/** "in August, when 143 incidents claimed 194 lives": counted attacks are no single happening. */
export const COUNTED_ATTACKS =
  /\b(\d{2,3}|dozens of|scores of) (\S+ )?(incidents|attacks|clashes|raids|strikes) (\S+ )?(claimed|killed|left|caused|took|cost)\b/

/** Words of one place, where one happening is: "killed 300 at a base". */
export const AT_ONE_PLACE = /\b(at|near|there|here|village|massacred?|executed)\b/

/** "4,100 people are missing statewide": everyone who ever went missing there. */
export const STATEWIDE = /\b(statewide|nationwide|countrywide|(across|throughout) the (country|state|province))\b/
