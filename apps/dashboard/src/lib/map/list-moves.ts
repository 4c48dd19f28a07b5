import { linkWith } from '../page/link-with.ts'
import { type Box, moveBox, scaleBox, writeBox } from './box.ts'

/** A way to look at another stretch of the earth. */
export interface Move {
  readonly label: string
  readonly sign: string
  readonly href: string
}

const STEP = 0.4

/** Closer, wider, and onward in four directions; and back to all events, where a stretch was chosen. */
export const listMoves = (box: Box, isChosen: boolean, parameters: URLSearchParams): readonly Move[] => {
  const move = (label: string, sign: string, next: Box | null): Move => ({
    label,
    sign,
    href: linkWith(parameters, { bbox: next === null ? null : writeBox(next) }),
  })
  return [
    move('Closer', '+', scaleBox(box, 0.5)),
    move('Wider', '−', scaleBox(box, 2)),
    move('West', '←', moveBox(box, -STEP, 0)),
    move('North', '↑', moveBox(box, 0, STEP)),
    move('South', '↓', moveBox(box, 0, -STEP)),
    move('East', '→', moveBox(box, STEP, 0)),
    ...(isChosen ? [move('All places', 'all places', null)] : []),
  ]
}
