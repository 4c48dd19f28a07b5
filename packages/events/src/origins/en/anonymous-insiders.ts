/** Words for those who tell outlets in confidence what their service knows, unlike witnesses, of whom each saw for himself. */
const INSIDER = /\b(sources?|officials?|officers?|diplomats?)$/i

/** The word for an insider that a description ends with, in the singular: "two security sources" → "source"; else null. */
export const findInsider = (head: string): string | null =>
  INSIDER.exec(head.trim())?.[1]?.toLowerCase().replace(/s$/, '') ?? null
