import type { PlaceMention } from '../../4-mentions/place-mention.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { DWELLING } from '../en/circumstances.ts'
import { coarseness, entriesOf } from './place-rank.ts'
import type { ToldPlace } from './tell-place.ts'

/** A town in a region, or a village that no gazetteer has beside a town that it has. */
const isCloser = (place: PlaceMention, other: PlaceMention): boolean =>
  coarseness(place) < coarseness(other) ||
  (coarseness(place) === coarseness(other) && entriesOf(place).length === 0 && entriesOf(other).length > 0)

/**
 * "A resident of Hypo said nine people died": whoever lives there tells what befell them there, where the report was told of
 * a wider place; a reporter or a lawmaker in Gao tells of anywhere.
 */
const tellsOfHome = ({ tokens: { folded } }: Framed, home: PlaceMention, told: ToldPlace | null): told is ToldPlace =>
  told !== null &&
  home.name !== told.name &&
  DWELLING.test(folded[home.from - 1] ?? '') &&
  (told.role === 'local' || isCloser(home, told))

/** Where a resident tells of, which lies in the wider place told before where no gazetteer has it; null where he tells of that. */
export const homeIn = (framed: Framed, home: ToldPlace | null, told: ToldPlace | null): ToldPlace | null => {
  if (home === null || !tellsOfHome(framed, home, told)) return null
  const around = told.role === 'local' ? told.enclosing : told
  return entriesOf(home).length > 0 ? home : { ...home, enclosing: home.enclosing ?? around }
}

/** Whether a paragraph opens with words quoted, which he who has just told of his home goes on with. */
export const opensQuotation = ({ sentences, text }: Framed, sentence: number): boolean =>
  /^["“«]/.test(text.slice(sentences[sentence]?.start ?? 0, (sentences[sentence]?.start ?? 0) + 1))
