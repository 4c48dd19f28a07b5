import type { Role, Telling } from '../standing/list-tellings.ts'
import type { Survey } from '../survey/survey.ts'
import { leaveOutOurselves } from '../words/own-brief.ts'

/** Whom a source speaks for, or who speaks for it, in one figure. */
export interface Partner {
  /** Its id, else its name as everybody writes it: what an address asks for. */
  readonly key: string
  readonly name: string
  readonly sourceId: string | null
}

const NOT_NAMED = 'a speaker not named'

const identify = (sourceId: string | null, name: string, survey: Survey): Partner =>
  sourceId === null
    ? { key: name.toLocaleLowerCase('en-GB'), name, sourceId }
    : { key: sourceId, name: survey.nameSource(sourceId), sourceId }

const findOrigin = ({ claim, happening }: Telling, survey: Survey): readonly Partner[] => {
  const origin = survey.traceOf(happening).originOf.get(claim.id)
  return [identify(origin?.sourceId ?? null, origin?.name ?? NOT_NAMED, survey)]
}

const findRelays = ({ claim, sourceId }: Telling, survey: Survey): readonly Partner[] =>
  leaveOutOurselves(claim.attribution)
    .slice(1)
    .flatMap((link) =>
      link.name === null || link.sourceId === sourceId ? [] : [identify(link.sourceId, link.name, survey)],
    )

const FINDERS: Readonly<Record<Role, typeof findRelays>> = { relay: findOrigin, origin: findRelays }

/** Whose word a source passes on in a figure; of its own word, everybody else in the chain, who pass it on. */
export const listPartners = (telling: Telling, survey: Survey): readonly Partner[] =>
  FINDERS[telling.role](telling, survey)
