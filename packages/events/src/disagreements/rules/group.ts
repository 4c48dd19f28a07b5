import { isUndivided } from '../../mutations/tells-same.ts'
import type { DifferenceRule } from '../difference.ts'
import type { Statement } from '../statement.ts'

const CATEGORIES: Readonly<Partial<Record<string, string>>> = {
  civilian: 'civilians',
  'state-forces': 'state forces',
  'non-state-armed': 'armed groups',
  mixed: 'people of several kinds',
  'unknown-people': 'people of any kind',
}

const categoryOf = ({ claim: { counted } }: Statement): string => CATEGORIES[counted.category] ?? counted.category

const lacks = ({ claim: one }: Statement, { claim: other }: Statement): readonly string[] =>
  other.counted.attributes.filter(
    (attribute) => attribute !== 'named-person' && !one.counted.attributes.includes(attribute),
  )

/** "Eleven soldiers" beside "60 people"; "nine children" beside "21 civilians"; "203 fighters" beside "300 civilians". */
export const group: DifferenceRule = {
  name: 'disagreements/group',
  kind: 'group',
  explain: (lower, higher) => {
    const [part, whole] = [lower.claim.counted, higher.claim.counted]
    if (part.category !== whole.category) {
      if (!isUndivided(part.category) && isUndivided(whole.category)) {
        return `the lower figure counts ${categoryOf(lower)} alone, the higher one ${categoryOf(higher)}`
      }
      // More soldiers than dead of any kind is no matter of the group.
      if (isUndivided(part.category) && !isUndivided(whole.category)) return null
      return `one calls them ${categoryOf(lower)}, the other ${categoryOf(higher)}`
    }
    const only = lacks(higher, lower)
    if (only.length > 0) return `the lower figure counts ${only.join(' and ')} alone`
    if (part.actorId !== null && whole.actorId === null) return 'the lower figure counts one side’s people alone'
    return null
  },
}
