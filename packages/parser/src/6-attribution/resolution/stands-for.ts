import { isBareName, isBody, isPerson, isSeveral, issuesPapers } from '../names/person-or-body.ts'
import type { Pronoun } from '../acts/speech-act.ts'
import type { Link } from '../speaker.ts'

const nearestName = (chain: readonly Link[]): string => chain[0]?.speaker.name ?? ''

/** Whom a pronoun may plainly stand for, and whom it never stands for. */
const FITS: Readonly<Record<'he' | 'it' | 'they', readonly [(name: string) => boolean, (name: string) => boolean]>> = {
  he: [isPerson, (name) => isBody(name) || isSeveral(name)],
  it: [isBody, (name) => isPerson(name) || isSeveral(name)],
  they: [isSeveral, isPerson],
}

/**
 * The chain that a pronoun stands for, of those told last: "he" is a person before it is anything else, "it" a body,
 * "they" more than one. Where none of them plainly is, whoever spoke last.
 */
export const standsFor = (pronoun: Pronoun | null, recent: readonly (readonly Link[])[]): readonly Link[] => {
  const [last = []] = recent
  if (pronoun === null) return last
  const names = recent.map(nearestName)
  if (pronoun === 'paper') {
    const issuers = names.map(issuesPapers)
    const plainly = names.findIndex((name, at) => issuers[at] === true && !isBareName(name))
    return recent[plainly >= 0 ? plainly : issuers.indexOf(true)] ?? last
  }
  const [fits, fails] = FITS[pronoun]
  if (!fails(names[0] ?? '') || (pronoun === 'it' && last[0]?.speaker.inPaper === true)) return last
  // "Radio Sel, quoting officials, said 12 died. It said …": the one that quotes, and so speaks.
  const several = isSeveral(names[0] ?? '')
  const quoter = last.findIndex(
    ({ speaker }) => several && fits(speaker.name) && speaker.first < (last[0]?.speaker.first ?? 0),
  )
  if (quoter > 0) return last.slice(quoter)
  const plainly = names.findIndex(fits)
  const perhaps = plainly >= 0 ? plainly : names.findIndex((name) => name !== '' && !fails(name))
  return recent[perhaps] ?? last
}
