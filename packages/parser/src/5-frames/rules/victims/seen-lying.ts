import { groupAt, isGroup } from '../../clause/clause-walk.ts'
import { domainOf } from '../../counted/domain.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule } from '../../frame-rule.ts'
import { byVerb } from '../../woken-by.ts'

const SEES = /^(see|count|find|notice|observe|discover|pass)$/
const LYING =
  /^(who were |all )?(lying|sprawled|slumped|strewn|stretched)( out)? (there|face down|motionless|dead|lifeless|(in|on|at|by|near|along|beside|outside|under|among) )/
const ASLEEP = /\b(asleep|sleeping|hospital|beds?|mattress(es)?|mats?|floor|stretchers?|wounded|injured|alive)\b/

/** "I saw nine lying at the bend": people whom somebody saw on the ground after a fight. */
export const seenLying: FrameRule = {
  name: 'frames/seen-lying',
  onlyFigures: true,
  wokenBy: (word) => /^(lying|sprawled|slumped|strewn|stretched)$/.test(word),
  onlyWith: byVerb((lemma) => SEES.test(lemma)),
  *find(view) {
    const { below, clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      if (verb.negated || verb.passive || !SEES.test(verb.lemma) || !isGroup(clause, at + 1)) continue
      const group = below.groups[groupAt(clause, at + 1)]
      if (!group || group.quantity < 0 || !/^(people|elided)$/.test(domainOf(below, group))) continue
      const behind = `${below.tokens.folded.slice(group.reach, group.reach + 8).join(' ')} `
      if (LYING.test(behind) && !ASLEEP.test(behind))
        yield found(view, makeFrame(groupAt(clause, at + 1), 'killed', { first: verb.first, end: verb.end }))
    }
  },
}
