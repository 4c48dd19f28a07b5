import { matchPhrase, type QuantityRule } from '../bound.ts'

const PHRASES: readonly (readonly string[])[] = [
  'none',
  'not a single one',
  'not a single',
  'not one',
  'no one',
  'no-one',
  'nobody',
  'zero',
  'no',
  'neither',
  'nil',
]
  .map((phrase) => phrase.split(' '))
  .sort((a, b) => b.length - a.length)

/** What an event is said to go off without. */
const HARM = /^(casualt(y|ies)|injur(y|ies)|losses|fatalit(y|ies)|victims|deaths|bloodshed)$/

/** "without casualties", "without causing any human losses", "without loss of life": nobody came to harm. */
const readWithout = (folded: readonly string[], at: number): ReturnType<QuantityRule['read']> => {
  let end = at + 1
  while (
    end < at + 5 &&
    /^(causing|any|suffering|inflicting|incurring|a|single|human|further)$/.test(folded[end] ?? '')
  )
    end += 1
  // "without anyone being hurt"
  if (end === at + 1 && /^(anyone|anybody)$/.test(folded[end] ?? '') && folded[end + 1] === 'being')
    return { end: end + 1, value: { low: 0, high: 0, qualifier: 'exact', unit: null } }
  const ofLife = folded[end] === 'loss' && folded[end + 1] === 'of' && /^(life|lives)$/.test(folded[end + 2] ?? '')
  if (!ofLife && !HARM.test(folded[end] ?? '')) return undefined
  return { end, value: { low: 0, high: 0, qualifier: 'exact', unit: null } }
}

/** "did not cause any casualties", "nor was there any injury": denied of all. */
const readAny = (folded: readonly string[], at: number): ReturnType<QuantityRule['read']> => {
  const end = /^(human|further|civilian|serious)$/.test(folded[at + 1] ?? '') ? at + 2 : at + 1
  const before = folded.slice(Math.max(0, at - 5), at)
  const denied = before.some((word) => /^(not|never|nor|neither|didn't|wasn't)$/.test(word))
  // "did not say whether there were any casualties" tells of none.
  const asked = before.some((word) => /^(if|whether|say|confirm|report|know|mention|rule)/.test(word))
  if (!denied || asked || !HARM.test(folded[end] ?? '')) return undefined
  return { end: at + 1, value: { low: 0, high: 0, qualifier: 'exact', unit: null } }
}

/** "no one", "none", "not a single": a claim of nought. Whom it is of, room 4 reads as of any part. */
export const none: QuantityRule = {
  name: 'quantities/none',
  starts: ['without', 'any', 'none', 'not', 'no', 'no-one', 'nobody', 'zero', 'neither', 'nil'],
  read: (below, at) => {
    const { folded } = below.tokens
    // "No. 47", "no longer", "no more than": not a count of nought.
    if (
      folded[at] === 'no' &&
      /^(\.|longer|more|matter|doubt|fewer|less|later|such|further|clear|immediate|independent)$/.test(
        folded[at + 1] ?? '',
      )
    )
      return undefined
    if (folded[at] === 'without') return readWithout(folded, at)
    if (folded[at] === 'any') return readAny(folded, at)
    for (const phrase of PHRASES) {
      const end = matchPhrase(folded, at, phrase)
      if (end > 0) return { end, value: { low: 0, high: 0, qualifier: 'exact', unit: null } }
    }
    return undefined
  },
}
