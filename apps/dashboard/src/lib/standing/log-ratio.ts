/**
 * How a figure stands to another, as the binary logarithm of their ratio: 1 is twice as much, -1 half, 0 the same. None
 * against some is -Infinity, some against none Infinity; none against none the same.
 */
export const logRatio = (figure: number, other: number): number => (figure === other ? 0 : Math.log2(figure / other))
