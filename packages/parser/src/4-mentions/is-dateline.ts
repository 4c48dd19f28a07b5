import type { Mentioned } from './mentioned.ts'

/** Whether a token stands in a dateline: "KADUNA, Nigeria (AFP) –", "Maputo, May 13, 2024 (Lusa) -". */
export const isDateline = ({ tokens, datelines }: Mentioned, at: number): boolean =>
  at < (datelines[tokens.sentence[at] ?? 0] ?? 0)
