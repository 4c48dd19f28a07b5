import { range } from './range.ts'
import type { SettleFigures } from './settle-figures.ts'

/** The range of origins without a stake; the others were set aside before ("has-a-stake"), so what is left is a range. */
export const independentsOnly: SettleFigures = (figures) => range(figures)
