import { type PartOfSpeaker, partOfSpeaker } from '../part-of-speaker.ts'
import type { DifferenceRule } from '../difference.ts'

const OF_LOWER: Readonly<Partial<Record<PartOfSpeaker, string>>> = {
  own: 'the lower figure is the speaker’s own losses, which a party has reason to make small',
}
const OF_HIGHER: Readonly<Partial<Record<PartOfSpeaker, string>>> = {
  enemy: 'the higher figure is the losses of the speaker’s enemy, which a party has reason to make large',
}

/** Own losses told low, the enemy's told high: the difference goes the way that a party would like it to. */
export const stake: DifferenceRule = {
  name: 'disagreements/stake',
  kind: 'stake',
  explain: (lower, higher) => {
    const [ofLower, ofHigher] = [partOfSpeaker(lower), partOfSpeaker(higher)]
    // An army and its ministry wish for one and the same figure.
    if (lower.originId === higher.originId || ofLower === ofHigher) return null
    const reasons = [OF_LOWER[ofLower], OF_HIGHER[ofHigher]].filter((said) => said !== undefined)
    return reasons.length === 0 ? null : reasons.join('; ')
  },
}
