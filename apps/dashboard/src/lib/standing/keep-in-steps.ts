import type { ReadingChoice } from '../event/choose-reading.ts'
import { keepByReading } from './keep-by-reading.ts'

/** What is made in steps: asked for whole, or made ahead step by step, with time for others in between. */
export interface InSteps<Key extends object, Value> {
  /** The whole, once made and then kept; where its making has begun, only what is left of it is done. */
  readonly ask: (key: Key, reading: ReadingChoice) => Value
  /** Does what is left to do, a step each; nothing where all is done. */
  readonly steps: (key: Key, reading: ReadingChoice) => Iterable<undefined>
}

interface Making<Value> {
  readonly generator: Generator<undefined, Value>
  done: { readonly value: Value } | null
}

const advance = <Value>(making: Making<Value>): Making<Value>['done'] => {
  if (making.done !== null) return making.done
  const step = making.generator.next()
  if (step.done === true) making.done = { value: step.value }
  return making.done
}

/** Keeps what a pure generator makes of an object under a reading. */
export const keepInSteps = <Key extends object, Value>(
  make: (key: Key, reading: ReadingChoice) => Generator<undefined, Value>,
): InSteps<Key, Value> => {
  const making = keepByReading((key: Key, reading): Making<Value> => ({ generator: make(key, reading), done: null }))
  return {
    ask: (key, reading) => {
      const own = making(key, reading)
      for (;;) {
        const done = advance(own)
        if (done !== null) return done.value
      }
    },
    *steps(key, reading) {
      const own = making(key, reading)
      while (advance(own) === null) yield
    },
  }
}
