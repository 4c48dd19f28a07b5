import type { MaskRule } from './mask-rule.ts'

const HALF_DAYS = new Set([
  'a.m.',
  'p.m.',
  'am',
  'pm',
  'a.m',
  'p.m',
  'gmt',
  'utc',
  'hours',
  'hrs',
  "o'clock",
  'noon',
  'local',
  'h',
])

/** "06:40", "4.30 a.m.", "at 7 pm", "1430 GMT", "0300 hours". */
export const clock: MaskRule = {
  name: 'masks/clock',
  starts: ['0', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  read: ({ tokens }, at) => {
    const { folded } = tokens
    const first = folded[at] ?? ''
    if (/^\d{1,2}(\.\d\d)?(am|pm)$/.test(first)) return { end: at + 1, value: 'clock' }
    if (/^\d{1,2}$/.test(first) && folded[at + 1] === ':' && /^\d{2}$/.test(folded[at + 2] ?? '')) {
      const end = folded[at + 3] === ':' ? at + 5 : at + 3
      return { end: HALF_DAYS.has(folded[end] ?? '') ? end + 1 : end, value: 'clock' }
    }
    const after = folded[at + 1] ?? ''
    if (after === 'hours' || after === 'hrs')
      return /^[01]?\d[0-5]\d$/.test(first) && first.length >= 3 ? { end: at + 2, value: 'clock' } : undefined
    if (HALF_DAYS.has(after) && !/^\d{3}$/.test(first) && !(after === 'local' && folded[at + 2] !== 'time')) {
      return {
        end: folded[at + 2] === '.' && after.endsWith('m') && after.length === 3 ? at + 3 : at + 2,
        value: 'clock',
      }
    }
    return undefined
  },
}
