import type { Claim } from '@reportedly/schema'
import { describePlace } from '../words/describe-place.ts'
import { describeTime } from '../words/describe-time.ts'
import type { Range } from './nest-ranges.ts'

/** Words of a text that say where or when, and what they were resolved to. */
export interface SettingWords extends Range {
  readonly kind: 'setting'
  readonly of: 'place' | 'time'
  readonly words: string
}

/** Finds the words in a text that say where and when what its claims tell of happened, each once, in the order of the text. */
export const listSettings = (claims: readonly Claim[]): readonly SettingWords[] => {
  const all = claims.flatMap(({ place, time }): SettingWords[] => [
    ...(place?.span
      ? [{ kind: 'setting' as const, of: 'place' as const, ...place.span, words: `Place: ${describePlace(place)}` }]
      : []),
    ...(time?.span
      ? [{ kind: 'setting' as const, of: 'time' as const, ...time.span, words: `Time: ${describeTime(time)}` }]
      : []),
  ])
  return [
    ...new Map(all.map((setting) => [`${setting.of} ${setting.start} ${setting.end}`, setting])).values(),
  ].toSorted((one, other) => one.start - other.start || other.end - one.end)
}
