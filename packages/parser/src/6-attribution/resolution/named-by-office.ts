import { LOWER } from '../../2-tokens/tokenize.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { isBareName, isPerson } from '../names/person-or-body.ts'
import type { Speaker } from '../speaker.ts'

/** How many words an office behind a name may have. */
const LONGEST = 12

/** Whether a word closes the aside right behind a name: "Musa Bello, 4th Division commander, said". */
const endsAside = ({ tokens }: Framed, { end }: Speaker, word: string, before: number): boolean => {
  for (let at = end + 1; at < Math.min(before, end + LONGEST / 2); at += 1)
    if (tokens.folded[at] === word) return tokens.folded[at + 1] === ','
  return false
}

/** Whether a word stands in the aside right behind a name: "Hamed Bakayoko, the minister of defence,". */
const hasOffice = (framed: Framed, speaker: Speaker, word: string, before: number): boolean => {
  const { tokens } = framed
  const { end } = speaker
  if (tokens.folded[end] !== ',') return false
  if (endsAside(framed, speaker, word, before)) return true
  if (!/^(the|an?|its|their|his|her)$/.test(tokens.folded[end + 1] ?? '')) return false
  // "In a statement seen by Radio Sel, the ministry said": that one is no aside.
  for (let at = end + 2; at < Math.min(before, end + LONGEST) && tokens.folded[at] !== ','; at += 1) {
    if (/^(who|which|that|of|for|in|at)$/.test(tokens.folded[at] ?? '')) return false
    if (tokens.folded[at] === word) return true
  }
  return false
}

/** Ranks as they stand before a name: "the general" is "Maj.-Gen. Musa Bello". */
const SHORT: Readonly<Record<string, RegExp>> = {
  general: /\bgen\b/i,
  colonel: /\bcol\b/i,
  captain: /\bcapt\b/i,
  major: /\bmaj\b/i,
  lieutenant: /\b(lt|lieut)\b/i,
  admiral: /\badm\b/i,
  commander: /\b(cdr|cmdr)\b/i,
  governor: /\bgov\b/i,
  doctor: /\bdr\b/i,
  priest: /\b(fr|father|rev)\b/i,
  minister: /\bminister\b/i,
}

/** Offices that any officer or official may have who was named without one. */
const ANY_OFFICE = /^(spokes(man|woman|person)|official|officer)$/

/** How many sentences back such a one may have been named. */
const FARTHEST = 4

/** A person named with a rank at most, and no office: "Rear Adm. Musa Bello". */
const isRanked = ({ name }: Speaker): boolean =>
  (/^((Rear|Vice) )?(\p{L}+[.-]+\s?)+\p{Lu}/u.test(name) && isPerson(name)) || RANKS.test(name)

/** Ranks in full before a name; of an office with a name behind it ("commander of the division, General Musa Bello") too. */
const RANKS =
  /(^|, )((Brigadier|Major|Lieutenant|Vice|Rear|Chief|Assistant|Deputy) )*(General|Colonel|Captain|Major|Brigadier|Lieutenant|Commander|Admiral|Inspector|Superintendent|Sergeant) (?!(Staff|Command|Directorate|Prosecutor|Security|Assembly|Secretariat|Hospital)\b)\p{Lu}/u

const isLower = ({ tokens }: Framed, { first, end }: Speaker): boolean => {
  for (let at = first; at < end; at += 1) if (tokens.letterCase[at] !== LOWER) return false
  return true
}

/** What anybody with a name may be called again by, where nobody else has spoken since. */
const ANYBODY =
  /^(official|officer|leader|politician|lawmaker|commander|member|chief|activist|spokes(man|woman|person))$/

/** "the youth leader" is "Musa Bello, a youth leader in Orva"; "the former state official" the one with a name who spoke last. */
const describedAgain = (framed: Framed, speaker: Speaker, before: readonly Speaker[]): Speaker | undefined => {
  const { tokens } = framed
  const words = tokens.folded.slice(speaker.first, speaker.end)
  if (!isPerson(speaker.name)) return undefined
  const named = before.findLast(
    (one) => isNamed(one) && words.every((word) => hasOffice(framed, one, word, speaker.first)),
  )
  if (named) return named
  const last = before.at(-1)
  const since = (tokens.sentence[speaker.first] ?? 0) - FARTHEST
  const isLast = last !== undefined && isNamed(last) && (tokens.sentence[last.first] ?? 0) >= since
  return isLast &&
    ANYBODY.test(words.at(-1) ?? '') &&
    before.some((one) => one.voice === last.voice && hasAside(framed, one))
    ? last
    : undefined
}

const isNamed = ({ name }: Speaker): boolean => isBareName(name) || (isPerson(name) && /\p{Lu}/u.test(name))

/** Whether it is said behind a name who that is: "Musa Bello, a former speaker of the assembly, said". */
const hasAside = ({ tokens: { folded } }: Framed, { end }: Speaker): boolean =>
  folded[end] === ',' && /^(an?|the|its|his|her)$/.test(folded[end + 1] ?? '')

/** Whoever was named with the office that "the minister", "the spokesman" says alone; undefined where nobody was. */
export const namedByOffice = (
  framed: Framed,
  speaker: Speaker,
  known: readonly Speaker[],
  farthest = FARTHEST,
): Speaker | undefined => {
  const { tokens } = framed
  if (tokens.folded[speaker.first - 1] !== 'the' || !isLower(framed, speaker)) return undefined
  const before = known.filter(({ end }) => end <= speaker.first)
  if (speaker.end - speaker.first > 1) return describedAgain(framed, speaker, before)
  const office = tokens.folded[speaker.first] ?? ''
  const named = before.findLast(
    (one) => hasOffice(framed, one, office, speaker.first) || SHORT[office]?.test(one.name) === true,
  )
  if (named) return named
  const since = (tokens.sentence[speaker.first] ?? 0) - farthest
  const isRecent = (one: Speaker): boolean => (tokens.sentence[one.first] ?? 0) >= since
  // "A member of the vigilante said … the source said": whichever person spoke last.
  const last = before.at(-1)
  if (office === 'source') return last && isPerson(last.name) && isRecent(last) ? last : undefined
  return ANY_OFFICE.test(office) ? before.findLast((one) => isRanked(one) && isRecent(one)) : undefined
}
