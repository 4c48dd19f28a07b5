/** How English says that a figure sums up several happenings, which the report then tells one by one. Words are in lower case. */

const NUMBER =
  '(\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|various|many|multiple|dozens of)'
const MONTH =
  'jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december'
const DEEDS =
  'operations?|missions?|raids?|attacks?|strikes?|encounters?|engagements?|clashes|incidents?|ambushes|actions|shootings|gunfights|exchanges|assaults|bombings'
const PLACES =
  'districts|provinces|states|regions|departments|governorates|villages|towns|settlements|communities|communes|municipalities|counties|cities|areas|locations|localities|places|points|sectors|fronts|sites|oblasts'

const SUMS: readonly string[] = [
  // "in three intelligence-based operations", "in separate incidents", "in a string of raids"
  `(in|during|from|by|through) ${NUMBER} (\\S+ ){0,3}(${DEEDS})\\b`,
  `in (\\S+ )?(separate|different|various|multiple|several) (\\S+ ){0,2}(${DEEDS}|${PLACES})\\b`,
  `(string|series|wave|spate) of (\\S+ ){0,3}(${DEEDS})\\b`,
  `(in|across) ${NUMBER} (\\S+ ){0,2}(${PLACES})\\b`,
  // "conducted 38 missions", "from 1 through 31 January"
  `(conducted|carried out|led|supported|executed|staged|mounted) ${NUMBER} (\\S+ ){0,3}(${DEEDS})\\b`,
  `from (\\S+ ){1,3}(to|through|until) (\\S+ )?(${MONTH})\\b`,
  'summary of the (day|week|month)\\b',
  // "across the territory", but not "across the river", "across the border"
  'across (the )?(\\S+ )?(country|territory|strip|enclave|province|region|state|district|governorate|north|south|east|west|front|frontlines?|oblast|island|city|capital)\\b',
  'across (gaza|lebanon|syria|iraq|yemen|sudan|ukraine|somalia|mali|nigeria|myanmar|haiti|afghanistan|pakistan|israel)\\b',
  '(nationwide|countrywide)\\b',
  // "over the past 24 hours", "during the past week", "in the last day"
  '(in|over|during|within|for|about|of) (the )?(past|last|previous|preceding) (\\d+ |twenty-four |two |three |few |several )?(hours|days?|weeks?|months?|fortnight|quarter)\\b',
  '(over|during|throughout) the (day|week|weekend|month|quarter|fortnight|night and day)\\b',
  'in (the )?(last |past )?(twenty-four|24|48|72) hours\\b',
  'between (\\S+ ){1,3}and (\\d+ )?(january|february|march|april|may|june|july|august|september|october|november|december)\\b',
  'during (january|february|march|april|may|june|july|august|september|october|november|december)\\b',
]

/** Words that make a figure the sum of several happenings. */
export const SUMS_UP = new RegExp(`\\b(${SUMS.join('|')})`)

/** A sentence of somebody’s whole count, or of one that was given before, tells no item of a sum. */
export const OTHER_COUNT =
  /\b(toll|tally|total|(an |the )?(earlier|previous|first|initial) (count|figure|report)|put (the|its|their) (\S+ ){0,3}(at|dead|losses)|names of|list of|since)\b/

/** "regional authorities reported": whoever of them tells an item. */
export const ANY_OFFICIALS =
  /^(the )?((local|regional|provincial|state|security|military|health|government|ukrainian|russian) )*(officials|authorities)$/

/** Words by which one who speaks for another is called, and names of what many have. */
export const SPEAKS_FOR =
  /^(spokes\w+|officials?|sources?|officers?|statement|director|chief|head|general|colonel|said|ministry|hospital|local|health|from|with|that|this|state)$/

/** A sentence that makes a total of what was told before. */
export const TOTALS_UP =
  /\b((bring|brings|brought|bringing|taking|takes|raising|raised|putting) (the|its|their) (\S+ ){0,3}(total|toll|number|count|tally)|(a|the) total (of|number|now|stands|is|was)|in all\b|in total|altogether|all told|all in all|overall)/

/** Between whoever has died and the toll that is higher by them. */
export const RAISES =
  /^[^.;]*\b(bringing|taking|raising|pushing|putting|which (brings|takes|raises|brought|took|raised)) (the|its|their|to) (\S+ ){0,4}((toll|total|number|count|tally|dead|killed)\b[^,;]*|\S+ )$/

/** Words of what comes on top of what was told before. */
export const FURTHER =
  /\b(another|more|further|additional|also|again|separately|meanwhile|elsewhere|other|the (second|third|fourth|fifth|last|same day))\b/
