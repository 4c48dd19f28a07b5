/** Verbs of speech whose other sense is an event: a day behind them dates what they tell, "freed", "held", "carried out". */
export const EVENT_SENSES: ReadonlySet<string> = new Set(
  'carry make give release take place register hold fear expect think air know ask believe'.split(' '),
)

/** Verbs by which a figure is stated, counted or corrected: a day behind them dates the count, not what is counted. */
export const COUNTING: ReadonlySet<string> = new Set(
  'raise lower revise put rise climb jump stand reach grow increase count tally treat admit bury receive update correct'.split(
    ' ',
  ),
)

/** Verbs that date a paper: "a message circulated on Thursday". The lemma of a rare verb may lack its last letter. */
export const ISSUING = /^(circulat|issu|dat|publish|post|broadcast|air|sign|read|releas|send|email|shar)/

/** Verbs of those who look into what happened, long after it. */
export const INQUIRING = /^(interview|analy[sz]e|investigate|research)$/

/** Words that end a stretch or begin one: what stands behind them dates no event. */
export const LIMITS = /^(by|until|till|since|before|after|as of)$/

/** What is agreed, decided or written: its month is not that of what happened. */
export const DEALS =
  /^(ceasefires?|cease-fires?|truces?|deals?|agreements?|accords?|pact|elections?|vote|resolution|reports?|statements?|e-?mails?|letters?|communiqués?|briefings?|interviews?|tweets?|posts?|speech|verdict|ruling|law|decree)$/

/** Papers that stand for nobody who wrote them: "two texts of yesterday". */
export const PAPERS = /^(texts|e-?mails?|letters|interviews?|papers)$/

/** "footage from Gao showed": what it shows was there. */
export const FOOTAGE = /^(footage|videos?|images?|photographs?|photos?|pictures?)$/

/** Verbs of setting out. */
export const SETTING_OUT = /^(set out|depart|embark)$/

/** What the dead are called when they are found later than they died. */
export const REMAINS = /^(body|bodies|corpses?|remains|cadavers?|graves?)$/

/** Nouns of happenings: a clause that hangs on one of them tells when and where it was. */
export const HAPPENINGS =
  /^(attacks?|raids?|ambush(es)?|clash(es)?|incidents?|bombings?|blasts?|explosions?|strikes?|airstrikes?|air-strikes?|shelling|massacres?|assaults?|operations?|killings?|shootings?|battles?|fighting|violence|abductions?|kidnappings?|encounters?|confrontations?|offensives?|counter-?offensives?|counter-?attacks?|sweeps?|skirmish(es)?|barrages?|drownings?|crash(es)?|accidents?|events?|executions?|siege|gunfight|firefight|gunbattle|shoot-?out|onslaught|bombardments?|seizures?|hauls?|searches|search|arrests?|prison break|jailbreak|breakout|riots?|unrest|protests?|demonstrations?)$/

/** "The blast came a day after a raid on Wednesday", "follows an attack on Sunday": words that lead back from one happening to another. */
export const AFTER_ANOTHER =
  /\b(?:days?|nights?|hours|weeks?) (?:after|earlier)\b|\b(?:came|comes|coming) (?:\S+ ){0,4}after\b|\b(?:follow(?:s|ed)|following) (?:a|an|another|the|similar|several)\b|\bon the heels of\b/

/** Verbs of taking: where something is taken from is where it happened. */
export const TAKING: ReadonlySet<string> = new Set(
  'abduct kidnap seize take steal recover rescue free confiscate loot snatch capture arrest carry evacuate displace flee uproot pull rustle intercept dislodge drive expel oust repel withdraw'.split(
    ' ',
  ),
)

/** Verbs of shooting: where it goes to is where it happens. */
export const SHOOTING: ReadonlySet<string> = new Set(
  'fire launch shoot send aim direct lob drop head hurl unleash'.split(' '),
)

/** Verbs of going: where someone goes to or flees across is not where it happened. */
export const GOING: ReadonlySet<string> = new Set(
  'flee cross escape withdraw retreat travel head fly trek walk go return move drive evacuate transfer airlift rush bring'.split(
    ' ',
  ),
)

/** What is sought where there is no fighting: "have taken refuge in Gao". */
export const REFUGES = /^(refuge|shelter|asylum|sanctuary|safety)$/

/** Verbs of leading away: where someone is led to is not where it happened. */
export const LEADING: ReadonlySet<string> = new Set('put load lead march herd leave disappear run speed'.split(' '))

/** What lies in a town: the next paragraph is back in the town. */
export const WITHIN_TOWNS = /^(neighbou?rhoods?|quarters?|barrio|wards?|square)$/

/** What is on its way where it stands before a place: "plying between Quetta and Karachi", "on the way across". */
export const PLYING = /^(plying|travelling|traveling|commuting|bound|way|route|running|flying|sailing)$/

/** Verbs that say where someone sits, listens or is reached. */
export const SITTING: ReadonlySet<string> = new Set(
  'monitor base headquarter contact reach reside live station'.split(' '),
)

/** Verbs of speech in what is said of an event, beside those that report it. */
export const SPEAKING: ReadonlySet<string> = new Set(
  'condemn deplore welcome urge mourn vow denounce hail praise call order claim'.split(' '),
)

/** Verbs that place a happening: "the clash took place in". */
export const TAKING_PLACE: ReadonlySet<string> = new Set('take place|occur|happen|unfold|erupt|break out'.split('|'))

/** Where words are spoken: "at a press briefing in Bandarban". */
export const HEARINGS = /^(briefing|conference|interview|statement|hearing|meeting|summit|talks|court|speech|rally)$/

/** What tells the news, where it stands behind its name: "Shabelle, a private station in Mogadishu". */
export const OUTLETS =
  /^(station|newspaper|daily|weekly|magazine|broadcaster|channel|website|site|agency|radio|outlet|blog|monitor)$/

/** Those who live where they are said to be. */
export const DWELLING =
  /^(residents?|villagers?|inhabitants?|locals?|dwellers?|farmers?|herders?|fishermen|traders?|shopkeepers?|survivors?|elders?|townspeople|chief|imam|pastor|priest)$/

/** Verbs of those who speak of a happening once it is known: a day behind it is when they did. */
export const ANSWERING = /^(claim|condemn|acknowledge|denounce|confirm|deplore|praise|hail|mourn)$/

/** Who counts for a whole country what was fired at it and what its enemy lost. */
export const NATIONAL_BODIES =
  /\b(air force|air defen[cs]es?|general staff|defen[cs]e ministry|ministry of defen[cs]e|armed forces)\b/i
