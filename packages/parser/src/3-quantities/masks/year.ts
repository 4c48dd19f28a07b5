import { NUMBER } from '../../2-tokens/tokenize.ts'
import type { MaskRule } from './mask-rule.ts'

const YEAR = /^(1[89]|20)\d\d$/

/** "2019", "since 2012", "2015-16": four bare digits of a recent century. A count that size carries a comma. */
export const year: MaskRule = {
  name: 'masks/year',
  starts: ['0'],
  read: ({ tokens }, at) => {
    const { folded, kind } = tokens
    if (kind[at] !== NUMBER || !YEAR.test(folded[at] ?? '')) return undefined
    if (/^(\$|€|£|rs|no|least|than|some|about|killed|kill|injured|wounded)$/.test(folded[at - 1] ?? ''))
      return undefined
    const ranged = /^(-|–|—|\/)$/.test(folded[at + 1] ?? '') && /^(\d\d|(1[89]|20)\d\d)$/.test(folded[at + 2] ?? '')
    return { end: ranged ? at + 3 : at + 1, value: 'year' }
  },
}
