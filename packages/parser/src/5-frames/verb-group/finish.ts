import type { VerbReading } from '../../4-mentions/en/verbs.ts'
import { PARTICLES } from '../en/auxiliaries.ts'
import type { VerbGroup } from './verb-group.ts'
import type { Chain } from './chain.ts'
import type { Reading } from './reading.ts'

interface Particle {
  readonly words: readonly string[]
  /** The verb with its particle: "shoot down". */
  readonly lemma: string
}

const PARTICLES_OF: ReadonlyMap<string, readonly Particle[]> = new Map(
  [...PARTICLES].map(([verb, particles]) => [
    verb,
    particles.map((particle) => ({ words: particle.split(' '), lemma: `${verb} ${particle}` })),
  ]),
)

const particleAt = (reading: Reading, lemma: string, at: number): { readonly lemma: string; readonly end: number } => {
  for (const particle of PARTICLES_OF.get(lemma) ?? []) {
    if (particle.words.every((word, step) => reading.below.tokens.folded[at + step] === word))
      return { lemma: particle.lemma, end: at + particle.words.length }
  }
  return { lemma, end: at }
}

/** The verb group that a chain of auxiliaries and its main verb make. */
export const finish = (reading: Reading, first: number, chain: Chain, verb: VerbReading): VerbGroup => {
  const main = chain.at
  const { lemma, end } = particleAt(reading, verb.lemma, main + 1)
  const isIng = verb.forms.has('ing') && !verb.forms.has('past')
  const passive = chain.be && !isIng && verb.forms.has('participle')
  const bare = !chain.finite && !chain.be && !chain.have && !chain.infinitive
  const ambiguous = verb.forms.has('participle')
  const form =
    chain.infinitive && !chain.finite
      ? 'infinitive'
      : bare
        ? isIng
          ? 'ing'
          : ambiguous
            ? 'bare'
            : 'finite'
        : chain.finite
          ? 'finite'
          : chain.be
            ? 'bare'
            : 'ing'
  return {
    first,
    end,
    main,
    lemma,
    passive: passive || (bare && ambiguous && !verb.forms.has('past')),
    form,
    negated: chain.negated,
    ofOne: isOfOne(reading, first),
    hedge: chain.hedge,
  }
}

const isOfOne = ({ below: { tokens } }: Reading, first: number): boolean =>
  /^(was|is|has)$/.test(tokens.folded[first] ?? '')

/** The verb group of a chain that no main verb follows: "were", "had". */
export const copula = (reading: Reading, first: number, chain: Chain): VerbGroup => ({
  first,
  end: chain.at,
  main: first,
  lemma: 'be',
  passive: false,
  form: 'copula',
  negated: chain.negated,
  ofOne: isOfOne(reading, first),
  hedge: chain.hedge,
})
