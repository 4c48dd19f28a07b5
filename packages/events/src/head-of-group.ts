import { foldName } from './fold-name.ts'

/** The last word of a group in the singular, as far as dropping an "s" makes it one: "military vehicles" → "vehicle". */
const headOf = (text: string): string => (foldName(text).split(' ').at(-1) ?? '').replace(/(?<=..)s$/, '')

/** Whether two groups are called by one word, or one of them by none. */
export const haveOneHead = (one: string | null, other: string | null): boolean =>
  one === null || other === null || headOf(one) === headOf(other)
