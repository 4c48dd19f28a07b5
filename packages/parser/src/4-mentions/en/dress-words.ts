/** Words that say what a named source is, before its name or behind it: "the state news agency SANA", "Rybar channel". */
export const DRESS: ReadonlySet<string> = new Set(
  `agency news wire channel telegram twitter facebook whatsapp youtube tiktok instagram blog blogger blogging page post posts account feed
  newspaper paper daily weekly magazine website site web portal outlet media broadcaster television tv radio station network press
  state official semi-official public private local regional national international independent opposition exile exiled pan-arab
  monitor monitors monitoring monitoring-group tracker watchdog observatory group organisation organization ngo charity
  armed militant rebel jihadist islamist insurgent separatist paramilitary mercenary movement militia coalition alliance
  human office bureau report reports conflict war rights intelligence think-tank pro-government pro-opposition pro-war military popular online arm outfit
  project banned outlawed proscribed terrorist terror so-called self-styled journalists journalist correspondent correspondents reporter reporters`
    .split(/\s+/)
    .filter(Boolean),
)

/** A noun that says what bears the name behind it: "Al-Qaeda affiliate JNIM", "the Polish broadcaster Radio Sel". */
export const KIND_NOUN =
  /^(affiliate|offshoot|branch|group|groups|organi[sz]ation|militia|movement|faction|outfit|alliance|coalition|wing|monitor|watchdog|observatory|tracker|initiative|platform|collective|network|ngo|charity|agency|site|website|news-site|outlet|newspaper|paper|daily|weekly|magazine|journal|portal|broadcaster|radio|station|channel|account|blog|blogger|publication|tabloid|network|cartel|gang|rebels|militants|jihadists|insurgents|guerrillas|militiamen|fighters)$/

/** Of these, what may stand behind the name of a party and mean the party’s own word: "the Houthis’ Telegram channel". */
export const OWN_CHANNEL: ReadonlySet<string> = new Set(
  'telegram twitter facebook whatsapp youtube channel account page post posts website site feed online x'.split(' '),
)

/** How an outlet is described with the party or place it belongs to: "Houthi-run", "US-based", "Kremlin-linked". */
export const LINKED = /-(based|run|backed|linked|affiliated|owned|aligned|controlled|funded|language|leaning)$/

/** Who speaks on behalf of a body. */
export const SPOKESPERSON = /^spokes(man|woman|person|men|people|persons)$/

/** What may stand between a body and its spokesperson. */
export const SPOKESPERSON_RANK: ReadonlySet<string> = new Set(
  'chief official military army police security political main top senior deputy press media information'.split(' '),
)

/** Languages in which an outlet has a service and which are no country’s adjective: "BBC Persian", "VOA Hausa". */
export const LANGUAGES: ReadonlySet<string> = new Set(
  `persian arabic hausa swahili pashto dari urdu hindi bangla bengali tamil kurdish tigrinya amharic oromo bambara fulfulde
  kinyarwanda kirundi creole sinhala azeri`.split(/\s+/),
)
