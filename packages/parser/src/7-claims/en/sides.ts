/** Words beside a noun that say whose people are counted, and nouns that say it only with such words. */

export const STATE =
  /^(army|armed-forces|police|military|security|government|regime|navy|naval|air|defen[cs]e|gendarmerie|gendarmes?|troops|soldiers?|border|enforcement|law-enforcement|service|force|paramilitary|state|presidential|national|guard|federal|counter-terrorism|counterterrorism|special|pro-government|coalition|nato|un|u\.n\.|idf|isf|rangers|frontier|levies|crpf|bsf|jawans|commando|fardc|fama|fds|rsaf|peacekeeping|vdp|jtf|cjtf|off-duty|serving|infantry|artillery|air-force|officers?|guards|division|policemen|servicemen|forces|corps|battalion|regiment|seals|uniformed)$/
export const ARMED =
  /^(liberation|resistance|rebels?|militants?|insurgents?|terrorists?|jihadists?|jihadi|islamist|isis|isil|is|daesh|taliban|al-qaeda|al-qaida|jnim|al-shabaab|shabaab|boko|haram|iswap|hamas|hezbollah|houthis?|m23|codeco|gangs?|cartels?|guerrillas?|separatist|bandits?|maoists?|naxals?|naxalites?|farc|eln|ttp|pkk|ypg|armed|suspected|enemy|extremist|jihad|gunmen|fighters?|jama'atul|k?nf|isis-linked|al-qaeda-linked|ltte|lra)$/
export const CIVIL =
  /^(civilians?|elderly|ambulance|rescue|medical|health|church|factory|hospital|villagers?|unarmed|innocent|displaced|aid|humanitarian|school|student|local|ordinary|residents?|family|ethnic|tribal|migrant|refugee|old|staff|kitchen|charity|relief|train|bank|shop|prayer|religious|spiritual|traditional|civic|union|protest|cooperative|co-operative|crescent|cross|congregation|parish|household|clan|association|guild|press|parliament|orchestra|choir|merchant|fishing|cargo|sect|minority|faith|social|community|indigenous|peasant|labou?r|environmental|women's)$/
export const GENERIC =
  /^(members?|ranks|personnel|man|men|women|woman|person|persons|people|commanders?|leaders?|chiefs?|drivers?|individuals?|elements?|casualt(y|ies)|victims?|fatalit(y|ies)|bod(y|ies)|corpses?|others?|ones?|heroes|hero|martyrs?|survivors?|crew|prisoners?|detainees?|suspects?|nationals?|citizens?|guards?|officials?|volunteers?|operatives?|recruits?|staff|participants?|males?|females?|advis[eo]rs?|associates?|supporters?|followers?|figures?|sailors?|seam[ae]n|hunters?|cooks?|engineers?|doctors?|workers?|lives|life|deaths?|killings?|bodyguards?|mercenar(y|ies)|militia(men|man|s)?|agents?|youths?)$/

/** Ranks and posts as they stand before a name. */
export const RANKS =
  /^(pte|pvt|cpl|l\/cpl|sgt|s\/sgt|ssgt|lt|2lt|1lt|lieut|capt|maj|lt-col|col|brig|gen|cst|insp|asp|dsp|csp|acp|dcp|hav|nk|sep|naik|havildar|constable|corporal|sergeant|lieutenant|captain|major|colonel|brigadier|general|private|trooper|seaman|airman|guard)$/

/** Those who guard their own place beside a state's forces. */
export const SELF_DEFENCE = /^(self-defen[cs]e|vigilantes?|vigilance|watch)$/

/** Who commands, and the units of an army that one can command. */
export const COMMANDERS = /^(commanders?|leaders?|chiefs?)$/
export const UNITS =
  /^(unit|base|garrison|contingent|brigade|battalion|regiment|division|company|post|outpost|barracks|sector|patrol|convoy|column)$/

/** Behind "seven bodies": who wears a uniform is of a state's forces. */
export const IN_UNIFORM = /^in (\S+ )?(uniforms?|fatigues)\b/
/** Words for anyone, whom a uniform tells from others. */
export const ANYONE = /^(bod(y|ies)|corpses?|m[ae]n|people|persons?|dead|wounded)$/

/** Names of groups that do not fight. */
export const PEACEFUL_GROUPS =
  /\b(contact|working|monitoring|monitors|support|advocacy|rights|media|press|news|parliamentary|study|research|focus|advisory|expert|experts|elders|youth|women|peace|civil|solidarity|crisis|banking|minority|wagner|holdings?)\b/i
