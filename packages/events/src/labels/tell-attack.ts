import type { Attack, AttackKind } from './attack.ts'
import { KIND_WORDS, TARGET } from './en/attack-words.ts'

const findKind = (sentence: string): AttackKind | null =>
  KIND_WORDS.find(([, words]) => words.test(sentence))?.[0] ?? null

const findTarget = (sentence: string): string | null => {
  // A capital that only begins the sentence makes no name.
  const [, modifier, head] = TARGET.exec(sentence.slice(0, 1).toLowerCase() + sentence.slice(1)) ?? []
  return head === undefined ? null : [modifier, head].filter((word) => word !== undefined).join(' ')
}

/** What most of these say, each report once; of equals the one said first. */
const mostSaid = <Value extends string>(said: readonly (readonly Value[])[]): Value | null => {
  const votes = new Map<Value, number>()
  for (const ofReport of said) for (const value of new Set(ofReport)) votes.set(value, (votes.get(value) ?? 0) + 1)
  const [most] = [...votes].toSorted(([, one], [, other]) => other - one)
  return most?.[0] ?? null
}

/** Tells from the sentences of the figures, report by report, what kind of attack it was and on what; null where none says. */
export const tellAttack = (reports: readonly (readonly string[])[]): Attack | null => {
  const kinds = reports.map((sentences) => sentences.flatMap((sentence) => findKind(sentence) ?? []))
  const kind = mostSaid(kinds)
  if (kind === null) return null
  return {
    kind,
    isUsual: kinds.filter((said) => said.includes(kind)).length * 2 >= reports.length,
    target: mostSaid(reports.map((sentences) => sentences.flatMap((sentence) => findTarget(sentence) ?? []))),
  }
}
