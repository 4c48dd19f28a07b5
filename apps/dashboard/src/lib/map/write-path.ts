/** A corner of a drawing, in its units. */
export type Corner = readonly [x: number, y: number]

const inTenths = (value: number): number => Math.round(value * 10)

const write = (tenths: number): string => String(tenths / 10)

/** Numbers need a sign or a space between them, not both. */
const writePair = (x: number, y: number): string => `${write(x)}${y < 0 ? '' : ' '}${write(y)}`

/**
 * A closed path around corners, to the tenth of a unit, each corner told from the one before it: that takes half as many
 * letters as telling each from the edge of the drawing. What is rounded does not add up.
 */
export const writePath = (corners: readonly Corner[]): string => {
  const tenths = corners.map(([x, y]) => [inTenths(x), inTenths(y)] as const)
  const steps = tenths.map(([x, y], index) => {
    const [left, top] = tenths[index - 1] ?? [0, 0]
    return writePair(x - left, y - top)
  })
  return steps.length === 0 ? '' : `M${steps[0]}l${steps.slice(1).join(' ').replaceAll(' -', '-')}z`
}
