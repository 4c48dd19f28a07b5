import { countOf } from '../words/count-of.ts'
import type { Contrast } from './contrast.ts'
import { foldList } from './fold-list.ts'
import { sayOnce } from './say-once.ts'

/** The lists of contrasts that an event can have very many of. */
export const CONTRAST_LISTS = {
  differences: {
    title: 'Why they differ',
    meaning: 'Figures that differ, with their sentences, and what the difference between them comes from.',
    labels: undefined,
  },
  checks: {
    title: 'What cannot all be right',
    meaning: 'Figures that exclude one another as they stand. Which of them is right is not for this page to say.',
    labels: undefined,
  },
  mutations: {
    title: 'Changed on the way',
    meaning:
      'These figures go back to one origin each, yet do not say the same any more. Which of them is right is not for this page to say; both sentences stand here.',
    labels: { from: 'told as', to: 'and elsewhere as' },
  },
} as const

export type ContrastListName = keyof typeof CONTRAST_LISTS

/** The first of a list, and where all of it stands page by page. */
export interface FirstContrasts {
  readonly first: readonly Contrast[]
  /** Null where the first are all. */
  readonly rest: { readonly href: string; readonly link: string } | null
}

/** Where all contrasts of one kind stand, page by page. */
export const contrastsPath = (eventId: string, name: ContrastListName): string =>
  `/events/${encodeURIComponent(eventId)}/contrasts?of=${name}`

/** More than these nobody reads on the page of an event. */
const MOST = 10

/** Of very many, so many figures that one is held against. */
const MOST_AGAINST = 4

const leaveOutOthers = (contrast: Contrast, href: string): Contrast => {
  const { shown, folded } = foldList(contrast.to, MOST_AGAINST)
  return folded.length === 0
    ? contrast
    : { ...contrast, to: shown, more: { words: countOf(folded.length, 'more figure'), href } }
}

/** Takes the first of the contrasts of an event, in which each sentence stands once. */
export const firstContrasts = (all: readonly Contrast[], name: ContrastListName, eventId: string): FirstContrasts => {
  if (all.length <= MOST) return { first: sayOnce(all), rest: null }
  const href = contrastsPath(eventId, name)
  return {
    first: sayOnce(all.slice(0, MOST).map((contrast) => leaveOutOthers(contrast, href))),
    rest: { href, link: `All ${countOf(all.length, 'of them', 'of them')}` },
  }
}
