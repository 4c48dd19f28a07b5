import type { Framed } from '../../5-frames/fill-frames.ts'
import { standsIn } from '../../engine/stands-in.ts'
import { firstFrom } from '../../engine/within.ts'
import { isSame } from '../resolution/with-passer.ts'
import type { Speaker } from '../speaker.ts'
import type { Standing } from '../attributed.ts'

/** How many figures back a doubt reaches, and how many tokens the sentence that casts it has at most. */
const FARTHEST = 16
const LONGEST = 24

const mayVerify = standsIn((word) => /verif|confirm|corroborat/.test(word))

const UNVERIFIED =
  /\b(could not|couldn't|cannot|not been|has not|have not|not yet been|not immediately|not possible to|no independent|unable to|neither|none of)\b.*\b(verif|confirm|corroborat)/
/** What is looked into beside figures: "could not verify the authenticity of the images". */
const OF_OTHER_THINGS =
  /\b(verif|confirm|corroborat)\w* (\S+ ){0,3}(authenticity|images?|photos?|photographs?|footage|videos?|pictures?|location|identit(y|ies)|cause|motive)\b|\b(authenticity|images?|photos?|photographs?|footage|videos?|pictures?|location|identit(y|ies)|cause|motive) (\S+ ){0,6}(be|been) (\S+ )?(verif|confirm)/
/** "neither account", "either side’s figures", "both tolls": what two have said. */
const OF_BOTH = /\b(neither|either|both|none of|the (rival|competing|conflicting|two))\b/
/** "has neither confirmed nor denied": a party that keeps silent. */
const KEEPS_SILENT = /\bneither (confirmed|verified|confirm)\b|\bconfirmed (n?or) denied\b/

/** How many speakers back a sentence casts doubt on what has been told: 0 where it casts none. */
const reachOf = ({ framed, sentence }: { framed: Framed; sentence: number }): number => {
  const range = framed.ranges[sentence]
  if (!range || range.end - range.first > LONGEST || !mayVerify(framed.tokens.words, range.first, range.end)) return 0
  if ((framed.frames[firstFrom(framed.frames, range.first)]?.first ?? Infinity) < range.end) return 0
  const words = framed.tokens.folded.slice(range.first, range.end).join(' ')
  if (!UNVERIFIED.test(words) || OF_OTHER_THINGS.test(words) || KEEPS_SILENT.test(words)) return 0
  return OF_BOTH.test(words) ? 2 : 1
}

const speakerOf = ({ chain }: Standing): Speaker | null => chain[0]?.speaker ?? null

/** The figures that a sentence casts doubt on: of the sentence before it, and whatever else their speakers have told, in one paragraph each. */
const doubtedBy = (
  framed: Framed,
  standings: readonly Standing[],
  sentence: number,
  reach: number,
): readonly number[] => {
  const sentenceOf = (at: number): number => framed.tokens.sentence[framed.frames[at]?.first ?? 0] ?? -1
  const paragraphOf = (at: number): number => framed.sentences[sentenceOf(at)]?.paragraph ?? -1
  const last = firstFrom(framed.frames, framed.ranges[sentence]?.first ?? 0) - 1
  if (last < 0 || sentenceOf(last) < sentence - 1) return []
  const found: number[] = []
  let [left, speaker] = [reach, speakerOf(standings[last] ?? { chain: [], modality: 'asserted' })]
  let paragraph = paragraphOf(last)
  for (let at = last; at >= 0 && last - at < FARTHEST; at -= 1) {
    const standing = standings[at]
    if (!standing) break
    const said = speakerOf(standing)
    const isOnesWord = said === speaker || (said !== null && speaker !== null && isSame(said, speaker))
    if (!isOnesWord) {
      ;[left, speaker] = [left - 1, said]
      if (paragraph - paragraphOf(at) === 1) paragraph -= 1
    }
    // What the report itself told before it let anybody speak is doubted by nobody.
    const isNear = sentenceOf(at) === sentence - 1
    if (left === 0 || (!isNear && (said === null || paragraphOf(at) !== paragraph))) break
    found.push(at)
  }
  return found
}

/** "The claim could not be independently verified." casts its doubt back on what its speaker has just told. */
export const doubtAcross = (framed: Framed, standings: readonly Standing[]): readonly Standing[] => {
  const doubted = new Set<number>()
  let before = -1
  for (const { first } of framed.frames) {
    const sentence = framed.tokens.sentence[first] ?? -1
    if (sentence === before) continue
    before = sentence
    const reach = reachOf({ framed, sentence: sentence + 1 })
    if (reach > 0) for (const at of doubtedBy(framed, standings, sentence + 1, reach)) doubted.add(at)
  }
  return doubted.size === 0
    ? standings
    : standings.map((standing, at) =>
        doubted.has(at) && standing.modality === 'asserted' ? { ...standing, modality: 'unconfirmed' } : standing,
      )
}
