import type { Framed } from '../5-frames/fill-frames.ts'

/**
 * Whether a sentence leaves the running attribution: a new happening ("Meanwhile …"), or background in the publisher's own
 * voice ("In 2016, …", "Since 2012 …", "Last month …").
 */
export const breaksOff = ({ tokens, ranges, times }: Framed, sentence: number): boolean => {
  const range = ranges[sentence]
  if (!range) return false
  const first = tokens.folded[range.first] ?? ''
  if (/^(meanwhile|elsewhere|separately|historically)$/.test(first)) return true
  const separate = tokens.folded.slice(range.first, range.first + 6).join(' ')
  if (/\b(separate|another|unrelated) (development|incident|attack|event|operation|case)\b/.test(separate)) return true
  return times.some(
    (time) =>
      time.first >= range.first &&
      time.end <= range.end &&
      (time.kind === 'period' || time.kind === 'year' || (time.kind === 'month' && time.first < range.first + 4)),
  )
}
