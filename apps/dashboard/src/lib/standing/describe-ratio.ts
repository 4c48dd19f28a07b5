const ratios = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 })

/** A log ratio as readers see it: "×2", "×0.5", "same"; "none" against some, "some" against none. */
export const printRatio = (log: number): string => {
  if (log === 0) return 'same'
  if (!Number.isFinite(log)) return log > 0 ? 'some to none' : 'none to some'
  return `×${ratios.format(2 ** log)}`
}

/** A log ratio read out: "2 times as much as the others". */
export const describeRatio = (log: number, than = 'the others'): string => {
  if (log === 0) return `the same as ${than}`
  if (!Number.isFinite(log)) return log > 0 ? `some, where ${than} say none` : `none, where ${than} give some`
  return `${ratios.format(2 ** log)} times the figure of ${than}`
}
