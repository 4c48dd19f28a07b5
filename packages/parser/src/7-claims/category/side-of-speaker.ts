import type { Category } from '@reportedly/schema'
import { remember } from '../../engine/remember.ts'
import { readNation } from '../../4-mentions/registry/read-nation.ts'
import type { Standing } from '../../6-attribution/attributed.ts'
import type { Known } from '../../4-mentions/known.ts'
import { sideOfActor } from './by-actor.ts'
import { sideOfWords } from './side-of-group.ts'

/** "Burundi", "the Defence Headquarters": a country, or a body of its forces that no registry knows. */
const isState = (name: string): boolean =>
  readNation(name) !== null ||
  /\b(headquarters|general staff|chief of (the )?((general|defen[cs]e|army) )?staff|(defen[cs]e|interior) ministry|ministry of (defen[cs]e|the interior)|army|armed forces|(military|army|security|police) (source|official|officer)s?)$/i.test(
    name,
  )

/** The party that the words for a speaker name: "the banned Red Front’s spokesperson", "a spokesman for the Red Front". */
const partyIn = (name: string): string =>
  name
    .replace(/^.*\b(spokes\w+|commander|leader|chief) (for|of) (the )?/i, '')
    .replace(
      /^.*\b(advis[eo]r|sources?|branch|wing|arm|representative|official|officer|envoy) (to|in|of|from|within) (the )?/i,
      '',
    )
    .replace(/['’]s? [\p{Ll} ]+$/u, '')
    .replace(/^(the )?(banned|outlawed|proscribed|rebel|militant) /i, '')

/** The party at the end of longer words: "the Kalewa People’s Defense Force (PDF)". */
const sideOfEnding = (name: string): Category | undefined => {
  const words = name.replace(/ ?\([^)]*\)/gu, '').split(' ')
  for (let at = 0; at < words.length; at += 1) {
    const side = /^\p{Lu}/u.test(words[at] ?? '') ? sideOfActor(words.slice(at).join(' ')) : undefined
    if (side) return side
  }
  return undefined
}

const sideOfParty = remember((name) => sideOfActor(partyIn(name)) ?? sideOfEnding(partyIn(name)))

/** The side that the nearest speaker fights on; undefined for outlets, monitors, doctors, witnesses. */
export const sideOfSpeaker = ({ chain }: Standing, known?: Known): Category | undefined => {
  const speaker = chain[0]?.speaker
  if (speaker?.kind === 'unknown' || speaker?.kind === 'unnamed')
    return isState(speaker.name) ? 'state-forces' : sideOfActor(partyIn(speaker.name), known)
  // "its spokesperson": nobody says whose.
  if (speaker && /^spokes(m[ae]n|wom[ae]n|persons?|people)$/i.test(speaker.name)) return undefined
  if (!speaker || !/^(military|armed-group|government)$/.test(speaker.kind)) return undefined
  const named = sideOfParty(speaker.name)
  if (named) return named
  const byWords = sideOfWords(speaker.name, speaker.name.toLowerCase().split(/[^\p{L}\p{N}-]+/u))
  return byWords ?? (speaker.kind === 'armed-group' ? 'non-state-armed' : 'state-forces')
}
