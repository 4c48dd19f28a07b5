import type { Measure } from '@reportedly/schema'

/** Measures that hold others: who is "killed" is among the "casualties", and among those "neutralised". */
export const HELD_IN: Readonly<Partial<Record<Measure, readonly Measure[]>>> = {
  killed: ['casualties', 'neutralised'],
  injured: ['casualties', 'neutralised'],
  captured: ['neutralised'],
}

/** Measures that tell one outcome in other words, or another stage of it. */
const TOLD_FOR_ONE_ANOTHER: readonly (readonly [Measure, Measure])[] = [
  ['casualties', 'neutralised'],
  ['captured', 'abducted'],
  ['captured', 'surrendered'],
  ['destroyed', 'damaged'],
  ['destroyed', 'lost'],
  ['damaged', 'lost'],
  ['destroyed', 'intercepted'],
]

/** Whether figures of two measures are set beside each other. */
export const areRelated = (one: Measure, other: Measure): boolean =>
  one === other ||
  (HELD_IN[one]?.includes(other) ?? false) ||
  (HELD_IN[other]?.includes(one) ?? false) ||
  TOLD_FOR_ONE_ANOTHER.some((pair) => pair.includes(one) && pair.includes(other))
