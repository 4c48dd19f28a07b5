import { MARK, NUMBER, WORD } from '../../2-tokens/tokenize.ts'
import { CARDINAL_STARTS } from '../en/number-words.ts'
import type { Maskable } from '../quantity.ts'
import { type Cardinal, nextInFigure, readCardinal } from '../read-cardinal.ts'
import type { MaskRule } from './mask-rule.ts'
import { endOfPair } from './unit-pair.ts'

const LENGTHS =
  /^(km|kms|kilometers?|kilometres?|miles?|mi|metres?|meters?|m|feet|foot|ft|yards?|cm|mm|millimetres?|millimeters?|centimetres?|centimeters?|inch|inches|hectares?|acres?|nautical|km\/h|kph|mph|knots?|degrees?|°|calibers?|calibres?|cal|gauge|bore|megawatts?|mw|volts?|square|sq|points?|storeys?|stories|floors?|lanes?|magnitude|times|fold)$/
const CALIBRES = /^(bore|gauge|mm|millimetres?|millimeters?|calibers?|calibres?|cal)$/
const WEIGHED = /^(kg|kgs|kilograms?|kilogrammes?|kilo|tonnes?|tons?|litres?|liters?|pounds?|lb)$/
const GLUED_WEIGHT = /^\d[\d,.]*(kg|kgs|t|lb|lbs)$/
const AFTER_ARTICLE = /^(a|an|the|one|two|three|each|its|their|another)$/
const SINGULAR_AHEAD = /^[a-z-]+[^s\d\W]$/
/** Things named with the weight of a single one: "250 kg bombs", "500-pound bombs". */
const WEIGHTY =
  /^(bombs?|ieds?|warheads?|missiles?|rockets?|mines?|shells?|charges?|devices?|cylinders?|sacks?|bags?|barrels?|class)$/

/** "60, 81 and 120 mm mortars": a list of up to four calibres. */
const endOfCalibres = (below: Maskable, first: number): number => {
  const { folded } = below.tokens
  let end = first
  for (let members = 1; members < 4 && /^(,|and|or|\/)$/.test(folded[end] ?? ''); members += 1) {
    const next = readCardinal(below, end + 1)
    if (!next) return first
    end = next.end
  }
  return CALIBRES.test(folded[end] ?? '') ? end : first
}

/** "one 5.56 magazine", "six rounds of .45 ammunition": a fraction before what is fired, or fires, is a calibre. */
const FIRED =
  /^(special|magazines?|ammunition|rounds?|cartridges?|bullets?|rifles?|pistols?|revolvers?|handguns?|machines?|guns?|anti-aircraft|aa)$/

/** "34.5°N", "34°12'N": the token behind what follows a degree sign. */
const endOfDegrees = ({ tokens }: Maskable, sign: number): number => {
  const { folded, start, end } = tokens
  let last = sign + 1
  if (folded[last + 1] === "'" && start[last] === end[sign] && /^\d{1,2}(\.\d+)?$/.test(folded[last] ?? '')) last += 2
  return /^[nsewc]$/.test(folded[last] ?? '') && start[last] === end[last - 1] ? last + 1 : last
}

const isOneThing = (below: Maskable, at: number, hyphen: boolean, unitEnd: number): boolean => {
  const next = below.tokens.folded[unitEnd] ?? ''
  if (next === 'of') return false
  return (
    WEIGHTY.test(next) ||
    ((hyphen || AFTER_ARTICLE.test(below.tokens.folded[at - 1] ?? '')) && SINGULAR_AHEAD.test(next))
  )
}

const readGluedWeight = (below: Maskable, at: number): ReturnType<MaskRule['read']> =>
  GLUED_WEIGHT.test(below.tokens.folded[at] ?? '') && isOneThing(below, at, false, at + 1)
    ? { end: at + 1, value: 'measure' }
    : undefined

/** ".315 bore rifles": a calibre that begins with its point. */
const readFraction = ({ tokens: { folded } }: Maskable, at: number): ReturnType<MaskRule['read']> =>
  /^\.\d{2,3}$/.test(folded[at] ?? '') && CALIBRES.test(folded[at + 1] ?? '')
    ? { end: at + 2, value: 'measure' }
    : undefined

/** "7.62 mm x 54 ammo": behind the calibre, the length of its case. */
const endOfCase = ({ tokens: { folded, kind } }: Maskable, unit: string, end: number): number =>
  unit === 'mm' && /^[x×]$/.test(folded[end] ?? '') && kind[end + 1] === NUMBER
    ? /^(mm|r)$/.test(folded[end + 2] ?? '')
      ? end + 3
      : end + 2
    : end

/** "02 x 12 bore rifles" at the head of an item: how many there are, and then the calibre. */
const countsPieces = ({ tokens }: Maskable, at: number, { end, value }: Cardinal): boolean => {
  const { folded, kind, sentence } = tokens
  if (folded[end] !== 'x' || !Number.isInteger(value) || kind[end + 1] !== NUMBER) return false
  const opens = at === 0 || sentence[at - 1] !== sentence[at] || kind[at - 1] === MARK
  return opens && CALIBRES.test(folded[end + 2] ?? '') && kind[end + 3] === WORD
}

/** "25 km", "14.5 mm", "a 500-kg bomb": lengths, calibres, speeds, and the weight of a single thing. */
export const measure: MaskRule = {
  name: 'masks/measure',
  starts: CARDINAL_STARTS,
  next: nextInFigure,
  read: (below, at) => {
    const { folded } = below.tokens
    const number = readCardinal(below, at)
    if (!number) return readFraction(below, at) ?? readGluedWeight(below, at)
    if (number.round || countsPieces(below, at, number)) return undefined
    const cross = folded[number.end] === '×' ? readCardinal(below, number.end + 1) : undefined
    if (!Number.isInteger(number.value) && FIRED.test(folded[number.end] ?? ''))
      return { end: number.end, value: 'measure' }
    // "7.62×39" needs no unit.
    if (cross) return { end: folded[cross.end] === 'mm' ? cross.end + 1 : cross.end, value: 'measure' }
    const pair = endOfPair(below, at, number.end, (after) =>
      LENGTHS.test(folded[folded[after] === '-' ? after + 1 : after] ?? ''),
    )
    const end = pair === number.end ? endOfCalibres(below, pair) : pair
    const hyphen = folded[end] === '-'
    const unit = folded[hyphen ? end + 1 : end] ?? ''
    const unitEnd = hyphen ? end + 2 : end + 1
    if (unit === '°') return { end: endOfDegrees(below, unitEnd - 1), value: 'measure' }
    if (LENGTHS.test(unit) && (unit.length > 1 || /\d/.test(folded[at] ?? '')))
      return { end: endOfCase(below, unit, unitEnd), value: 'measure' }
    return WEIGHED.test(unit) && isOneThing(below, at, hyphen, unitEnd) ? { end: unitEnd, value: 'measure' } : undefined
  },
}
