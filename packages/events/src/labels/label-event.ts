import type { Claim, Place, Time } from '@reportedly/schema'
import { describeFigure } from './describe-figure.ts'
import { pickMainClaim } from './pick-main-claim.ts'
import { writeTime } from './write-time.ts'

interface Known {
  readonly noun: string | null
  readonly place: Place | null
  readonly time: Time | null
  readonly claims: readonly Claim[]
}

const capitalise = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/**
 * Names an event from what is known of it alone: "Armed clash, Djibo, 11 May 2025". Where place or date is unknown the
 * main figure tells it apart ("Armed clash: 80 terrorists killed"); where the type is unknown the figure comes first.
 */
export const labelEvent = ({ noun, place, time, claims }: Known): string => {
  const main = pickMainClaim(claims)
  const figure = main === null ? null : describeFigure(main)
  const setting = [place?.name ?? null, writeTime(time)].filter((part) => part !== null)
  const label = [noun ?? figure ?? 'Event', ...setting].join(', ')
  return capitalise(noun === null || figure === null || setting.length === 2 ? label : `${label}: ${figure}`)
}
