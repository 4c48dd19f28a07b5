import { LOWER, MIXED, NUMBER } from '../../2-tokens/tokenize.ts'
import { SMALL_NUMBERS } from '../en/number-words.ts'
import type { Maskable } from '../quantity.ts'
import type { MaskRule } from './mask-rule.ts'

/** Words that a number names, rather than counts, when it stands behind them. */
const LABELS = [
  'resolution',
  'article',
  'no',
  'nos',
  'number',
  'sector',
  'route',
  'highway',
  'section',
  'phase',
  'unit',
  'battalion',
  'brigade',
  'division',
  'regiment',
  'company',
  'chapter',
  'camp',
  'page',
  'level',
  'grade',
  'model',
  'rescue',
  'zone',
  'area',
  'block',
  'ward',
  'flight',
  'mavic',
  'type',
  'su',
  'mig',
  'an',
  'mi',
  'kilometre',
  'kilometer',
  'km',
  'channel',
  'operation',
  'group',
  'gate',
  'checkpoint',
  'post',
  'protocol',
  'law',
  'decree',
  'part',
  'room',
  'platform',
  'line',
  'terminal',
  'communiqué',
  'communique',
  'bulletin',
  'front',
  'army',
  'corps',
  'sim',
  'caliber',
  'calibre',
  'cal',
  'bm',
  'kh',
  'pk',
  'rpg',
  'm',
  'f',
  'camp',
  'village',
  'district',
  'region',
  'locality',
  'sub-sector',
  'formation',
  'ak',
  'shahed',
  'geran',
  'lancet',
  'hero',
  'orlan',
  'class',
  'category',
  'top',
  'round',
  'day',
  'week',
  'episode',
  'agenda',
  'item',
  'figure',
  'table',
  'annex',
  'covid',
  'g',
  'paragraph',
  'chak',
  'mile',
  'marker',
  'exit',
  'shaft',
  'quarter',
  'hill',
  'point',
  'position',
  'hospital',
  'school',
  'prison',
  'reactor',
  'power',
  'unsc',
  'unscr',
  'street',
]
const COUNTED_ANYWAY: ReadonlySet<string> = new Set([
  'group',
  'operation',
  'post',
  'camp',
  'army',
  'front',
  'line',
  'village',
  'area',
  'district',
  'unit',
  'battalion',
  'brigade',
  'company',
  'division',
  'region',
  'regiment',
  'zone',
  'hospital',
  'school',
  'prison',
  'day',
  'week',
  'round',
  'hill',
  'point',
  'position',
  'rescue',
  'an',
  'm',
  'corps',
  'checkpoint',
  'level',
  'flight',
  'part',
  'hero',
  'f',
  'top',
  'power',
  'quarter',
  'mile',
  'type',
  'gate',
  'route',
  'number',
  'channel',
  'street',
])

/** Named units keep their number even in a text set in capitals. */
const UNITS: ReadonlySet<string> = new Set(['unit', 'battalion', 'brigade', 'division', 'regiment', 'corps'])
/** Those at which people are counted: "At the Hospital 12 people …", "In Mopti Region 14 soldiers …". */
const PLURAL_AHEAD = /^([a-z-]+s|people|men|women|children|police|troops|personnel|others)$/

const isFigure = (word: string, kind: number | undefined): boolean => kind === NUMBER || SMALL_NUMBERS.has(word)

/** Whether a common word names the number behind it: it wants a capital that says something, and nothing to count. */
const isNamed = ({ tokens, ranges }: Maskable, at: number, figure: number): boolean => {
  const word = tokens.folded[at] ?? ''
  if (tokens.letterCase[at] === LOWER || tokens.kind[figure] !== NUMBER) return false
  if (UNITS.has(word)) return true
  if (ranges[tokens.sentence[at] ?? -1]?.upperCase) return false
  const next = tokens.folded[figure + 1] ?? ''
  return !(PLURAL_AHEAD.test(next) && !/^(is|was|has|this)$/.test(next) && tokens.letterCase[figure + 1] === LOWER)
}

/** "Resolution 2085", "No. 047", "Sector 3", "Mavic 3", "Division 30". */
export const label: MaskRule = {
  name: 'masks/label',
  starts: [...new Set(LABELS)],
  read: (below, at) => {
    const { folded, kind, start, end } = below.tokens
    const word = folded[at] ?? ''
    const figure = folded[at + 1] === '.' || folded[at + 1] === '#' ? at + 2 : at + 1
    if (!isFigure(folded[figure] ?? '', kind[figure]) && kind[figure] !== MIXED) return undefined
    // "no one" is nobody; "No 47" is a number.
    if (word === 'no' && figure === at + 1 && kind[figure] !== NUMBER) return undefined
    if (word === 'm' && start[figure] !== end[at]) return undefined
    if (kind[figure] === MIXED && !/^\d+[a-z]$/.test(folded[figure] ?? '')) return undefined
    // "the group 12 fighters", "NEAR THE VILLAGE 12 PEOPLE"
    if (COUNTED_ANYWAY.has(word) && !isNamed(below, at, figure)) return undefined
    return { end: figure + 1, value: 'label' }
  },
}
