import type { Measure } from '@reportedly/schema'
import { firstFrom } from '../../../engine/within.ts'
import type { NounClass } from '../../../4-mentions/en/nouns.ts'
import type { Mentioned } from '../../../4-mentions/mentioned.ts'
import { readVerb } from '../../../4-mentions/en/verbs.ts'
import { domainOf, measureFor } from '../../counted/domain.ts'
import { VERB_SENSES } from '../../en/senses.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { makesTell } from '../../telling-words.ts'
import { byAny, byClass, byParticiple } from '../../woken-by.ts'

const MODIFIERS: ReadonlyMap<string, Measure> = new Map([
  ['fallen', 'killed'],
  ['dead', 'killed'],
  ['slain', 'killed'],
  ['deceased', 'killed'],
  ['burned-out', 'destroyed'],
  ['burnt-out', 'destroyed'],
  ['charred', 'destroyed'],
  ['missing', 'missing'],
  ['war-wounded', 'injured'],
])

/** "returned", "have gone home": behind a group, what says that it is back. */
const isBack = (folded: readonly string[], end: number): boolean =>
  /^((have|had|has|were|been|are|will|to|voluntarily|able|later|also|since) )*(return|returned|returning|returns)\b/.test(
    folded.slice(end, end + 5).join(' '),
  )

const isRepaired = ({ below }: FrameView, first: number): boolean =>
  /^(fix|repair|restore|replace|rebuild|mend|reconstruct)$/.test(
    readVerb(below.tokens.folded[first - 1] ?? '')?.lemma ?? '',
  )

/** "two slightly wounded soldiers", "five destroyed vehicles", "the 40 captured soldiers": said by a participle before the noun. */
export const modifiers: FrameRule = {
  name: 'frames/modifier',
  wokenBy: byAny(
    (word) => MODIFIERS.has(word),
    byParticiple((lemma) => VERB_SENSES.has(lemma)),
  ),
  onlyWith: byAny((word) => MODIFIERS.has(word), makesTell),
  *find(view) {
    const { below, clause } = view
    const range = below.ranges[clause.sentence]
    if (!range) return
    for (let index = firstFrom(below.groups, range.first); index < below.groups.length; index += 1) {
      const group = below.groups[index]
      if (!group || group.first >= range.end) return
      if ((group.quantity < 0 && !/^(a|an)$/.test(group.determiner ?? '')) || group.head < 0) continue
      for (let at = group.wordsFirst; at < group.head; at += 1) {
        const word = below.tokens.folded[at] ?? ''
        const verb = readVerb(word)
        const sense = verb?.forms.has('participle') === true ? VERB_SENSES.get(verb.lemma) : undefined
        // "57,000 displaced people returned": they are told to be back.
        if (verb?.lemma === 'displace' && isBack(below.tokens.folded, group.end)) continue
        // "to fix a damaged pump": told only for its repair.
        if (isRepaired(view, group.first)) continue
        const measure = MODIFIERS.get(word) ?? (sense && measureFor(below, sense, group, domainOf(below, group)))
        if (measure) yield found(view, makeFrame(index, measure, { first: at, end: at + 1 }))
      }
    }
  },
}

const FLYING: ReadonlySet<NounClass> = new Set(['ammunition', 'aircraft'])

/** "31 drones, 23 of which were shot down": the group before "of which"; -1 when there is none. */
const wholeBefore = (below: Mentioned, index: number): number => {
  const { folded } = below.tokens
  const part = below.groups[index]
  const isPart = part && part.quantity >= 0 && folded[part.end - 1] === 'which' && folded[part.first - 1] === ','
  return isPart && below.groups[index - 1]?.end === part.first - 1 ? index - 1 : -1
}

/** "45 of 52 drones", "three of the 28 rockets": the whole of what was stopped in flight had been launched. */
export const wholes: FrameRule = {
  name: 'frames/whole',
  onlyFigures: true,
  wokenBy: byClass(FLYING),
  *find(view) {
    const { below, clause } = view
    const range = below.ranges[clause.sentence]
    if (!range) return
    for (let index = firstFrom(below.groups, range.first); index < below.groups.length; index += 1) {
      const group = below.groups[index]
      if (!group || group.first >= range.end) return
      const wholeAt = group.partOf < 0 ? wholeBefore(below, index) : group.partOf
      const whole = below.groups[wholeAt]
      if (
        !whole ||
        whole.quantity < 0 ||
        domainOf(below, whole) !== 'airborne' ||
        !/^(ammunition|aircraft)$/.test(whole.class)
      )
        continue
      if (
        /^(helicopters?|planes?|jets?|aircraft|warplanes?|shells?|rounds?)$/.test(below.tokens.folded[whole.head] ?? '')
      )
        continue
      yield found(view, makeFrame(wholeAt, 'launched', { first: whole.first, end: whole.end }))
    }
  },
}
