/** Words that list parts of what stands before them. */
export const INCLUDING: ReadonlySet<string> = new Set([
  'including',
  'incl',
  'among',
  'amongst',
  'included',
  'include',
  'comprising',
  'includes',
  'namely',
])
