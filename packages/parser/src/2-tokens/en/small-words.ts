/** The words that stay small where a headline gives every word its capital. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an the of in on at by to for from with and or as but near after over into amid during under against it its is are'.split(
    ' ',
  ),
)
