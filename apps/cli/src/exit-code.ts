/** What the program ends with: fine (0), some input set aside or something failed (1), wrong usage (2). */
export const EXIT = { fine: 0, failed: 1, usage: 2 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
