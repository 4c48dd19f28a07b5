/** How many times a lower figure a higher one is; none has no multiple, so that beside it both count one more. */
export const timesAsMany = (lower: number, higher: number): number =>
  lower > 0 ? higher / lower : (higher + 1) / (lower + 1)
