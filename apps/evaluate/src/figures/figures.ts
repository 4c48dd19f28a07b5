import { z } from 'zod'

/** Shares between 0 and 1, to four decimals, by set of gold and by figure: what accuracy.json holds. */
export const Figures = z.record(z.string(), z.record(z.string(), z.number().min(0).max(1))).readonly()
export type Figures = Readonly<Record<string, Readonly<Record<string, number>>>>
