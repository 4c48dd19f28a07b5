import { aged, ageInCommas, ofAge, underAge, yearsOld } from './age.ts'
import { allBut } from './all-but.ts'
import { clock } from './clock.ts'
import { date } from './date.ts'
import { duration, vagueDuration } from './duration.ts'
import { enumerator } from './enumerator.ts'
import { label } from './label.ts'
import type { MaskRule } from './mask-rule.ts'
import { measure } from './measure.ts'
import { numberedUnit } from './numbered-unit.ts'
import { percent } from './percent.ts'
import { ratio } from './ratio.ts'
import { reference } from './reference.ts'
import { unitAcronym } from './unit-acronym.ts'
import { year } from './year.ts'

/** What is no count, in the order in which it is tried at a word; the first that reads there wins. */
export const MASKS: readonly MaskRule[] = [
  date,
  clock,
  yearsOld,
  aged,
  ageInCommas,
  ofAge,
  underAge,
  percent,
  allBut,
  measure,
  duration,
  vagueDuration,
  label,
  numberedUnit,
  unitAcronym,
  reference,
  year,
  ratio,
  enumerator,
]
