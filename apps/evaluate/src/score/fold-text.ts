/** Folds words so that spellings meet: lower case, letters and digits only, one space between; null folds to "". */
export const foldText = (text: string | null | undefined): string =>
  (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
