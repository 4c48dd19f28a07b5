import type { QuantityRule } from '../bound.ts'
import { approximately } from './approximately.ts'
import { asMany } from './as-many.ts'
import { atLeast } from './at-least.ts'
import { both } from './both.ts'
import { cardinal } from './cardinal.ts'
import { fewerThan } from './fewer-than.ts'
import { moreThan } from './more-than.ts'
import { notMoreThan } from './not-more-than.ts'
import { none } from './none.ts'
import { orMore } from './or-more.ts'
import { range } from './range.ts'
import { soManyStrong } from './so-many-strong.ts'
import { totalOf } from './total-of.ts'
import { unspecified } from './unspecified.ts'
import { upTo } from './up-to.ts'
import { vague } from './vague.ts'

/** The figures of English, in the order in which they are tried at a word; the first that reads there wins. */
export const ENGLISH_QUANTITIES: readonly QuantityRule[] = [
  unspecified,
  range,
  totalOf,
  atLeast,
  approximately,
  notMoreThan,
  moreThan,
  upTo,
  asMany,
  fewerThan,
  none,
  orMore,
  vague,
  both,
  soManyStrong,
  cardinal,
]
