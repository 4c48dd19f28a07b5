import { BEFELL } from '../en/befalling.ts'
import { NOUN_FORMS } from '../en/nouns.ts'
import { type Anchors, shift } from './anchor.ts'
import type { Found } from './found.ts'

/** "came three days after 37 people were killed": what stands behind is that much earlier than the day told last. */
const COMING = /^(comes?|came|coming|follow(s|ed|ing)?|just|only|barely|than)$/

/** How far behind "after the" the noun of what happened may stand, and behind "after" the verb. */
const NOUN_WITHIN = 4
const VERB_WITHIN = 12

/** Whether what happened stands behind: "after the attack on the school", "after gunmen stormed it"; not "after the talks began". */
const isOfEvent = (word: (at: number) => string, at: number): boolean => {
  const isDetermined = /^(an?|the|its|that)$/.test(word(at))
  for (let here = at; here < at + VERB_WITHIN && !/^[,.;:]?$/.test(word(here)); here += 1) {
    if (BEFELL.test(word(here))) return true
    if (!isDetermined || here === at || here >= at + NOUN_WITHIN) continue
    if (/^(event|outcome)$/.test(NOUN_FORMS.get(word(here))?.class ?? '')) return true
  }
  return false
}

/**
 * "on Tuesday, two days after the attack on the school", "It came a week after 20 died": so many days from the day told
 * last. What opens a sentence counts from one to be told yet.
 */
export const readAfter = (
  word: (at: number) => string,
  first: number,
  end: number,
  days: number,
  { day, until, event }: Anchors,
): { readonly end: number; readonly found: Found } | undefined => {
  const [before, after] = [word(first - 1), word(end)]
  const isAside = before === ',' && after === 'after' && isOfEvent(word, end + 1)
  if (day === null || !/^(after|before)$/.test(after) || (!isAside && !COMING.test(before))) return undefined
  return {
    end: end + 1,
    found: after === 'after' ? shift(isAside ? until : (event ?? until), -days) : shift(day, days),
  }
}
