import { matchPhrase, type QuantityRule } from '../bound.ts'
import { nextInPhrases } from '../match-phrase.ts'

const PLURALS = ['dozens', 'scores', 'hundreds', 'thousands', 'tens', 'millions']
const BOUNDS: ReadonlySet<string> = new Set(['many', 'several', 'some'])
/** "heavy losses", "massive casualties": words of degree that count only with these nouns. */
const HEAVY: ReadonlySet<string> = new Set(['heavy', 'severe', 'massive', 'serious'])
const PHRASES: readonly (readonly string[])[] = [
  'a large number of',
  'a great number of',
  'a significant number of',
  'a considerable number of',
  'a small number of',
  'a sizeable number of',
  'a fair number of',
  'a good number of',
  'large numbers of',
  'a number of',
  'a quantity of',
  'quantities of',
  'numbers of',
  'a handful of',
  'a handful',
  'a few dozens',
  'few dozens',
  'several dozens',
  'many dozens',
  'a few dozen',
  'few dozen',
  'few hundred',
  'few thousand',
  'multiple dozen',
  'several dozen',
  'several hundred',
  'several thousand',
  'several tens of',
  'a few hundred',
  'a few thousand',
  'a few',
  'quite a few',
  'a lot of',
  'scores of',
  'many dozens of',
  'countless',
  'numerous',
  'multiple',
  'several',
  'many',
]
  .map((phrase) => phrase.split(' '))
  .sort((a, b) => b.length - a.length)

/** Reads "tens of thousands", "hundreds, if not thousands, of", "dozens". */
const readPlurals = (folded: readonly string[], at: number): number => {
  if (!PLURALS.includes(folded[at] ?? '')) return -1
  let end = at + 1
  if (folded[end] === 'of' && PLURALS.includes(folded[end + 1] ?? '')) end += 2
  // "tens of Palestinians", as the region's press has it; "tens" alone is no figure.
  if (folded[at] === 'tens' && folded[end] !== 'of' && end === at + 1) return -1
  for (const link of [[',', 'if', 'not'], ['or', 'even'], ['or'], ['if', 'not'], [',', 'possibly'], ['and', 'even']]) {
    const after = matchPhrase(folded, end, link)
    if (after > 0 && PLURALS.includes(folded[after] ?? '')) {
      end = after + 1
      if (folded[end] === ',') end += 1
      break
    }
  }
  return folded[end] === 'of' ? end + 1 : end
}

/** "said that many were taken away": the word before belongs to the verb of saying. */
const isOfMany = (folded: readonly string[], at: number): boolean =>
  folded[at - 1] === 'that' && /^(were|was|had|have|of|others?|more|people)$/.test(folded[at + 1] ?? '')

/** "dozens", "several", "hundreds of": a quantity is claimed and none is given. */
export const vague: QuantityRule = {
  name: 'quantities/vague',
  starts: [...new Set([...PLURALS, ...BOUNDS, ...HEAVY, ...PHRASES.map((phrase) => phrase[0] ?? '')])],
  next: nextInPhrases([...PHRASES, ...[...PLURALS, ...BOUNDS, ...HEAVY].map((word) => [word])]),
  read: (below, at) => {
    const { folded } = below.tokens
    // "multiple rocket launchers" are a kind of weapon.
    if (folded[at] === 'multiple' && /^(rocket|launch|barrel|launcher)/.test(folded[at + 1] ?? '')) return undefined
    // "how many", "as many", "so many" ask or compare.
    if (folded[at] === 'many' && /^(how|as|so|too|not|that)$/.test(folded[at - 1] ?? '') && !isOfMany(folded, at))
      return undefined
    const value = { low: null, high: null, qualifier: 'vague', unit: null } as const
    if (HEAVY.has(folded[at] ?? ''))
      return /^(losses|casualties|toll)$/.test(folded[at + 1] ?? '') ||
        (folded[at - 1] === 'a' && folded[at + 1] === 'loss')
        ? { end: at + 1, value }
        : undefined
    const plurals = readPlurals(folded, at)
    if (plurals > 0) return { end: plurals, value }
    for (const phrase of PHRASES) {
      const end = matchPhrase(folded, at, phrase)
      if (end > 0) return { end: folded[end] === 'of' && phrase.at(-1) !== 'of' ? end + 1 : end, value }
    }
    return undefined
  },
}
