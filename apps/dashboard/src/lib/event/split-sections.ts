import type { EventSection } from './view-section.ts'

/** The sections of an event: those in which figures stand beside one another, and those that one figure makes up. */
export interface SplitSections {
  readonly compared: readonly EventSection[]
  readonly once: readonly EventSection[]
  /** Whether those told once are more than a row of them. */
  readonly isOnceLong: boolean
  /** The largest figure compared, which the scale of all their inline strips must hold. */
  readonly most: number
}

/** Where nothing stands beside anything, so many of the first are drawn nevertheless. */
const DRAWN_ALONE = 2
/** As many stand side by side. */
const ONCE_IN_SIGHT = 2

/** Splits the sections of an event; a strip of one dot compares nothing, and where there are many it only hides others. */
export const splitSections = (sections: readonly EventSection[]): SplitSections => {
  const several = sections.filter(({ claimIds }) => claimIds.length > 1)
  const compared = several.length > 0 ? several : sections.slice(0, DRAWN_ALONE)
  const once = sections.filter((section) => !compared.includes(section))
  return {
    compared,
    once,
    isOnceLong: once.length > ONCE_IN_SIGHT,
    most: compared
      .flatMap(({ figures, bounds }) => [...figures, bounds])
      .reduce((most, { low, high }) => Math.max(most, low ?? 0, high ?? 0), 1),
  }
}
