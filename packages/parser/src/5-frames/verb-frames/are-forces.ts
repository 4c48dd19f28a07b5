import type { Mentioned } from '../../4-mentions/mentioned.ts'

const FORCES = /^(police|gendarmerie|corps|army|military)$/
/** What a rebel force may call itself as well. */
const REBELS = /^(rebel|insurgent|militant|liberation|resistance|people|people's|free|arakan|independence|guerrilla)$/

/** Whether forces of a state are among those who act: soldiers, "the police", "the Frontier Corps". */
export const areForces = ({ groups, tokens }: Mentioned, agents: readonly number[]): boolean =>
  agents.some((agent) => {
    const group = groups[agent]
    if (!group) return false
    if (group.class === 'state-forces') return true
    const words = tokens.folded.slice(group.wordsFirst, group.end)
    return group.class === 'organisation' && FORCES.test(words.at(-1) ?? '') && !words.some((word) => REBELS.test(word))
  })
