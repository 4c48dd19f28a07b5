import type { Claim } from '@reportedly/schema'
import { OPEN_WORDS } from '../en/own-side.ts'

/** Whether nothing a claim says by itself tells whose people it counts: "12 people", "nine bodies", "41 dead". */
export const isOpen = ({ counted: { category, text } }: Claim): boolean =>
  category === 'unknown-people' && (text === null || OPEN_WORDS.test(text.toLowerCase()))
