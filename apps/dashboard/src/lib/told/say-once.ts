import type { Contrast } from './contrast.ts'
import type { ToldFigure } from './view-told.ts'

/** The same list with each sentence standing once: where it would come again, its figure and its link are enough. */
export const sayOnce = (contrasts: readonly Contrast[]): readonly Contrast[] => {
  const said = new Set<string>()
  const once = (told: ToldFigure): ToldFigure => {
    if (said.has(told.id)) return { ...told, quote: null }
    said.add(told.id)
    return told
  }
  return contrasts.map((contrast) => ({ ...contrast, from: once(contrast.from), to: contrast.to.map(once) }))
}
