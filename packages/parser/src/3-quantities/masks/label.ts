import { MIXED, NUMBER } from '../../2-tokens/tokenize.ts'
import { SMALL_NUMBERS } from '../en/number-words.ts'
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
])

const isFigure = (word: string, kind: number | undefined): boolean => kind === NUMBER || SMALL_NUMBERS.has(word)

/** "Resolution 2085", "No. 047", "Sector 3", "Mavic 3", "Division 30". */
export const label: MaskRule = {
  name: 'masks/label',
  starts: [...new Set(LABELS)],
  read: ({ tokens }, at) => {
    const { folded, kind, letterCase, start, end } = tokens
    const dotted = folded[at + 1] === '.' || folded[at + 1] === '#' ? at + 2 : at + 1
    // "Mi - 8" never parts, but "No.47" and "BM-21" may.
    if (!isFigure(folded[dotted] ?? '', kind[dotted]) && kind[dotted] !== MIXED) return undefined
    const word = folded[at] ?? ''
    if (word === 'no' && dotted === at + 1) return undefined
    if (word === 'm' && start[dotted] !== end[at]) return undefined
    if (kind[dotted] === MIXED && !/^\d+[a-z]$/.test(folded[dotted] ?? '')) return undefined
    // "the group 12 fighters": a common word wants a capital to be a label.
    if (COUNTED_ANYWAY.has(word) && letterCase[at] === 0) return undefined
    if (COUNTED_ANYWAY.has(word) && kind[dotted] !== NUMBER) return undefined
    return { end: dotted + 1, value: 'label' }
  },
}

/** Phone-like and reference numbers: digits joined by dashes or slashes, or too long to count anything. */
export const reference: MaskRule = {
  name: 'masks/reference',
  starts: ['0', '+', '#'],
  read: ({ tokens }, at) => {
    const { folded, kind, start, end } = tokens
    if (folded[at] === '+' || folded[at] === '#')
      return kind[at + 1] === NUMBER && start[at + 1] === end[at] ? { end: at + 2, value: 'label' } : undefined
    if (kind[at] !== NUMBER) return undefined
    let last = at
    while (
      /^[-–/]$/.test(folded[last + 1] ?? '') &&
      kind[last + 2] === NUMBER &&
      start[last + 1] === end[last] &&
      start[last + 2] === end[last + 1]
    )
      last += 2
    if (last >= at + 4) return { end: last + 1, value: 'label' }
    // "9/11", "24/7", "1/3"
    if (last === at + 2 && folded[at + 1] === '/') return { end: last + 1, value: 'ratio' }
    return /^\d{9,}$|^0\d{6,}$/.test(folded[at] ?? '') ? { end: at + 1, value: 'label' } : undefined
  },
}
