/** What an outlet or an agency does with another’s words or papers: "quoted by", "reached by", "seen by". */
export const PASSES_ON: ReadonlySet<string> = new Set(
  `quote cite report publish carry broadcast air read release distribute relay post monitor obtain see view review hear
  contact reach interview join consult reproduce translate show share circulate transmit receive ask question`.split(
    /\s+/,
  ),
)

/** What others than outlets do to those who speak as well: "questioned by the police". */
export const ASKS: ReadonlySet<string> = new Set(['ask', 'question'])

/** Where what a speaker says is read or heard: words that name an outlet when they stand in its name. */
export const OUTLETS =
  /\b(news(?! conference| briefing)|newspaper|weekly|radio|tv|television|broadcaster|magazine|gazette|news ?site|(news|press) agency|wire|media (arm|wing|outlet|office)|outlet|portal|website|times|herald|tribune|post|daily)$|^(state|public|national|local|regional|official|pro-\w+) (tv|television|radio|media)\b|^(radio|tv|télé|news agency|newspaper|broadcaster|website|agency|state news agency|bulletin|newsletter|weekly|magazine) \p{Lu}/iu

/** The ways in which a speaker’s words reach an outlet: "via the agency", "read out on state television". */
export const CHANNELS: ReadonlySet<string> = new Set(['via', 'through', 'on', 'in', 'to', 'with', 'over', 'of'])

/** What stands with the speaker itself, and not with its words: "a spokesman of", "a reporter with", "the head of". */
export const BELONGS: ReadonlySet<string> = new Set(['of', 'in', 'with', 'to', 'for', 'at', 'from'])

/** Where anybody may write: what stands there is the writer’s own. */
export const SHARED_PAGES =
  /\b(facebook|telegram|twitter|instagram|whatsapp|tiktok|youtube|vkontakte|linkedin|social media|social network|x)( \w+)? (posts?|page|account|channel|thread|feed|profile|group)$|\bblog post$/i

/** An outlet that was named before: "speaking to the same outlet". */
export const SAME = /^same (outlet|agency|news agency|newspaper|paper|site|website|channel|radio|station|broadcaster)$/

/** An outlet that is the publisher’s own passes nothing on: "told this newspaper". */
export const OWN = /^(this|our)$/

/** How, and not by whom, a speaker is reached: "reached by phone". */
export const MEANS = /^((tele)?phone|mail|e-mail|email|letter|text|radio|satellite)$/
