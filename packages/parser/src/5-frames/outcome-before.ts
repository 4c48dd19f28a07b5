import type { Measure } from '@reportedly/schema'
import type { FrameView } from './frame-rule.ts'

const LOOK_BACK = 160
const OUTCOMES: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ...words(
    'killed',
    'dead deceased killed deaths death died toll fatalities bodies perished slain homicides massacre massacred murdered executed',
  ),
  ...words('injured', 'wounded injured hurt injuries'),
  ...words('captured', 'arrested detained captured prisoners'),
  ...words('abducted', 'abducted kidnapped abductees hostages captives'),
  ...words('freed', 'freed released'),
  ...words('missing', 'missing'),
  ...words('displaced', 'displaced fled'),
  ...words('surrendered', 'surrendered surrenderers surrenderees defectors yielded'),
])

function words(measure: Measure, list: string): readonly (readonly [string, Measure])[] {
  return list.split(' ').map((word) => [word, measure])
}

/** The outcome that a word by itself speaks of. */
export const outcomeOfWord = (word: string): Measure | undefined => OUTCOMES.get(word)

/** The outcome that was spoken of last before a token, in its sentence or in the text. */
export const outcomeBefore = (
  { below }: FrameView,
  token: number,
  within: 'sentence' | 'text' = 'text',
): Measure | undefined => {
  const first = within === 'text' ? 0 : (below.ranges[below.tokens.sentence[token] ?? 0]?.first ?? 0)
  for (let at = token - 1; at >= first && at > token - LOOK_BACK; at -= 1) {
    const measure = OUTCOMES.get(below.tokens.folded[at] ?? '')
    if (measure) return measure
  }
  return undefined
}
