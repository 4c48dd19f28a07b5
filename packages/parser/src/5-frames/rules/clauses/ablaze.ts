import { verbOf } from '../../clause/clause-walk.ts'
import { domainOf } from '../../counted/domain.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule } from '../../frame-rule.ts'

const ABLAZE = /^(ablaze|alight|in flames|on fire|in ruins|engulfed in flames)\b/
const SET = /^(set|be|remain|put|leave|keep|catch)$/

/** "filmed several tankers ablaze", "a photograph of two lorries in flames": things that burn where nobody is told to have set them alight. */
export const ablaze: FrameRule = {
  name: 'frames/ablaze',
  wokenBy: (word) => /^(ablaze|alight|flames|fire|ruins)$/.test(word),
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      const group = chunk.type === 'group' ? below.groups[chunk.index] : undefined
      if (!group || !/^(vehicles|vessels|aircraft|infrastructure|weapons)$/.test(group.class)) continue
      if (!ABLAZE.test(below.tokens.folded.slice(group.reach, group.reach + 3).join(' '))) continue
      if (!/^(materiel|airborne)$/.test(domainOf(below, group))) continue
      const before = verbOf(clause, at - 1)
      if (before?.negated || SET.test(before?.lemma ?? '')) continue
      yield found(view, makeFrame(chunk.index, 'destroyed', { first: group.reach, end: group.reach + 1 }))
    }
  },
}
