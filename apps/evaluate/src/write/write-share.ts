/** A share between 0 and 1 to three decimals; "–" where nothing was measured. */
export const writeShare = (share: number | null | undefined): string =>
  share === null || share === undefined ? '–' : share.toFixed(3)
