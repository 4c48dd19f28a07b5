import { LOWER } from '../../2-tokens/tokenize.ts'
import { BODIES, HELD, KINDS } from '../en/places.ts'
import { lookupDemonym } from '../gazetteer/lookup-demonym.ts'
import { lookupActor } from '../registry/lookup-actor.ts'
import { isAcronym } from './is-other-name.ts'
import { kindBehindComma } from './kind-behind-comma.ts'
import { regionOfSettlement } from './region-of-settlement.ts'
import type { View } from './view.ts'

/** "Islamic State", "the Kuki-Chin National Front": with a capital the noun names a body, if the gazetteer has no such place. */
const isBody = ({ measured: { tokens }, name, known }: View): boolean =>
  tokens.letterCase[name.end] !== LOWER && BODIES.test(tokens.folded[name.end] ?? '') && !known

const OF_UNITS = /^(government|administrative|autonomous)$/

/** "the Pajut cattle camps": at most two plain words stand between a name and its kind, which closes the group. */
const kindBehind = (view: View): string => {
  const { measured, group, name, known } = view
  const { folded, letterCase } = measured.tokens
  // "off Saint Martin’s Island early on Sunday"
  const end = /^(early|late|alone)$/.test(folded[group.end - 1] ?? '') ? group.end - 1 : group.end
  const kind = folded[end - 1] ?? ''
  if (name.end >= end || end - name.end > 3 || !KINDS.test(kind) || isBody(view)) return ''
  for (let at = name.end; at < end - 1; at += 1) {
    if (letterCase[at] !== LOWER && !KINDS.test(folded[at] ?? '') && !OF_UNITS.test(folded[at] ?? '')) return ''
  }
  return known || !HELD.test(kind) || !isHolder(view) ? kind : ''
}

/** "the RSF camp", "a Wagner base": whose it is, not where. */
const isHolder = ({ measured: { text, tokens }, name }: View): boolean => {
  const words = text.slice(tokens.start[name.first], tokens.end[name.end - 1])
  return isAcronym(words) || lookupActor(words) !== null || lookupDemonym(words) !== null
}

/** The noun that says what a name is of: "Nasser Hospital", "the Toretsk sector", "the village of Moura". */
export const kindOf = (view: View): string => {
  const region = regionOfSettlement(view.measured, view.group, view.name)
  if (region !== '') return region
  const behind = kindBehind(view)
  if (behind !== '') return behind
  const apposed = kindBehindComma(view)
  if (apposed !== '') return apposed
  return view.put.link === 'kind' ? (view.measured.tokens.folded[view.group.first - 2] ?? '') : ''
}
