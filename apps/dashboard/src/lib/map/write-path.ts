/** A corner of a drawing, in its units. */
export type Corner = readonly [x: number, y: number]

/** Parts of a unit that paths are written in: a quarter is less than can be seen, and whole numbers are short. */
export const PARTS = 4

/** Brings a path back to the units of its drawing. */
export const SCALED = `scale(${1 / PARTS})`

const inParts = (value: number): number => Math.round(value * PARTS)

/** Numbers need a sign or a space between them, not both. */
const writePair = (x: number, y: number): string => `${x}${y < 0 ? '' : ' '}${y}`

/**
 * A closed path around corners, in whole quarters of a unit, each corner told from the one before it: that takes a third
 * of the letters of telling each from the edge of the drawing. What is rounded does not add up. Of a single corner
 * nothing is written: a line to nowhere is an error in a path, and all that is drawn after it would be left out.
 */
export const writePath = (corners: readonly Corner[]): string => {
  const parts = corners.map(([x, y]) => [inParts(x), inParts(y)] as const)
  const steps = parts.map(([x, y], index) => {
    const [left, top] = parts[index - 1] ?? [0, 0]
    return writePair(x - left, y - top)
  })
  return steps.length < 2 ? '' : `M${steps[0]}l${steps.slice(1).join(' ').replaceAll(' -', '-')}z`
}
