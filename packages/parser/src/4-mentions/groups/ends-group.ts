import { CAPITALISED } from '../../2-tokens/tokenize.ts'
import { NO_WORD } from '../../engine/word.ts'
import { isCategory, isPeople } from '../en/nouns.ts'
import { SPELLS, WHICH_SPELL } from '../en/spells.ts'
import type { WordClass } from './classify-word.ts'
import type { GroupView } from './group-view.ts'
import { nounAt } from './noun-at.ts'
import { factsOf } from './word-facts.ts'

/** Bodies that people form, named by whom they are of. */
const BODIES = /^(group|network|union|association|committee|federation|council|movement|organi[sz]ation)$/

const NAMED_BODIES = /^(party|front|army|brigade|forces?|alliance|league|congress|assembly|syndicate)$/

const LAPSES = /^(moments|minutes|hours|days|weeks|months|years)$/

const isDay = (word: string | undefined): boolean => /day$/.test(word ?? '')

const isCapitalised = ({ below: { tokens }, upperCase }: GroupView, at: number): boolean =>
  !upperCase && tokens.letterCase[at] === CAPITALISED

/** "the next day", "that night", "Friday night": a time that stands ahead of a subject of its own. */
const isTime = ({ below: { tokens } }: GroupView, head: number, determiner: string | null): boolean => {
  if (!SPELLS.test(tokens.folded[head] ?? '')) return false
  const before = head - 1
  return (
    WHICH_SPELL.test(determiner ?? '') ||
    WHICH_SPELL.test(tokens.folded[before] ?? '') ||
    factsOf(tokens.words[before] ?? NO_WORD).weekday
  )
}

/** Whether a group is complete at its head, so that the next word begins something else. */
export const endsGroup = (
  view: GroupView,
  head: number,
  next: number,
  kind: WordClass,
  determiner: string | null,
): boolean => {
  const { folded } = view.below.tokens
  const entry = nounAt(view, head)
  if (!entry) return false
  // "killed 17 soldiers hours earlier"
  if (LAPSES.test(folded[next] ?? '') && /^(earlier|later|before|after|ago)$/.test(folded[next + 1] ?? '')) return true
  const nextEntry = nounAt(view, next)
  if (isTime(view, head, determiner)) return kind === 'name' || (nextEntry !== undefined && isPeople(nextEntry.class))
  // "ammunition depot": a word that is its own plural may stand before another noun.
  const ownPlural = entry.plural && entry.singular === folded[head] && !isPeople(entry.class)
  if (ownPlural && nextEntry !== undefined) return false
  // "took seven soldiers prisoner"
  if (isPeople(entry.class) && /^(hostage|captive|prisoner)$/.test(folded[next] ?? '')) return true
  // "the Lebanese health ministry": such a word is as often an adjective, and has a noun of its own behind it.
  const leads = nextEntry !== undefined || kind === 'name' || nounAt(view, next + 1) !== undefined
  if (/ese$/.test(folded[head] ?? '') && leads && !isDay(folded[next])) return false
  // "a weapons cache": behind "a" a plural can only modify.
  if (/^(a|an)$/.test(determiner ?? '') && nextEntry) return false
  if (entry.plural && !nextEntry)
    return kind === 'word' || (kind === 'name' && entry.class !== 'organisation' && !view.upperCase)
  // "the doctors network", "the Emergency Lawyers group", "the Kurdistan Workers Party"
  if (BODIES.test(folded[next] ?? '')) return false
  if (NAMED_BODIES.test(folded[next] ?? '') && isCapitalised(view, head) && isCapitalised(view, next)) return false
  if (entry.plural && nextEntry && isCategory(entry.class) && entry.class !== 'state-forces' && !nextEntry.plural)
    return true
  // "soldiers Monday", "killed one person Saturday"
  return kind === 'name' && isDay(folded[next])
}
