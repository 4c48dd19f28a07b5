import { writeTime } from '@reportedly/events'
import type { Time } from '@reportedly/schema'

/** When something happened, in words: the day or days, the report’s own words, or "date unknown". */
export const describeTime = (time: Time | null): string => {
  if (time === null || time.text === '') return writeTime(time) ?? 'date unknown'
  return writeTime(time) ?? `“${time.text}”, day unknown`
}
