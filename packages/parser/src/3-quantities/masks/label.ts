import { LOWER, MIXED, NUMBER } from '../../2-tokens/tokenize.ts'
import { SMALL_NUMBERS } from '../en/number-words.ts'
import type { Maskable } from '../quantity.ts'
import type { MaskRule } from './mask-rule.ts'

/** Words that a number names, rather than counts, when it stands behind them. */
const LABELS = `
   resolution article no nos number sector route highway section phase unit battalion brigade division regiment
   company chapter camp page level grade model rescue zone area block ward flight mavic type su mig an mi
   kilometre kilometer km channel operation group gate checkpoint post protocol law decree part room platform
   line terminal communiqué communique bulletin front army corps sim caliber calibre cal bm kh pk rpg m f village
   district region locality sub-sector formation ak shahed geran lancet hero orlan hermes heron orbiter samad ababil mohajer
   fateh fajr qiam zulfiqar molniya zala switchblade cessna boeing antonov ilyushin tupolev buk pantsir class category top round day
   week episode agenda item figure table annex covid g paragraph chak mile marker exit shaft quarter hill point
   position hospital school prison reactor power unsc unscr street house
   building apartment pier lane plot berth junction force road avenue motorway`
  .trim()
  .split(/\s+/)
/** Common words that name a number only when they have a capital: "Operation 1027", but "in the operation 12 died". */
const COMMON: ReadonlySet<string> = new Set(
  `group operation army corps day week round rescue an m level part hero f top power quarter mile channel`.split(/\s+/),
)

/** Named units keep their number even in a text set in capitals. */
const UNITS: ReadonlySet<string> = new Set(['unit', 'battalion', 'brigade', 'division', 'regiment', 'company'])

/** Places, at which people are counted as well: "At the Hospital 12 people …", "In Mopti Region 14 soldiers …". */
const PLACES: ReadonlySet<string> = new Set(
  `post camp front line village area district region zone hospital school prison hill point position checkpoint gate
   street house building apartment pier lane plot berth junction road avenue motorway`.split(/\s+/),
)
const COUNTED_AHEAD =
  /^((?!(?:is|was|has|as|says|this|plus|its)$)[a-z-]+s|people|men|women|children|police|troops|personnel)$/

/** What has a number of letters and digits: "no F-16" without such a word before it is none. */
const NUMBERED = /^(reg|registration|plate|serial|chassis|engine|frame|licen[cs]e|id|breach|breech)$/

const isFigure = (word: string, kind: number | undefined): boolean => kind === NUMBER || SMALL_NUMBERS.has(word)

/** A number, or the mark of one: "No. 047", "Route #7". */
const mayBeNumber = (word: string): boolean => /^[.#]$|\d/.test(word) || SMALL_NUMBERS.has(word)

/** Whether a common word names the number behind it: it wants a capital that says something, and nothing to count. */
const isNamed = ({ tokens, ranges }: Maskable, at: number, figure: number): boolean => {
  const word = tokens.folded[at] ?? ''
  if (tokens.letterCase[at] === LOWER || tokens.kind[figure] !== NUMBER) return false
  if (UNITS.has(word)) return true
  if (ranges[tokens.sentence[at] ?? -1]?.upperCase) return false
  return !(PLACES.has(word) && COUNTED_AHEAD.test(tokens.folded[figure + 1] ?? ''))
}

/** "Resolution 2085", "No. 047", "Sector 3", "Mavic 3", "Division 30". */
export const label: MaskRule = {
  name: 'masks/label',
  starts: LABELS,
  next: () => mayBeNumber,
  read: (below, at) => {
    const { folded, kind, start, end } = below.tokens
    const word = folded[at] ?? ''
    const figure = folded[at + 1] === '.' || folded[at + 1] === '#' ? at + 2 : at + 1
    if (!isFigure(folded[figure] ?? '', kind[figure]) && kind[figure] !== MIXED) return undefined
    // "An 80-year-old man" is no aeroplane.
    if (folded[figure + 1] === '-' && /^(years?|months?|strong)(-|$)/.test(folded[figure + 2] ?? '')) return undefined
    // "Reg No KRO148F"
    if (word === 'no' && kind[figure] === MIXED && NUMBERED.test(folded[at - 1] ?? ''))
      return { end: figure + 1, value: 'label' }
    // "Task Force 150", but "the force 12 men"
    if (word === 'force' && folded[at - 1] !== 'task') return undefined
    // "no one" is nobody; "No 47" is a number.
    if (word === 'no' && figure === at + 1 && kind[figure] !== NUMBER) return undefined
    if (word === 'm' && start[figure] !== end[at]) return undefined
    if (kind[figure] === MIXED && !/^\d+[a-z]$/.test(folded[figure] ?? '')) return undefined
    // "the group 12 fighters", "NEAR THE VILLAGE 12 PEOPLE"
    const common = COMMON.has(word) || UNITS.has(word) || PLACES.has(word)
    if (common && !isNamed(below, at, figure)) return undefined
    return { end: figure + 1, value: 'label' }
  },
}
