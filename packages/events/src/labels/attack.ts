import type { EventType } from './event-types.ts'

/** What kind of attack a report calls it. */
export type AttackKind =
  'suicide bombing' | 'drone strike' | 'air strike' | 'missile strike' | 'shelling' | 'bomb blast' | 'ambush' | 'attack'

/** An attack as most of its reports call it, and what it was on; null where they do not say. */
export interface Attack {
  readonly kind: AttackKind
  /** In a few words without article: "army base". */
  readonly target: string | null
  /** Whether at least half of its reports call it so. */
  readonly isUsual: boolean
}

/** ACLED sub-event types of the kinds that tell it by themselves. */
export const ACLED_OF: Readonly<Record<AttackKind, EventType['acled']>> = {
  'suicide bombing': 'Suicide bomb',
  'drone strike': 'Air/drone strike',
  'air strike': 'Air/drone strike',
  'missile strike': 'Shelling/artillery/missile attack',
  shelling: 'Shelling/artillery/missile attack',
  'bomb blast': 'Remote explosive/landmine/IED',
  // Who attacks may be fought off: that is for the outcomes to tell.
  ambush: null,
  attack: null,
}
