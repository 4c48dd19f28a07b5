import { NUMBER } from '../../2-tokens/tokenize.ts'
import { endOfSentence } from '../end-of-sentence.ts'
import type { MaskRule } from './mask-rule.ts'

/** "1.", "2)", "3/" at the head of a line: the number of an item in a list. */
export const enumerator: MaskRule = {
  name: 'masks/enumerator',
  starts: ['0'],
  read: (below, at) => {
    const { folded, kind, sentence, start, end } = below.tokens
    if (kind[at] !== NUMBER || !/^\d{1,2}$/.test(folded[at] ?? '') || (at > 0 && sentence[at - 1] === sentence[at]))
      return undefined
    const mark = folded[at + 1] ?? ''
    const alone = mark === '.' && endOfSentence(below, at) === at + 2
    // "2/ Eighteen of them": a post of a thread; "1/3" is a share.
    const inThread = mark === '/' && (start[at + 2] ?? 0) > (end[at + 1] ?? 0)
    return mark === ')' || alone || inThread ? { end: at + 2, value: 'label' } : undefined
  },
}
