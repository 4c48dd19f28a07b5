import { CARDINAL_STARTS } from '../en/number-words.ts'
import { readCardinal } from '../read-cardinal.ts'
import type { MaskRule } from './mask-rule.ts'

const LENGTHS =
  /^(km|kms|kilometers?|kilometres?|miles?|mi|metres?|meters?|m|feet|foot|ft|yards?|cm|mm|millimetres?|millimeters?|centimetres?|centimeters?|inch|inches|hectares?|acres?|nautical|km\/h|kph|mph|knots?|degrees?|calibers?|calibres?|cal|megawatts?|mw|volts?|square|points?|storeys?|stories|floors?|lanes?|magnitude|times|fold)$/
const WEIGHED = /^(kg|kgs|kilograms?|kilogrammes?|kilo|tonnes?|tons?|litres?|liters?|pounds?|lb)$/
const AFTER_ARTICLE = /^(a|an|the|one|two|three|each|its|their|another)$/
const SINGULAR_AHEAD = /^[a-z-]+[^s\d\W]$/

/** "25 km", "14.5 mm", "a 500-kg bomb": lengths, calibres, speeds, and the weight of a single thing. */
export const measure: MaskRule = {
  name: 'masks/measure',
  starts: CARDINAL_STARTS,
  read: (below, at) => {
    const { folded } = below.tokens
    const number = readCardinal(below, at)
    if (!number || number.round) return undefined
    let end = number.end
    // "10 to 15 km", "7.62x39 mm"
    if (/^(to|-|–|or|x|×|and)$/.test(folded[end] ?? '')) {
      const second = readCardinal(below, end + 1)
      if (second && LENGTHS.test(folded[second.end] ?? '')) end = second.end
    }
    const hyphen = folded[end] === '-'
    const unit = folded[hyphen ? end + 1 : end] ?? ''
    const unitEnd = hyphen ? end + 2 : end + 1
    if (LENGTHS.test(unit) && (unit.length > 1 || /\d/.test(folded[at] ?? '')))
      return { end: unitEnd, value: 'measure' }
    const single = (hyphen || AFTER_ARTICLE.test(folded[at - 1] ?? '')) && folded[unitEnd] !== 'of'
    if (WEIGHED.test(unit) && single && SINGULAR_AHEAD.test(folded[unitEnd] ?? ''))
      return { end: unitEnd, value: 'measure' }
    return undefined
  },
}
